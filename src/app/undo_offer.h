#pragma once

#include "app/workspace.h"

namespace parvis {

/// Says what was just done, with a button that undoes that very action. Once other changes were made, the button says
/// so instead of undoing something else. Call it right after the commit.
void informUndoable(Workspace& workspace, const QString& text, Message::Kind kind = Message::Kind::Information);

} // namespace parvis
