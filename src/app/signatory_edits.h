#pragma once

#include "app/workspace.h"
#include "tasks/bulk_edits.h"

namespace parvis {

/// Writes a plan as one undoable action, off the GUI thread when it is large; once it is written, says `done` with a
/// button that undoes it.
void applyPlan(Workspace& workspace, const BulkPlan& plan, const QString& title, const QString& done);

/// One signatory as typed in a table or sheet: one undoable action named after its body. Throws Error when the edit
/// contradicts what is known of it, or when nothing can be written.
void editSignatory(Workspace& workspace, Id<Signatory> id, const SignatoryEdit& edit);

/// Logs that these signatories were asked again, as one undoable action, and says so.
void logReminders(Workspace& workspace, const std::vector<Id<Signatory>>& ids, const Reminder& like, bool invite);

/// Plans of at least this many records are written in the background.
inline constexpr std::size_t backgroundEdits = 100;

} // namespace parvis
