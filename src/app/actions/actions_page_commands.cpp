// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_board.h"
#include "app/actions/action_bulk_dialog.h"
#include "app/actions/action_dialog.h"
#include "app/actions/action_import_dialog.h"
#include "app/actions/action_sheet.h"
#include "app/actions/action_state_dialog.h"
#include "app/actions/actions_page.h"
#include "domain/actions/action_places.h"
#include "domain/actions/action_rules.h"
#include "exchange/tables/table_suffixes.h"
#include "tasks/actions/action_edits.h"
#include "widgets/controls/drop_files.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/removal_question.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QFileDialog>

using namespace Qt::StringLiterals;

// What the page of actions does with them: adding, importing, editing, states, duplicating, removing.

namespace parvis {

void ActionsPage::makeActions()
{
    addViews({listAction_, boardAction_, sharesAction_}, [this] { showView(); });
    boardAction_->setToolTip(tr("A column for each state: drag an action there, or Ctrl and an arrow"));
    sharesAction_->setToolTip(tr("The share of multi-year agreements in each contract"));
    addAction_->setIconText(tr("Add…")); // short on the buttons, so that large text fits
    stateAction_->setIconText(tr("State…"));
    stateAction_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    stateAction_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    importAction_->setIconText(tr("Import…"));
    addHeaderAction(addAction_); // the others stand in the menu of the rows: the chip of the territory needs the room
    connect(addAction_, &QAction::triggered, this, &ActionsPage::addAction);
    connect(importAction_, &QAction::triggered, this, &ActionsPage::importTable);
    connect(stateAction_, &QAction::triggered, this, &ActionsPage::recordState);
    connect(editAction_, &QAction::triggered, this, &ActionsPage::editSelected);
    connect(duplicateAction_, &QAction::triggered, this, &ActionsPage::duplicateSelected);
    connect(removeAction_, &QAction::triggered, this, &ActionsPage::removeSelected);
    connect(contractAction_, &QAction::triggered, this, &ActionsPage::openContract);
}

void ActionsPage::updateActions()
{
    const QString unwritable = writeObstacle(workspace());
    for (QAction* action : {addAction_, importAction_})
        setObstacle(action, unwritable);
    const QString nothing = selectionObstacle(isShares() ? 0 : qint64(selected().size()));
    for (QAction* action : {stateAction_, editAction_, duplicateAction_, removeAction_})
        setObstacle(action, firstOf({unwritable, nothing}));
    setObstacle(contractAction_, selectionObstacle(sheet_->action().isValid() ? 1 : 0));
}

/// It begins as the action that is shown: its contract, device and years.
void ActionsPage::addAction()
{
    Action action;
    if (const Action* shown = workspace().records().find(sheet_->action())) {
        action.contract = shown->contract;
        action.device = shown->device;
        action.firstYear = shown->firstYear;
        action.lastYear = shown->lastYear;
    } else {
        action.firstYear = action.lastYear = workspace().today().year();
    }
    ActionDialog dialog(workspace().records(), action, {}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Id<Action> added;
    if (workspace().edit([&](Transaction& tx, const Register& records) { added = dialog.write(tx, records); })) {
        showRecord(refOf(added));
        mainWidget()->setFocus();
    }
}

void ActionsPage::importTable()
{
    const FolderSetting folder(u"actions"_s);
    const QString path = QFileDialog::getOpenFileName(this, tr("Import actions"), folder.path(),
                                                      fileFilter(tr("Tables"), tableSuffixes()));
    if (path.isEmpty())
        return;
    folder.keepFolderOf(path);
    auto* dialog = new ActionImportDialog(workspace(), path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ActionsPage::editShown()
{
    const Action* action = workspace().records().find(Id<Action>{currentId()});
    if (!action || !workspace().isWritable())
        return;
    ActionDialog dialog(workspace().records(), *action, qpvsOf(workspace().records(), action->id), this);
    if (dialog.exec() == QDialog::Accepted)
        workspace().edit([&](Transaction& tx, const Register& records) { dialog.write(tx, records); });
}

/// One action shows all its fields, several what they may have in common.
void ActionsPage::editSelected()
{
    const auto ids = selected();
    if (ids.size() == 1)
        return editShown();
    auto* dialog = new ActionBulkDialog(workspace(), ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ActionsPage::recordState()
{
    const auto ids = selected();
    if (ids.empty() || !workspace().isWritable())
        return;
    auto* dialog = new ActionStateDialog(workspace(), ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// A card that moves is in its new state today. What becomes of other dates is told.
void ActionsPage::setState(const std::vector<qint64>& keys, const std::optional<ActionState>& wanted)
{
    if (!workspace().isWritable())
        return;
    const auto ids = idsOf<Action>(keys);
    if (!wanted)
        return clearState(ids);
    const ActionState state = *wanted;
    QStringList remarks;
    const auto move = [&](Transaction& tx, const Register& records) {
        const auto today = PartialDate::day(workspace().today());
        const ReachedState reached = reachActionState(tx, records, ids, state, workspace().today());
        for (const ActionStep& step : reached.takenBack)
            remarks << tr("“%1” of %2 is taken back.").arg(label(step.state), step.on.text(QLocale()));
        for (const Id<Action> id : reached.dated) {
            if (std::ranges::find(reached.takenBack, id, &ActionStep::action) == reached.takenBack.end())
                remarks << stepRemarks(records, id, state, today) << lastDateRemark(records, id, state, today);
        }
        remarks.removeAll(QString());
    };
    if (!workspace().edit(move))
        return;
    remarks.removeDuplicates();
    informUndoable(
        workspace(),
        (QStringList(tr("%n action(s): %1.", nullptr, int(ids.size())).arg(label(state))) + remarks).join(u' '));
}

/// The dates of before stay.
void ActionsPage::clearState(const std::vector<Id<Action>>& ids)
{
    editUndoably(workspace(), ids.size(), tr("%n action(s) without a state now.", nullptr, int(ids.size())),
                 [ids](Transaction& tx, const Register& records) { clearActionState(tx, records, ids); });
}

void ActionsPage::duplicateSelected()
{
    const auto ids = selected();
    std::vector<Id<Action>> made;
    const auto duplicate = [&](Transaction& tx, const Register& records) { made = duplicateActions(tx, records, ids); };
    if (!workspace().edit(duplicate) || made.empty())
        return;
    informUndoable(workspace(), tr("%n action(s) duplicated.", nullptr, int(made.size())));
    showRecord(refOf(made.front()));
}

void ActionsPage::removeSelected()
{
    const auto ids = selected();
    if (ids.empty() || !workspace().isWritable() || (!isBoard() && !mayRemoveSelected(*table())))
        return;
    editUndoably(workspace(), ids.size(),
                 tr("%n action(s) deleted; their funding lines stay.", nullptr, int(ids.size())),
                 [ids](Transaction& tx, const Register& records) { removeActions(tx, records, ids); });
}

void ActionsPage::openContract()
{
    if (const Action* action = workspace().records().find(sheet_->action()))
        workspace().requests().openRecord(refOf(action->contract));
}

} // namespace parvis
