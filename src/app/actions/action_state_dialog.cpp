// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_state_dialog.h"

#include "domain/actions/action_rules.h"
#include "domain/typed_date.h"
#include "tasks/actions/action_edits.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/undo_offer.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

ActionState nextState(const std::optional<ActionState>& state)
{
    if (!state)
        return ActionState::Submitted;
    switch (*state) {
    case ActionState::Submitted:
        return ActionState::Admissible;
    case ActionState::Admissible:
        return ActionState::Committee;
    case ActionState::Committee:
        return ActionState::Selected;
    case ActionState::Selected:
    case ActionState::Refused:
        return ActionState::Notified;
    case ActionState::Notified:
    case ActionState::Reported:
        return ActionState::Reported;
    }
    return ActionState::Submitted;
}

ActionStateDialog::ActionStateDialog(Workspace& workspace, std::vector<Id<Action>> actions, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , actions_(std::move(actions))
    , state_(new QComboBox(this))
    , date_(new CheckedLine(this))
    , remark_(new NoteLabel(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    const Action* first = actions_.empty() ? nullptr : workspace_.records().find(actions_.front());
    setWindowTitle(actions_.size() == 1 && first ? tr("State of “%1”").arg(first->title)
                                                 : tr("State of %n action(s)", nullptr, int(actions_.size())));
    for (const auto& name : EnumNames<ActionState>::all)
        state_->addItem(label(name.value), identifier(name.value));
    state_->setObjectName(u"state"_s);
    state_->setCurrentIndex(state_->findData(identifier(nextState(first ? first->state : std::nullopt))));
    date_->setObjectName(u"date"_s);
    date_->setText(typedDate(*PartialDate::day(workspace_.today())));
    date_->setToolTip(tr("Empty: the day is not known"));
    date_->setProblem(
        [this](const QString& typed) { return pastDateProblem(Happening::ActionState, typed, workspace_.today()); });
    remark_->setObjectName(u"caption"_s);
    remark_->setLines(2);
    auto* form = new QFormLayout;
    form->addRow(tr("&State"), state_);
    form->addRow(tr("&Reached on"), date_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(remark_);
    column->addStretch();
    column->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Record the state"));
    connect(state_, &QComboBox::currentIndexChanged, this, &ActionStateDialog::check);
    connect(date_, &QLineEdit::textChanged, this, &ActionStateDialog::check);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 56, 0));
}

ActionState ActionStateDialog::state() const
{
    return parseIdentifier<ActionState>(state_->currentData().toString()).value_or(ActionState::Submitted);
}

void ActionStateDialog::check()
{
    const QString problem = date_->problem();
    QStringList remarks;
    if (problem.isEmpty()) {
        const auto on = readDate(date_->text());
        for (const Id<Action> action : actions_)
            remarks << stepRemarks(workspace_.records(), action, state(), on)
                    << lastDateRemark(workspace_.records(), action, state(), on);
    }
    remarks.removeAll(QString());
    remarks.removeDuplicates();
    remark_->setText(remarks.join(u' '));
    setObstacle(buttons_->button(QDialogButtonBox::Ok), problem);
}

void ActionStateDialog::accept()
{
    const ActionState reached = state();
    const auto on = readDate(date_->text());
    QStringList told{tr("%n action(s): %1.", nullptr, int(actions_.size())).arg(label(reached))};
    const auto record = [&](Transaction& tx, const Register& records) {
        for (const Id<Action> action : actions_)
            told << lastDateRemark(records, action, reached, on);
        setActionState(tx, records, actions_, reached, on, workspace_.today());
    };
    if (!workspace_.edit(record))
        return;
    QDialog::accept();
    told.removeAll(QString());
    told.removeDuplicates();
    informUndoable(workspace_, told.join(u' '));
}

} // namespace parvis
