// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/delimited_text.h"
#include "exchange/tables/worksheet.h"

#include <stop_token>

namespace parvis {

/// Which table of a file is wanted.
struct TableWish
{
    QString sheet; ///< name, or number from 1; empty: the first that has such titles, one in sight before hidden ones
    std::function<bool(const QStringList& cells)> areTitles; ///< which row holds the titles
};

/// A table with what stands around it.
struct FoundTable
{
    TextTable table;
    QStringList above;  ///< the rows over the titles, each as one text
    QString sheet;      ///< empty: the file is a text
    QStringList sheets; ///< all that the file has, in its order
};

/// Reads the table of a CSV, ODS, XLSX or XLS file, whatever its name says. Any thread.
/// @throws Error  the file cannot be read or is no table, or it has no such sheet; Cancelled
FoundTable readTable(const QString& path, const TableWish& wish, const std::stop_token& stop = {});
/// The same of a text in memory; `name` is what messages call it.
FoundTable parseTable(const QByteArray& bytes, const QString& name, const TableWish& wish,
                      const std::stop_token& stop = {});

/// Which of several sheets was read.
QString sheetText(const std::vector<Worksheet>& sheets, const Worksheet& read);

} // namespace parvis
