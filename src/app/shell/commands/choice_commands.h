// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commands/window_command.h"

#include <vector>

namespace parvis {

/// What can be chosen on a page without an action of its own: each entry of its lists of choice ("Theme: poverty"), and
/// each button that stays pressed. Those of the sheet belong to the record that it shows, and are not among them.
std::vector<WindowCommand> choiceCommands(const CommandPage& page);

/// Whether its control is in view and has that choice.
bool canBeChosen(const WindowCommand& command);
/// As if the user had chosen it.
void choose(const WindowCommand& command);

} // namespace parvis
