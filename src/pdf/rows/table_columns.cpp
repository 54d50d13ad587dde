// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/rows/table_columns.h"

#include <algorithm>
#include <cmath>

namespace parvis {

namespace {

/// Moves width from the columns that have more than `wanted` to those that have less, as far as it goes.
void balance(std::vector<double>& widths, const ColumnNeeds& needs, double TextNeed::*wanted)
{
    double spare = 0;
    double lacking = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double more = widths[i] - needs[i].*wanted;
        (more > 0 ? spare : lacking) += std::abs(more);
    }
    const double moved = std::min(spare, lacking);
    if (moved <= 0)
        return;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double more = widths[i] - needs[i].*wanted;
        widths[i] -= more * moved / (more > 0 ? spare : lacking);
    }
}

} // namespace

Spans headOf(const FlowColumn& column)
{
    return {{column.title, TextLook{8, true, false, QColor(0x44, 0x4b, 0x52)}, {}, {}}};
}

ColumnNeeds columnNeeds(const FlowTable& table, const TextSetter& setter, double padding)
{
    ColumnNeeds needs;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        // A title of several words may take several lines before a cell does.
        const double title = setter.need(headOf(table.columns[column])).minimum;
        TextNeed most{title, title};
        for (const auto& row : table.rows) {
            const TextNeed cell = setter.need(row[column]);
            most = {std::max(most.natural, cell.natural), std::max(most.minimum, cell.minimum)};
        }
        needs.push_back({most.natural + 2 * padding + 1, most.minimum + 2 * padding + 1});
    }
    return needs;
}

ColumnNeeds larger(ColumnNeeds needs, const ColumnNeeds& others)
{
    for (std::size_t i = 0; i < std::min(needs.size(), others.size()); ++i)
        needs[i] = {std::max(needs[i].natural, others[i].natural), std::max(needs[i].minimum, others[i].minimum)};
    return needs;
}

std::vector<double> columnWidths(const std::vector<FlowColumn>& columns, const ColumnNeeds& needs, double width)
{
    double shares = 0;
    for (const FlowColumn& column : columns)
        shares += column.share;
    std::vector<double> widths;
    for (const FlowColumn& column : columns)
        widths.push_back(width * column.share / shares);
    if (needs.size() == columns.size()) {
        balance(widths, needs, &TextNeed::natural);
        balance(widths, needs, &TextNeed::minimum);
    }
    return widths;
}

} // namespace parvis
