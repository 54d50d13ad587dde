// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/funding_table.h"

#include "exchange/lists/funding_form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Whether a row may be one of titles: no row of a table without any begins with numbers.
bool mayBeTitles(const QStringList& cells)
{
    return namesFunding(cells) || std::ranges::none_of(cells, [](const QString& cell) {
               return amountCell(cell).amount.has_value() && !onlyYearIn(cell);
           });
}

FundingTable fundingTable(FoundTable found, bool hasTitles)
{
    FundingTable table;
    table.hasTitles = hasTitles;
    const FundingTitles titles = fundingTitlesOf(found);
    table.firstRow = titles.firstRow;
    for (const ReadColumn& column : titles.columns) {
        table.titles << column.title;
        table.columns.push_back(column.says.kind);
    }
    table.found = std::move(found);
    return table;
}

FundingTable fundingTable(FoundTable found)
{
    const bool hasTitles = mayBeTitles(found.table.header);
    return withTitles(fundingTable(std::move(found), true), hasTitles);
}

} // namespace

FundingTable readFundingTable(const QString& path, const QString& sheet, const std::stop_token& stop)
{
    return fundingTable(readTable(path, {sheet, namesFunding}, stop));
}

FundingTable parseFundingTable(const QByteArray& bytes, const QString& name, const std::stop_token& stop)
{
    return fundingTable(parseTable(bytes, name, {{}, namesFunding}, stop));
}

FundingTable withTitles(FundingTable table, bool hasTitles)
{
    if (table.hasTitles == hasTitles)
        return table;
    TextTable& read = table.found.table;
    if (hasTitles && !read.rows.empty()) {
        read.header = read.rows.front().cells;
        read.headerLine = read.rows.front().line;
        read.rows.erase(read.rows.begin());
    } else if (!hasTitles) {
        read.rows.insert(read.rows.begin(), {.line = read.headerLine, .cells = read.header});
        read.header = QStringList(read.header.size(), QString());
    }
    return fundingTable(std::move(table.found), hasTitles);
}

} // namespace parvis
