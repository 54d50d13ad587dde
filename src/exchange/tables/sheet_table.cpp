// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/sheet_table.h"

#include "domain/translate.h"

#include <algorithm>

namespace parvis {

TextTable tableOfSheet(const std::vector<TextRow>& rows, std::size_t titles, const QString& name)
{
    TextTable table;
    table.name = name;
    table.header = rows[titles].cells;
    table.headerLine = rows[titles].line;
    qsizetype width = table.header.size();
    for (std::size_t i = titles + 1; i < rows.size(); ++i)
        width = std::max(width, rows[i].cells.size());
    table.header.resize(width);
    for (std::size_t i = titles + 1; i < rows.size(); ++i) {
        TextRow& row = table.rows.emplace_back(rows[i]);
        row.cells.resize(width);
        row.blanksBefore = i == titles + 1 ? 0 : row.line - rows[i - 1].line - 1;
    }
    if (titles > 0)
        table.notices.push_back({Notice::Kind::Information,
                                 {},
                                 translate("exchange", "The titles stand on line %1; what is above them was left out.")
                                     .arg(rows[titles].line)});
    return table;
}

} // namespace parvis
