#pragma once

#include "exchange/delimited_text.h"
#include "exchange/delimited_writer.h"

namespace parvis {

/// The position that one row of a table gives.
struct TablePoint
{
    std::size_t row = 0;  ///< in PointTable::table.rows
    int line = 0;         ///< of the file, from 1
    double longitude = 0; ///< degrees, WGS84
    double latitude = 0;
};

/// A table of places (addresses, facilities) with the position of each.
struct PointTable
{
    TextTable table;
    std::vector<TablePoint> points; ///< in the order of the rows
    Notices notices;                ///< every row without a point, refused for its form or its position
};

/// Reads a table that has a longitude and a latitude column, in degrees: "longitude", "lon", "lng", "x" and "latitude",
/// "lat", "y", in any case, alone or as a word of the title ("point_lon"). Decimal commas are understood.
/// @throws Error  as readDelimited, or the table has no such columns
PointTable readPointTable(const QString& path);
PointTable parsePointTable(const QByteArray& bytes, const QString& name);

/// Writes the table again with more columns: `added` holds one row of cells per point, in the order of
/// PointTable::points; a row without a point gets blanks. The separator is that of the table read.
/// @throws Error  the file cannot be written
void writePointTable(const QString& path, const PointTable& points, const QStringList& addedHeader,
                     const std::vector<TableCells>& added);

} // namespace parvis
