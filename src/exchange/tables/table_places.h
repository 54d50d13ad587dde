// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// "line 12": the place that a Notice names.
QString linePlace(int line);
/// "BC": the 55th column (from 0, 54), as spreadsheets call it.
QString columnLetters(qsizetype column);

} // namespace parvis
