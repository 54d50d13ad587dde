// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/cell_width.h"

#include <algorithm>

namespace parvis {

qsizetype filledWidth(const QStringList& cells)
{
    const auto last = std::find_if(cells.crbegin(), cells.crend(), [](const QString& cell) { return !cell.isEmpty(); });
    return cells.crend() - last;
}

void dropTrailingBlanks(QStringList& cells, qsizetype keep)
{
    cells.resize(std::min(cells.size(), std::max(keep, filledWidth(cells))));
}

} // namespace parvis
