// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::cli {

/// A text as a terminal may get it. Names, titles and texts come from files of others; in a terminal, escape sequences
/// in them would change what stands on the screen, its title or the clipboard, and marks of direction would show one
/// word for another. Controls (but the ends of lines and tabs) and marks of direction become visible signs.
QString terminalText(const QString& text);

/// JSON with the same characters as escapes (\u001b): what they stand for does not change.
QString terminalJson(const QString& json);

} // namespace parvis::cli
