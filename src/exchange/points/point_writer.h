// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/points/point_table.h"
#include "exchange/tables/delimited_writer.h"

#include <stop_token>

namespace parvis {

/// Writes the table again with more columns, as the ending of `path` says: .ods, .xlsx, otherwise CSV with the
/// separator and the decimal sign that were read. Rows keep their places, blank ones included. `added` holds one row of
/// cells per row of the table. A cell is never a formula, whatever it begins with. The file is whole or as it was.
/// @throws Error  the file cannot be written, or has too many rows for its format; Cancelled
void writePointTable(const QString& path, const PointTable& points, const QStringList& addedHeader,
                     const std::vector<TableCells>& added, std::stop_token stop = {});

} // namespace parvis
