// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/bulk_edit_dialog.h"

#include "ui_bulk_edit_dialog.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/undo_offer.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

BulkEditDialog::BulkEditDialog(Workspace& workspace, std::vector<Id<Signatory>> signatories,
                               std::vector<ContractBody> unrecorded, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , signatories_(std::move(signatories))
    , unrecorded_(std::move(unrecorded))
    , ui_(std::make_unique<Ui::BulkEditDialog>())
{
    ui_->setupUi(this);
    const int count = int(signatories_.size() + unrecorded_.size());
    setWindowTitle(tr("Edit %n signatories", nullptr, count));
    ui_->column->setSpacing(Look::unit() * 2);
    ui_->column->insertStretch(ui_->column->count() - 1);
    ui_->hint->setObjectName(u"caption"_s);
    std::vector<ContractBody> bodies = unrecorded_;
    for (const Id<Signatory> id : signatories_) {
        if (const Signatory* signatory = workspace_.records().find(id))
            bodies.push_back({signatory->contract, signatory->organisation});
    }
    ui_->form->setBodies(workspace_, bodies);
    connect(ui_->form, &BulkEditForm::edited, this, &BulkEditDialog::showPlan);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPlan();
    letScroll(*this, QSize(Look::unit() * 72, 0));
    ui_->form->start();
}

BulkEditDialog::~BulkEditDialog() = default;

void BulkEditDialog::showPlan()
{
    const SignatoryChange edit = ui_->form->edit();
    const bool good = ui_->form->problem().isEmpty();
    plan_ =
        good ? planEdit(workspace_.records(), signatories_, edit, workspace_.today(), ui_->form->proof(), unrecorded_)
             : BulkPlan();
    if (good && (!edit.isEmpty() || plan_.proof))
        ui_->preview->showPlan(workspace_.records(), plan_);
    else
        ui_->preview->showHint(good ? tr("Nothing is ticked yet.") : QString());
    QPushButton* button = ui_->buttons->button(QDialogButtonBox::Ok);
    const int changes = int(std::max(plan_.size(), plan_.proved.size()));
    button->setText(tr("Change %n signatories", nullptr, changes));
    setObstacle(button, unless(!plan_.isEmpty(), tr("Nothing would change.")));
}

void BulkEditDialog::accept()
{
    showPlan(); // of the register as it is now: an edit in the background may have ended since
    if (plan_.isEmpty())
        return;
    QDialog::accept();
    const int changes = int(std::max(plan_.size(), plan_.proved.size()));
    editUndoably(workspace_, plan_.size(), tr("%n signatories changed.", nullptr, changes),
                 [&](Transaction& tx, const Register& records) { writePlan(tx, records, plan_); });
}

} // namespace parvis
