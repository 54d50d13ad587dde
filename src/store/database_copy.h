// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

class Connection;

enum class CopiedFormat { Original, Latest };

/// Copies a database with all that is committed, its log included, into an empty file that stands alone, and makes sure
/// that Parvis can read it, and write to it: what another program made beside what is Parvis's is left out. All copies
/// of databases are made here. Throws Error: the original is damaged, the copy cannot be written.
/// @param shownTarget  what errors call the copy
void copyDatabase(Connection& original, const QString& emptyFile, const QString& shownTarget, CopiedFormat format);

} // namespace parvis
