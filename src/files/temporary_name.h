// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// A name for a file that is written before it gets its own: hidden, by chance, and saying which process on which
/// computer makes it. Short enough for every file system, also with an ending of SQLite ("-journal").
QString temporaryName();

/// Removes from a folder the files of such names, with what SQLite put beside them, whose maker has died: it was
/// killed, or the power failed. Those of another computer, or of a process that cannot be seen from here (of another
/// container), are left alone, as are those whose maker is not known for certain, whatever is no file, and all on a
/// network share. Never fails.
void removeAbandoned(const QString& folder);

} // namespace parvis
