// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/action_details.h"

#include "domain/translate.h"
#include "store/history.h"
#include "tasks/taking_back/taken_back.h"

namespace parvis {

namespace {

/// An edit that stands; only such a one takes back, and can be taken back.
bool stands(const JournalAction& action)
{
    return action.kind == JournalAction::Kind::Edit && !action.undone;
}

} // namespace

ActionDetails readActionDetails(const QString& path, const Register& records, const JournalAction& action,
                                const QString& faint, bool offersRestoring, std::stop_token stop)
{
    History history(path);
    const std::vector<RowChange> changes = history.changesOf(action.id);
    ActionDetails details;
    TakenBack back;
    if (stands(action)) {
        back = TakenBack(history, action.id);
        details.obstacle = back.obstacle(records, action, changes);
        details.isBackWhole = back.holdsAll(changes);
        if (!back.by().empty())
            details.newer = back.by().back();
        if (action.target.value_or(creationAction) > creationAction) {
            details.older = history.action(*action.target);
            details.tookAll = TakenBack(history, {action}).holdsAll(history.changesOf(*action.target));
        }
    }
    const ChangesHtml style{.faint = faint, .restoring = offersRestoring ? &back : nullptr};
    details.html = changesHtml(records, changes, QLocale(), style, stop);
    return details;
}

QString undoNote(const JournalAction& action, const ActionDetails& details, bool isWritable, bool isNext,
                 const std::function<QString(qint64)>& link)
{
    if (action.kind == JournalAction::Kind::Undo)
        return translate("app", "It undid: %1").arg(link(action.target.value_or(0)));
    if (action.kind == JournalAction::Kind::Redo)
        return translate("app", "It did again: %1").arg(link(action.target.value_or(0)));
    if (action.kind == JournalAction::Kind::Creation)
        return isErasure(action) ? translate("app", "What was erased is gone for good.")
                                 : translate("app", "The creation of the file cannot be undone.");
    if (action.undone)
        return translate("app", "This action has been undone since.");
    if (details.newer && details.isBackWhole)
        return translate("app", "It was taken back by: %1").arg(link(details.newer->id));
    if (details.newer)
        return translate("app", "A part of it was taken back by: %1").arg(link(details.newer->id));
    if (details.older)
        return (details.tookAll ? translate("app", "It took back: %1") : translate("app", "It took back a part of: %1"))
            .arg(link(details.older->id));
    if (!isWritable)
        return translate("app", "The file is open for reading only: nothing can be undone.");
    if (isNext)
        return translate("app", "It is the last action that stands: Ctrl+Z undoes it.");
    if (!details.obstacle.isEmpty())
        return details.obstacle.toHtmlEscaped();
    return translate("app",
                     "Newer actions came after it. It can be undone alone, as long as none of them depends on it.");
}

} // namespace parvis
