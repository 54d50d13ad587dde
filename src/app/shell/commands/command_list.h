// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commands/window_command.h"

#include <vector>

class QMenuBar;

namespace parvis {

/// Every action of the menus, in their order, then those of the pages, then what can be chosen there; each once, and
/// what a page offers under the words of a menu not again. Those
/// of a page that is not up to date count as runnable: what stands in their way is known once it is shown. What deletes
/// the record that a page shows is runnable on the page that is shown only.
std::vector<WindowCommand> commandsOf(const QMenuBar& menus, const std::vector<CommandPage>& pages);

/// Those that hold every word of what was typed, anywhere in text, path or keys, whatever case and accents; best first:
/// a text that begins so, a word that does, any other place in the text, then the rest. Entries of lists are answers to
/// words alone: there are too many to be read.
std::vector<WindowCommand> commandsFor(const std::vector<WindowCommand>& commands, const QString& typed);

} // namespace parvis
