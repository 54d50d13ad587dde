// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace parvis {

class Workspace;

// What was typed or chosen and not yet taken when the program was told to end: it is kept, as text, for the next start.
// GUI thread.

/// From now on it is known what is chosen in the lists and dates of dialogs, as long as the window lives.
void watchDialogs(QWidget& window);

/// Takes what stands in the field that has the focus, as when somebody leaves it. False: it was refused, with a
/// message.
bool takeOpenField(Workspace& workspace);

/// Takes the open field; keeps its text where it is refused, and what was typed or chosen in open dialogs, each with
/// the title of its dialog and the name of its field, passwords and
/// dialogs of personal data (keepNoDraft) left out. They stay kept until somebody discards them.
void keepTyped(Workspace& workspace, const QWidget& window);

/// Says that texts are kept and offers to show them; nothing when none is.
void offerDrafts(Workspace& workspace, QWidget* parent);

} // namespace parvis
