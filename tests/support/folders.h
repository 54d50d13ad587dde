// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::test {

// Absolute paths of this checkout. They are compiled into one file alone, so that every other object is the same in
// every checkout and a compiler cache can hand it on.

/// The folder of the repository.
QString sourceFolder();
/// The build folder: what a test leaves for the eye goes there.
QString buildFolder();
/// tests/NAME, where a suite keeps its fixtures and golden files.
QString testFolder(const QString& name);
/// The programs parvis-cli and parvis of this build.
QString commandLineProgram();
QString windowProgram();

} // namespace parvis::test
