// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_table.h"

#include <algorithm>

namespace parvis {

QString PointTable::label(const TablePoint& point) const
{
    const QString text = table.rows[point.row].cells.value(labelColumn).simplified();
    return text.isEmpty() ? linePlace(point.line) : text;
}

int PointTable::refusedCount() const
{
    return int(std::ranges::count(notices, Notice::Kind::Refused, &Notice::kind));
}

} // namespace parvis
