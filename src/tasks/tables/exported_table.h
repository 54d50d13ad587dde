// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/delimited_writer.h"

namespace parvis {

/// A table of the register as it leaves it: real numbers, dates in ISO form, texts.
struct ExportedTable
{
    QString name; ///< "funding_line"
    QStringList header;
    std::vector<TableCells> rows;
};

/// With as many decimals as the value has.
TableCell decimalCell(double number);

} // namespace parvis
