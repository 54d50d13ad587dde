// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

namespace parvis {

/// Says what was just done, with a button that undoes that very action. Once other changes were made, the button says
/// so instead of undoing something else. Call it right after the commit.
/// @param undoText  of the button, where "Undo" would be taken for the button of a dialog; empty: "Undo"
void informUndoable(Workspace& workspace, const QString& text, Message::Kind kind = Message::Kind::Information,
                    const QString& undoText = {});

/// One undoable action, written off the GUI thread when it changes many records; then says `done` with a button that
/// undoes it.
/// @param finished  told whether it was written, after that was said
void editUndoably(Workspace& workspace, std::size_t records, const QString& done,
                  const std::function<void(Transaction&, const Register&)>& fill,
                  const std::function<void(bool isWritten)>& finished = {});

/// Actions of at least this many records are written in the background.
inline constexpr std::size_t backgroundRecords = 100;

} // namespace parvis
