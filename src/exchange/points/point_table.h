// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/points/coordinates.h"
#include "exchange/points/geocoder_quality.h"
#include "exchange/tables/delimited_text.h"

#include <map>

namespace parvis {

/// The position that one row of a table gives.
struct TablePoint
{
    std::size_t row = 0; ///< in PointTable::table.rows
    int line = 0;        ///< of the file or sheet, from 1
    Coordinates at;
    PointAccuracy accuracy = PointAccuracy::Unstated;
};

/// A table of places (addresses, facilities) with the position of each. A plain value; any thread.
struct PointTable
{
    TextTable table;
    std::vector<TablePoint> points;          ///< in the order of the rows
    std::map<std::size_t, QString> refusals; ///< of every other row: why it gives none
    Notices notices;      ///< the same, refused; what was repaired; and how the positions were understood
    QStringList sheets;   ///< of a spreadsheet file: those that are not empty
    QString sheet;        ///< the one that was read
    int labelColumn = -1; ///< what the rows are called by; -1: by their line

    QString label(const TablePoint& point) const;
    int refusedCount() const;
};

} // namespace parvis
