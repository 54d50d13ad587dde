// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Private to the layer.

namespace parvis {

/// The text that HTML shows, on one line: tags are left out, entities are their characters, scripts and styles are
/// nothing. A text without tags and entities stays as it is, "5 < 6 & 7" included.
QString textOfHtml(const QString& html);

/// The text that LaTeX prints: accents, letters and signs ("\'{e}", "\oe", "\&", "--") are their characters, braces and
/// commands are left out. A command that is not known leaves its argument.
QString textOfLatex(const QString& latex);

} // namespace parvis
