// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/xls_workbook.h"

#include <QSet>

#include <vector>

namespace parvis {

struct XlsCell
{
    int row = 0; ///< from 0
    int column = 0;
    CellValue value;
};

/// One sheet of an old Excel workbook. Private to the layer.
struct XlsSheet
{
    std::vector<XlsCell> cells; ///< by rows, and in each by columns
    QSet<int> hiddenRows;
};

/// @param position  of the sheet in the stream
/// Throws Error when it has more cells than that, or names texts that the workbook has not; BiffRecord::Short;
/// Cancelled.
XlsSheet readXlsSheet(BiffStream& stream, qsizetype position, const XlsWorkbook& workbook, int mostCells);

} // namespace parvis
