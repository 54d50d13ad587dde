// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace parvis {

/// A button for an action: its icon beside its text, reached by the keyboard, shown as long as the action is.
QToolButton* actionButton(QAction* action, QWidget* parent);

} // namespace parvis
