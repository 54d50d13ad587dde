// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_list.h"

namespace parvis {

/// The newer action that took this one back and stands; null: none does.
const JournalAction* takenBackBy(const HistoryLog& log, const JournalAction& action);

/// What an action could be undone with.
struct UndoWays
{
    bool isWritable = false;
    bool isNext = false; ///< it is the one that Ctrl+Z undoes
};

/// Why the action can be undone now, or cannot; for an undo and a redo, which action they are about. Rich text.
QString undoNote(const HistoryLog& log, const JournalAction& action, const UndoWays& ways);

} // namespace parvis
