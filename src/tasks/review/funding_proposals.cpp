// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "domain/translate.h"
#include "tasks/review/proposal_list.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What the line says of the amount: the figure that equals it, or else what is planned.
QString statedBy(const FundingLine& line, Money amount)
{
    if (line.planned == amount || line.committed == amount || line.paid == amount)
        return QString::number(amount.cents());
    return line.planned ? QString::number(line.planned->cents()) : QString();
}

/// The line of the register that this amount belongs to: one with the same figure, or under the same label. One
/// amount of several of a funder and year is none that another contradicts.
const FundingLine* lineOf(const Register& records, Id<Contract> contract, const FundingFact& said, Money amount)
{
    const FundingLine* sameLabel = nullptr;
    for (const FundingLine& line : records.all<FundingLine>().of(contract)) {
        const bool sameKind = line.creditKind == said.creditKind || line.creditKind == CreditKind::Unknown;
        if (line.action || line.year != said.year || line.funder != said.funder || !sameKind)
            continue;
        const bool sameDetail = fold(line.funderDetail).simplified() == fold(said.label).simplified();
        if (statedBy(line, amount) == QString::number(amount.cents()) && (sameDetail || line.funderDetail.isEmpty()))
            return &line;
        if (sameDetail)
            sameLabel = &line;
    }
    return sameLabel;
}

void addAmount(ProposalList& list, const Contract& contract, const Recognised<RecognisedAmount>& from)
{
    const RecognisedAmount& said = from.value;
    FundingFact subject{said.year, {}, said.creditKind, said.label, {}};
    QString funderName = said.funder;
    for (const Funder& funder : list.records().all<Funder>()) {
        if (funder.code == said.funder) {
            subject.funder = funder.id;
            funderName = funder.title;
        }
    }
    const FundingLine* line = lineOf(list.records(), contract.id, subject, said.amount);
    if (line)
        subject.line = line->id;
    const QString year = said.year ? QString::number(*said.year) : QString();
    const QString key =
        u"funding %1 %2 %3 %4"_s.arg(year, said.funder, identifier(said.creditKind), fold(said.label).simplified());
    QStringList words{year, funderName, label(said.creditKind), said.label};
    words.removeAll(QString());
    FactProposal made = proposalFrom(subject, key, words.join(u" · "_s), FactForm::Amount, from);
    if (!said.year)
        made.obstacle = translate("tasks", "The year of this amount is not said beside it.");
    else if (!subject.funder)
        made.obstacle = translate("tasks", "The register has no funder of this kind.");
    const RecordRef record = line ? refOf(line->id) : RecordRef();
    list.add(made, QString::number(said.amount.cents()), line ? statedBy(*line, said.amount) : QString(),
             line ? &record : nullptr, u"planned_cents"_s);
}

} // namespace

void addFundingProposals(ProposalList& list, const RecognisedFacts& facts, const Contract& contract)
{
    for (const auto& amount : facts.amounts)
        addAmount(list, contract, amount);
}

} // namespace parvis
