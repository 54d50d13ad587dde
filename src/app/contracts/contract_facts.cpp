// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_facts.h"

#include "app/documents/proof_links.h"
#include "domain/deadlines.h"
#include "domain/figures/funding_amounts.h"
#include "domain/figures/funding_sums.h"
#include "domain/names.h"
#include "domain/typed_date.h"
#include "tasks/contract_edits.h"
#include "ui_contract_fields.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/linked_text.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_schema.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace parvis {

ContractFacts::ContractFacts(Workspace& workspace, QWidget* parent)
    : RecordSheet(parent)
    , workspace_(workspace)
    , fields_(std::make_unique<Ui::ContractFields>())
{
    makeFields();
    qpvs_ = addText(tr("Neighbourhoods"));
    funding_ = addFacts(tr("Funding"));
    proofs_ = addText(proofsTitle());
    connect(this, &RecordSheet::linkActivated, this, [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            workspace_.requests().openRecord(*record);
    });
}

ContractFacts::~ContractFacts() = default;

void ContractFacts::makeFields()
{
    auto* form = new QWidget(this);
    fields_->setupUi(form);
    fields_->targetDate->setProblem(&dateProblem);
    addSection({}, form);
    connect(fields_->targetDate, &CheckedLine::problemChanged, fields_->dateError,
            [this](const QString& problem) { fields_->dateError->setText(problem); });
    connect(fields_->title, &QLineEdit::editingFinished, this, [this] {
        const Contract* known = workspace_.records().find(contract_);
        if (known && fields_->title->text().trimmed() != known->title)
            workspace_.edit([this](Transaction& tx, const Register& records) {
                setContractTitle(tx, records, contract_, fields_->title->text().trimmed());
            });
    });
    connect(fields_->targetDate, &QLineEdit::editingFinished, this, [this] {
        const Contract* known = workspace_.records().find(contract_);
        const QString before = known && known->targetDate ? typedDate(*known->targetDate) : QString();
        if (known && fields_->targetDate->isAcceptable() && fields_->targetDate->text().trimmed() != before)
            workspace_.edit([this](Transaction& tx, const Register& records) {
                setContractTarget(tx, records, contract_, readDate(fields_->targetDate->text()));
            });
    });
    connect(fields_->note, &NoteEdit::edited, this, [this](const QString& note) {
        workspace_.edit(
            [&](Transaction& tx, const Register& records) { setContractNote(tx, records, contract_, note); });
    });
}

void ContractFacts::showContract(const Contract& contract)
{
    const bool writable = workspace_.isWritable();
    contract_ = contract.id;
    setHeading({}, {});
    showQpvsOf(contract);
    showFundingOf(contract);
    setLinkedText(*proofs_, proofLinks(workspace_.records(), provedRecordsOf(workspace_.records(), contract.id)));
    const auto tell = [&](QWidget* field, const QString& column) {
        field->setToolTip(proofCaption(workspace_.records(), refOf(contract.id), column));
    };
    tell(fields_->title, u"title"_s);
    tell(fields_->targetDate, u"target_date"_s);
    fields_->title->setText(contract.title);
    fields_->title->setCursorPosition(0);
    fields_->targetDate->setText(contract.targetDate ? typedDate(*contract.targetDate) : QString());
    Contract without = contract;
    without.targetDate.reset();
    fields_->targetDate->setPlaceholderText(deadlineText(without, QLocale()));
    fields_->note->setNote(contract.note);
    fields_->title->setReadOnly(!writable);
    fields_->targetDate->setReadOnly(!writable);
    fields_->note->setReadOnly(!writable);
}

void ContractFacts::showQpvsOf(const Contract& contract)
{
    const Register& records = workspace_.records();
    const QLocale locale;
    QString html;
    QStringList communes;
    const Source* source = nullptr;
    QString vintage;
    for (const Qpv& qpv : records.all<Qpv>().of(contract.id)) {
        const QString people =
            qpv.population ? tr("%1 inhabitants").arg(locale.toString(*qpv.population)) : unknownText();
        html += u"<tr><td>%1</td><td style=\"padding-left: 12px\">%2</td>"
                "<td align=\"right\" style=\"padding-left: 12px\">%3</td></tr>"_s.arg(
                    recordLink(refOf(qpv.id), qpv.code.text()), qpv.name.toHtmlEscaped(), people);
        communes << communeNames(records, qpv.id);
        source = records.find(qpv.populationSource);
        vintage = qpv.populationVintage;
    }
    if (html.isEmpty()) {
        setLinkedText(*qpvs_, tr("No neighbourhood belongs to this contract yet."));
        return;
    }
    communes.removeDuplicates();
    const auto population = records.populationOf(contract.id);
    const QString total = population ? tr("%1 inhabitants").arg(locale.toString(*population)) : unknownText();
    setLinkedText(*qpvs_, u"<table cellspacing=\"2\">%1</table><p>%2 – %3<br>%4</p>"_s.arg(
                              html, total, sourceLine(source, vintage).toHtmlEscaped(),
                              tr("Communes: %1").arg(communes.join(u", "_s)).toHtmlEscaped()));
}

/// One block for each kind of credit: kinds are never added up.
void ContractFacts::showFundingOf(const Contract& contract)
{
    const auto kinds = sumFunding(workspace_.records(), contract.id);
    funding_->clear();
    if (kinds.empty())
        funding_->add(tr("Lines"), QLocale().toString(0));
    for (const FundingSums& sums : kinds) {
        funding_->add(label(sums.kind), tr("%n line(s)", nullptr, sums.lines));
        for (const FundingAmount amount : amountsInTime) {
            const bool isTheoretical = amount == FundingAmount::Theoretical;
            if (const auto money = amountIn(sums, amount).money())
                funding_->add(isTheoretical ? tr("Theoretical (posts × flat rate)") : shortLabel(amount),
                              money->text(QLocale()));
        }
    }
}

} // namespace parvis
