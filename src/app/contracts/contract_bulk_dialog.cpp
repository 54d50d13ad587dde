// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_bulk_dialog.h"

#include "domain/fold.h"
#include "domain/typed_date.h"
#include "ui_contract_bulk_dialog.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/undo_offer.h"

#include <QCollator>
#include <QCompleter>
#include <QPushButton>

namespace parvis {

ContractBulkDialog::ContractBulkDialog(Workspace& workspace, std::vector<Id<Contract>> contracts, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , contracts_(std::move(contracts))
    , ui_(std::make_unique<Ui::ContractBulkDialog>())
{
    ui_->setupUi(this);
    const int count = int(contracts_.size());
    setWindowTitle(tr("Edit %n contracts", nullptr, count));
    ui_->column->setSpacing(Look::unit() * 2);
    ui_->column->insertStretch(ui_->column->count() - 1);
    ui_->bodyColumn->setSpacing(Look::unit());
    ui_->contractDate->setProblem(&dateProblem);
    fillBodies();
    connect(ui_->contractDate, &QLineEdit::textEdited, this, [this](const QString& text) {
        ui_->setTargetDate->setChecked(!text.isEmpty());
        showPlan();
    });
    connect(ui_->setTargetDate, &QCheckBox::toggled, this, [this](bool ticked) {
        ui_->contractDate->setPlaceholderText(ticked ? tr("will be emptied") : tr("19/04/2024, April 2024 or 2024"));
        showPlan();
    });
    connect(ui_->body, &QComboBox::currentTextChanged, this, &ContractBulkDialog::showPlan);
    connect(ui_->form, &BulkEditForm::edited, this, &ContractBulkDialog::showPlan);
    connect(ui_->addMissing, &QCheckBox::toggled, this, &ContractBulkDialog::showPlan);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ui_->contractDate->setPlaceholderText(tr("19/04/2024, April 2024 or 2024"));
    showPlan();
    letScroll(*this, QSize(Look::unit() * 76, 0));
    ui_->contractDate->setFocus(Qt::OtherFocusReason);
}

ContractBulkDialog::~ContractBulkDialog() = default;

void ContractBulkDialog::fillBodies()
{
    std::vector<std::pair<QString, qint64>> bodies;
    for (const Organisation& body : workspace_.records().all<Organisation>()) {
        if (maySign(body))
            bodies.emplace_back(body.name, body.id.value);
    }
    const QCollator collator;
    std::ranges::sort(bodies, [&](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });
    for (const auto& [name, id] : bodies)
        ui_->body->addItem(name, id);
    ui_->body->setCurrentIndex(-1);
    ui_->body->lineEdit()->setPlaceholderText(tr("Type a part of the name"));
    ui_->body->completer()->setFilterMode(Qt::MatchContains);
    ui_->body->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

std::optional<Id<Organisation>> ContractBulkDialog::body() const
{
    const QString typed = fold(ui_->body->currentText().trimmed());
    for (int i = 0; i < ui_->body->count(); ++i) {
        if (fold(ui_->body->itemText(i)) == typed)
            return Id<Organisation>{ui_->body->itemData(i).toLongLong()};
    }
    return std::nullopt;
}

QString ContractBulkDialog::problem() const
{
    if (ui_->setTargetDate->isChecked() && !ui_->contractDate->isAcceptable())
        return ui_->contractDate->problem();
    const bool named = !ui_->body->currentText().trimmed().isEmpty();
    if (named && !body())
        return tr("No body is called so: choose one of the list.");
    const bool wanted = !ui_->form->edit().isEmpty() || !ui_->form->problem().isEmpty();
    if (wanted && !named)
        return tr("Choose the body that this is about.");
    return ui_->form->problem();
}

BulkPlan ContractBulkDialog::makePlan() const
{
    BulkPlan plan;
    const Register& records = workspace_.records();
    const SignatoryChange edit = ui_->form->edit();
    if (const auto chosen = body(); chosen && (!edit.isEmpty() || ui_->addMissing->isChecked())) {
        std::vector<BodyChange> edits;
        for (const Id<Contract> contract : contracts_)
            edits.push_back({contract, *chosen, edit});
        plan = planBodies(records, edits, ui_->addMissing->isChecked(), workspace_.today());
    }
    if (ui_->setTargetDate->isChecked()) {
        const auto date = readDate(ui_->contractDate->text());
        BulkPlan dates = planTargetDate(records, contracts_, date);
        plan.contracts = std::move(dates.contracts);
        plan.unchanged += dates.unchanged;
    }
    return plan;
}

void ContractBulkDialog::showPlan()
{
    const QString trouble = problem();
    plan_ = trouble.isEmpty() ? makePlan() : BulkPlan();
    const bool says = !planText(plan_).isEmpty();
    if (says)
        ui_->preview->showPlan(workspace_.records(), plan_);
    else
        ui_->preview->showHint(trouble.isEmpty() ? tr("Nothing is chosen yet.") : trouble);
    QPushButton* button = ui_->buttons->button(QDialogButtonBox::Ok);
    button->setText(tr("Apply"));
    setObstacle(button, plan_.isEmpty() ? firstOf({trouble, tr("Nothing would change.")}) : QString());
}

void ContractBulkDialog::accept()
{
    showPlan(); // of the register as it is now: an edit in the background may have ended since
    if (plan_.isEmpty())
        return;
    QDialog::accept();
    const int changes = int(plan_.size());
    editUndoably(workspace_, plan_.size(), tr("%n changes written.", nullptr, changes),
                 [&](Transaction& tx, const Register& records) { writePlan(tx, records, plan_); });
}

} // namespace parvis
