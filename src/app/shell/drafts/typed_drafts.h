// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace parvis {

class Workspace;

// Texts that were typed and not yet taken when the program was told to end: they are kept, as texts, for the next
// start. GUI thread.

/// Takes what stands in the field that has the focus, as when somebody leaves it. False: it was refused, with a
/// message.
bool takeOpenField(Workspace& workspace);

/// Takes the open field; keeps its text where it is refused, and the texts that were typed into open dialogs, each with
/// the title of its dialog and the name of its field, passwords left out. They stay kept until somebody discards them.
void keepTyped(Workspace& workspace, const QWidget& window);

/// Says that texts are kept and offers to show them; nothing when none is.
void offerDrafts(Workspace& workspace, QWidget* parent);

} // namespace parvis
