// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// Whether a spreadsheet would run a text that it reads from a CSV file, as a formula.
bool wouldRun(const QString& text);
/// Such a text behind an apostrophe, so that it stays one.
QString guarded(const QString& text);
/// What was guarded so, without its apostrophe; any other text as it is.
QString unguarded(const QString& text);

} // namespace parvis
