// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/action_notes.h"

#include "app/history/history_page.h"
#include "domain/day_text.h"
#include "widgets/look/wording.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString actionLink(const HistoryLog& log, qint64 id)
{
    const JournalAction* action = log.find(id);
    return action ? u"<a href=\"journal_action/%1\">%2</a> (%3)"_s.arg(id).arg(action->title.toHtmlEscaped(),
                                                                               momentText(action->at))
                  : QString::number(id);
}

bool takesBack(const JournalAction& action)
{
    return action.kind == JournalAction::Kind::Edit && !action.undone &&
           action.target.value_or(creationAction) > creationAction;
}

} // namespace

const JournalAction* takenBackBy(const HistoryLog& log, const JournalAction& action)
{
    const auto by = std::ranges::find_if(
        log.actions, [&](const JournalAction& newer) { return takesBack(newer) && newer.target == action.id; });
    return by == log.actions.end() ? nullptr : &*by;
}

QString undoNote(const HistoryLog& log, const JournalAction& action, const UndoWays& ways)
{
    if (action.kind == JournalAction::Kind::Undo)
        return HistoryPage::tr("It undid: %1").arg(actionLink(log, action.target.value_or(0)));
    if (action.kind == JournalAction::Kind::Redo)
        return HistoryPage::tr("It did again: %1").arg(actionLink(log, action.target.value_or(0)));
    if (action.kind == JournalAction::Kind::Creation)
        return isErasure(action) ? HistoryPage::tr("What was erased is gone for good.")
                                 : HistoryPage::tr("The creation of the file cannot be undone.");
    if (action.undone)
        return HistoryPage::tr("This action has been undone since.");
    if (takesBack(action))
        return HistoryPage::tr("It took back: %1").arg(actionLink(log, *action.target));
    if (const JournalAction* newer = takenBackBy(log, action))
        return HistoryPage::tr("It was taken back by: %1").arg(actionLink(log, newer->id));
    if (!ways.isWritable)
        return HistoryPage::tr("The file is open for reading only: nothing can be undone.");
    if (ways.isNext)
        return HistoryPage::tr("It is the last action that stands: Ctrl+Z undoes it.");
    return HistoryPage::tr(
        "Newer actions came after it. It can be undone alone, as long as none of them depends on it.");
}

} // namespace parvis
