// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace parvis::cli {

/// The file of --out, whose name must say what it holds: a PDF called "dossier.txt" is opened by no program. A device
/// or a pipe has any name where only one kind of file is written. Throws UsageError, which says the endings that go.
/// @param endings  without the dot, small letters, the usual one first
QString outputFile(const Arguments& arguments, const QStringList& endings);

} // namespace parvis::cli
