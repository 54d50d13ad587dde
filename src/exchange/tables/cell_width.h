// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// How wide a row is: its blank cells at the end count for nothing. Private to the layer.

namespace parvis {

/// Up to the last cell that is filled; 0: the row is blank.
qsizetype filledWidth(const QStringList& cells);

/// Drops the blank cells at the end, but for the first `keep` cells.
void dropTrailingBlanks(QStringList& cells, qsizetype keep);

} // namespace parvis
