// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/folded_columns.h"

#include <algorithm>

namespace parvis {

namespace {

bool isEmpty(const Spans& cell)
{
    return std::ranges::all_of(cell, [](const Span& span) { return span.text.trimmed().isEmpty(); });
}

} // namespace

void foldEmptyColumns(std::span<FlowTable> tables)
{
    if (tables.empty())
        return;
    for (std::size_t column = tables.front().columns.size(); column-- > 0;) {
        const bool isUsed = std::ranges::any_of(tables, [&](const FlowTable& table) {
            return int(column) == table.headColumn ||
                   std::ranges::any_of(table.rows, [&](const auto& row) { return !isEmpty(row[column]); });
        });
        if (isUsed)
            continue;
        for (FlowTable& table : tables) {
            table.columns.erase(table.columns.begin() + std::ptrdiff_t(column));
            for (auto& row : table.rows)
                row.erase(row.begin() + std::ptrdiff_t(column));
            table.headColumn -= table.headColumn > int(column);
        }
    }
}

} // namespace parvis
