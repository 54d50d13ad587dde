// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parvis {

/// How files of tables end that Parvis reads, in lower case without the point. The content decides what a file is, the
/// ending only where it goes.
QStringList tableSuffixes();
/// Those of spreadsheets.
QStringList spreadsheetSuffixes();

} // namespace parvis
