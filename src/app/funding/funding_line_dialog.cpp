// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_line_dialog.h"

#include "app/funding/funding_fields.h"
#include "app/funding/funding_schema.h"
#include "domain/typed_number.h"
#include "tasks/funding_edits.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/contract_box.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

FundingLineDialog::FundingLineDialog(const Register& records, const FundingLine& line, QWidget* parent)
    : QDialog(parent)
    , records_(records)
    , line_(line)
    , year_(new CheckedLine(this))
    , contract_(new ContractBox(this))
    , action_(new SearchedBox(this))
    , funder_(new QComboBox(this))
    , funderDetail_(new QLineEdit(this))
    , device_(new QComboBox(this))
    , kind_(new QComboBox(this))
    , posts_(new CheckedLine(this))
    , note_(new QLineEdit(this))
    , source_(new SearchedBox(this))
    , problem_(new NoteLabel(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    const bool isNew = !line.id.isValid();
    setWindowTitle(isNew ? tr("Add a funding line") : tr("Edit the funding line"));
    buttons_->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add the line") : tr("Apply"));
    problem_->setObjectName(u"caption"_s);
    addFields();
    fill();
    connect(contract_, &QComboBox::currentIndexChanged, this, &FundingLineDialog::offerActions);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 72, 0));
}

void FundingLineDialog::addFields()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString& title, const char* name, QWidget* field) {
        field->setObjectName(QString::fromLatin1(name));
        form->addRow(title, field);
    };
    add(tr("&Year"), "year", year_);
    add(tr("&Contract"), "contract", contract_);
    add(tr("Ac&tion"), "action", action_);
    add(tr("&Funder"), "funder", funder_);
    add(tr("Funder, &detail"), "funderDetail", funderDetail_);
    add(tr("De&vice"), "device", device_);
    add(tr("&Kind of credit"), "kind", kind_);
    addAmounts(form);
    add(tr("P&osts"), "posts", posts_);
    add(tr("&Note"), "note", note_);
    add(tr("&Source"), "source", source_);
    funder_->setToolTip(tr("A name that is not in the list becomes a new funder"));
    device_->setToolTip(tr("A name that is not in the list becomes a new device"));
    year_->setProblem(&yearProblem);
    posts_->setProblem(&postsProblem);
    for (const CheckedLine* line : {year_, posts_})
        connect(line, &QLineEdit::textChanged, this, &FundingLineDialog::check);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(problem_);
    column->addWidget(buttons_);
}

void FundingLineDialog::addAmounts(QFormLayout* form)
{
    const auto add = [&](const QString& title, const char* name, std::optional<Money> FundingLine::*amount) {
        auto* field = new CheckedLine(this);
        field->setObjectName(QString::fromLatin1(name));
        field->setProblem(&amountProblem);
        field->setPlaceholderText(tr("unknown"));
        connect(field, &QLineEdit::textChanged, this, &FundingLineDialog::check);
        form->addRow(title, field);
        amounts_.emplace_back(field, amount);
    };
    add(tr("&Planned, €"), "planned", &FundingLine::planned);
    add(tr("Co&mmitted, €"), "committed", &FundingLine::committed);
    add(tr("Pa&id, €"), "paid", &FundingLine::paid);
    add(tr("T&heoretical, €"), "theoretical", &FundingLine::theoretical);
}

void FundingLineDialog::fill()
{
    contract_->setContracts(records_);
    contract_->setContract(line_.contract);
    setTitles(*funder_, titlesOf<Funder>(records_));
    setTitles(*device_, titlesOf<Device>(records_));
    setKinds(*kind_);
    setSources(*source_, records_);
    offerActions();
    year_->setText(line_.year > 0 ? QString::number(line_.year) : QString());
    funder_->setEditText(funderText(records_, line_));
    funderDetail_->setText(line_.funderDetail);
    device_->setEditText(deviceText(records_, line_));
    kind_->setCurrentIndex(kind_->findText(label(line_.creditKind)));
    for (const auto& [field, amount] : amounts_)
        field->setText(line_.*amount ? typedAmount(*(line_.*amount)) : QString());
    posts_->setText(line_.posts ? QString::number(*line_.posts) : QString());
    note_->setText(line_.note);
    source_->setCurrentIndex(std::max(0, source_->findData(line_.source ? qint64(line_.source->value) : 0)));
}

/// Those of the contract; the one that the line has stays chosen as long as it is one of them.
void FundingLineDialog::offerActions()
{
    const qint64 chosen = action_->count() > 0 ? action_->currentData().toLongLong()
                          : line_.action       ? line_.action->value
                                               : 0;
    action_->clear();
    action_->addItem(tr("None"), qint64(0));
    if (const auto contract = contract_->contract()) {
        for (const Action& action : records_.all<Action>().of(*contract))
            action_->addItem(action.title, qint64(action.id.value));
    }
    action_->setCurrentIndex(std::max(0, action_->findData(chosen)));
}

void FundingLineDialog::check()
{
    QString problem = year_->problem();
    for (const auto& [field, amount] : amounts_)
        problem = firstOf({problem, field->problem()});
    problem = firstOf({problem, posts_->problem()});
    problem_->setText(problem);
    setObstacle(buttons_->button(QDialogButtonBox::Ok), problem);
}

FundingLine FundingLineDialog::typed() const
{
    FundingLine line = line_;
    line.year = readYear(year_->text());
    line.contract = contract_->contract();
    const qint64 action = action_->currentData().toLongLong();
    line.action = action > 0 ? std::optional(Id<Action>{action}) : std::nullopt;
    line.funderDetail = funderDetail_->text().trimmed();
    line.creditKind = kindOf(*kind_);
    for (const auto& [field, amount] : amounts_)
        line.*amount = readAmount(field->text());
    line.posts = readPosts(posts_->text());
    line.note = note_->text().trimmed();
    line.source = sourceOf(*source_);
    return line;
}

Id<FundingLine> FundingLineDialog::write(Transaction& tx, const Register& records) const
{
    FundingLine line = typed();
    line.funder = funderNamed(tx, records, funder_->currentText());
    line.device = deviceNamed(tx, records, device_->currentText());
    if (!line.id.isValid())
        return addFundingLine(tx, records, line);
    updateFundingLine(tx, records, line);
    return line.id;
}

} // namespace parvis
