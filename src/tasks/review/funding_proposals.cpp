// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "domain/translate.h"
#include "tasks/review/proposal_list.h"

#include <QHash>
#include <QSet>

#include <algorithm>

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

/// The column of the figure that equals the amount, or else of what is planned.
QString columnOf(const FundingLine* line, Money amount)
{
    if (line && line->planned != amount && line->committed == amount)
        return u"committed_cents"_s;
    if (line && line->planned != amount && line->paid == amount)
        return u"paid_cents"_s;
    return u"planned_cents"_s;
}

/// The amounts of one document beside the funding lines of its contract.
class FundingProposals
{
public:
    FundingProposals(ProposalList& list, const Contract& contract)
        : list_(list)
        , records_(list.records())
        , contract_(contract)
    {
    }

    void add(const RecognisedFacts& facts)
    {
        for (const auto& amount : facts.amounts)
            ++alike_[keyOf(amount.value)];
        for (std::size_t i = 0; i < facts.amounts.size(); ++i)
            addAmount(facts.amounts[i], i);
    }

private:
    static QString keyOf(const RecognisedAmount& said)
    {
        return u"funding %1 %2 %3 %4"_s.arg(said.year ? QString::number(*said.year) : QString(), said.funder,
                                            identifier(said.creditKind), fold(said.label).simplified());
    }

    /// The line of the register that this amount belongs to: one with the same figure, or under the same label. Where
    /// the document has several amounts under one label, none of them contradicts the line of another. What the
    /// document does not say, the year or the funder, a line under the same label with the same figure says.
    const FundingLine* lineOf(const FundingFact& said, Money amount, bool isAlone) const
    {
        const FundingLine* sameLabel = nullptr;
        for (const FundingLine& line : records_.all<FundingLine>().of(contract_.id)) {
            const bool sameKind = line.creditKind == said.creditKind || line.creditKind == CreditKind::Unknown;
            const bool agrees =
                (!said.year || line.year == said.year) && (!said.funder || line.funder == said.funder) && sameKind;
            if (line.action || !agrees || taken_.contains(line.id.value))
                continue;
            const bool isWhole = said.year && said.funder;
            const bool sameDetail = fold(line.funderDetail).simplified() == fold(said.label).simplified();
            if (statedBy(line, amount) == QString::number(amount.cents()) &&
                (sameDetail || (isWhole && line.funderDetail.isEmpty())))
                return &line;
            if (sameDetail && isAlone && isWhole)
                sameLabel = &line;
        }
        return sameLabel;
    }

    const Funder* funderOf(const QString& code) const
    {
        const auto& all = records_.all<Funder>();
        const auto it = std::ranges::find(all, code, &Funder::code);
        return it == all.end() ? nullptr : &*it;
    }

    void addAmount(const Recognised<RecognisedAmount>& from, std::size_t which)
    {
        const RecognisedAmount& said = from.value;
        const Funder* funder = funderOf(said.funder);
        FundingFact subject{
            said.year, funder ? std::optional(funder->id) : std::nullopt, said.creditKind, said.label, {}, which};
        QString key = keyOf(said);
        const FundingLine* line = lineOf(subject, said.amount, alike_[key] == 1);
        if (line) {
            subject.line = line->id;
            taken_.insert(line->id.value);
        }
        subject.field = columnOf(line, said.amount);
        if (const int before = seen_[key]++; before > 0)
            key += u" #%1"_s.arg(before + 1);
        QStringList words{said.year ? QString::number(*said.year) : QString(), funder ? funder->title : said.funder,
                          label(said.creditKind), said.label,
                          said.isUnitAssumed ? translate("tasks", "unit not printed: € or k€?") : QString()};
        words.removeAll(QString());
        FactProposal made = proposalFrom(subject, key, words.join(u" · "_s), FactForm::Amount, from);
        if (!said.year && !line)
            made.obstacle = translate("tasks", "The year of this amount is not said beside it: enter it (F2).");
        else if (!funder && !line)
            made.obstacle = translate("tasks", "The funder of this amount is not known: choose it (F2).");
        for (const Funder& each : records_.all<Funder>()) {
            if (said.year && !funder && !line)
                made.completions << each.title;
        }
        const RecordRef record = line ? refOf(line->id) : RecordRef();
        list_.add(made, QString::number(said.amount.cents()), line ? statedBy(*line, said.amount) : QString(),
                  line ? &record : nullptr, subject.field);
    }

    ProposalList& list_;
    const Register& records_;
    const Contract& contract_;
    QHash<QString, int> alike_; ///< how many amounts of the document have this key
    QHash<QString, int> seen_;
    QSet<qint64> taken_; ///< lines of the register that an amount has found
};

} // namespace

void addFundingProposals(ProposalList& list, const RecognisedFacts& facts, const Contract& contract)
{
    FundingProposals(list, contract).add(facts);
}

} // namespace parvis
