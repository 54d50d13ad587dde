// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/milestone_dialog.h"

#include "app/calendar/milestone_kind_box.h"
#include "domain/typed_date.h"
#include "ui_milestone_dialog.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/controls/written_text.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

MilestoneDialog::MilestoneDialog(const Milestone& milestone, QDate today, std::optional<MilestonePhase> phase,
                                 QWidget* parent)
    : QDialog(parent)
    , before_(milestone)
    , ui_(std::make_unique<Ui::MilestoneDialog>())
{
    ui_->setupUi(this);
    const bool isNew = !milestone.id.isValid();
    setWindowTitle(isNew ? tr("Record a milestone") : tr("Edit the milestone"));
    ui_->advice->setText(tr("A date can be as precise as it is known. Without a title, the kind names the milestone."));
    ui_->problem->setObjectName(u"caption"_s);
    ui_->note->setMaximumHeight(fontMetrics().height() * 5);
    fillMilestoneKinds(ui_->kind, phase);
    if (!milestone.kind.isEmpty())
        chooseMilestoneKind(ui_->kind, milestone.kind);
    ui_->contractLabel->hide();
    ui_->contract->hide();
    ui_->title->setText(milestone.title);
    ui_->planned->setText(milestone.planned ? typedDate(*milestone.planned) : QString());
    ui_->done->setText(milestone.done ? typedDate(*milestone.done) : QString());
    ui_->note->setPlainText(milestone.note);
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Record", "verb") : tr("Save"));
    ui_->planned->setProblem(&dateProblem);
    ui_->done->setProblem([today, before = isNew ? std::nullopt : milestone.done](const QString& typed) {
        return pastDateProblem(Happening::Milestone, typed, today, before);
    });
    for (const CheckedLine* line : {ui_->planned, ui_->done})
        connect(line, &QLineEdit::textChanged, this, &MilestoneDialog::check);
    connect(ui_->kind, &QComboBox::editTextChanged, this, &MilestoneDialog::check);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 60, 0));
}

MilestoneDialog::~MilestoneDialog() = default;

void MilestoneDialog::check()
{
    QString problem = ui_->planned->isAcceptable() ? ui_->done->problem() : ui_->planned->problem();
    if (ui_->kind->currentText().trimmed().isEmpty())
        problem = tr("Choose a kind or type one.");
    ui_->problem->setText(problem);
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), problem);
}

void MilestoneDialog::askContract(const Register& records)
{
    ui_->contract->setContracts(records, tr("all"));
    ui_->contract->setContract(before_.contract);
    ui_->contractLabel->show();
    ui_->contract->show();
}

Milestone MilestoneDialog::typedMilestone() const
{
    Milestone milestone = before_;
    milestone.kind = chosenMilestoneKind(ui_->kind);
    if (!ui_->contract->isHidden())
        milestone.contract = ui_->contract->contract();
    milestone.title = ui_->title->text().trimmed();
    milestone.planned = readDate(ui_->planned->text());
    milestone.done = readDate(ui_->done->text());
    milestone.note = writtenText(*ui_->note).trimmed();
    return milestone;
}

} // namespace parvis
