// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// A text as SQLite gives it back, so that what is stored is what the journal says: SQLite takes a byte order mark at
/// the beginning for none of the text, gives U+FFFD for U+FFFE, U+FFFF and half a pair of surrogates, and a zero ends a
/// text for many of its functions. Titles of PDF files and names of files hold such signs. Never null.
QString storableText(const QString& text);

} // namespace parvis
