// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/change_html.h"
#include "store/journal.h"

namespace parvis {

/// What the sheet of the history says of one action, beside its heading.
struct ActionDetails
{
    QString html;     ///< what it changed
    QString obstacle; ///< why it can no longer be taken back alone; empty: it can, as far as is known
    /// Of one that took back an older one: that one.
    std::optional<JournalAction> older;
    bool tookAll = false; ///< of the older one
    /// The last one that took it back, in part or whole.
    std::optional<JournalAction> newer;
    bool isBackWhole = false;
};

/// Reads the journal. Any thread. Throws Error.
/// @param offersRestoring  each value that it changed and that is not back yet has a link
ActionDetails readActionDetails(const QString& path, const Register& records, const JournalAction& action,
                                const QString& faint, bool offersRestoring, std::stop_token stop);

/// Why the action can be undone now, or cannot; of an undo and a redo, which action they are about. A link names that
/// action ("journal_action/12").
/// @param isNext  Ctrl+Z undoes it
QString undoNote(const JournalAction& action, const ActionDetails& details, bool isWritable, bool isNext,
                 const std::function<QString(qint64)>& link);

} // namespace parvis
