// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/table_titles.h"

#include <algorithm>
#include <limits>

namespace parvis {

namespace {

/// How far a title stands from a column: by their left, right or middle, whichever fits best.
double distance(const ColumnSpan& title, const ColumnSpan& column)
{
    return std::min({std::abs(title.left - column.left), std::abs(title.right - column.right),
                     std::abs((title.left + title.right) - (column.left + column.right)) / 2});
}

/// The titles may break their lines, too: rows that stand close below and name no cell yet.
std::size_t endOfBrokenTitles(const std::vector<Row>& rows, std::size_t first)
{
    std::size_t end = first + 1;
    while (end < rows.size() && end - first < 3 &&
           topOf(rows[end]) - bottomOf(rows[end - 1]) < 0.3 * heightOf(rows[first]) &&
           rows[end].size() < rows[first].size() && end + 1 < rows.size() &&
           topOf(rows[end + 1]) - bottomOf(rows[end]) > 0.5 * heightOf(rows[first]))
        ++end;
    return end;
}

/// The rows of titles that stand close below each other.
std::size_t endOfTitleRows(const std::vector<Row>& rows, std::size_t first, const IsTitleRow& isTitleRow)
{
    std::size_t end = first + 1;
    while (end < rows.size() && end - first < 3 && isTitleRow(rows[end]) &&
           topOf(rows[end]) - bottomOf(rows[end - 1]) < 2.5 * heightOf(rows[first]))
        ++end;
    return end;
}

/// Titles over several columns each ("2024", "2025") go to those columns: as many to each, those that stand closest.
/// @return for each of the finer titles which of the wider ones it stands under; -1: none
std::vector<int> groupsOf(const std::vector<PrintedPiece>& finer, const std::vector<PrintedPiece>& wider)
{
    std::vector<int> best(finer.size(), -1);
    const double apart = (finer.back().box.center().x() - finer.front().box.center().x()) / double(finer.size());
    double least = std::numeric_limits<double>::max();
    for (std::size_t before = 0; before < std::min<std::size_t>(finer.size(), 4); ++before) {
        for (std::size_t behind = 0; behind < 2 && before + behind < finer.size(); ++behind) {
            const std::size_t count = finer.size() - before - behind;
            if (count % wider.size() != 0)
                continue;
            std::vector<int> groups(finer.size(), -1);
            double sum = apart * double(before + behind); // leaving one out costs as much as a column
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t group = i / (count / wider.size());
                groups[before + i] = int(group);
                sum += std::abs(finer[before + i].box.center().x() - wider[group].box.center().x());
            }
            if (sum < least) {
                least = sum;
                best = groups;
            }
        }
    }
    return best;
}

/// The titles of the rows [first, end): the row of most pieces, with what stands over several of them in the others.
void readTitleRows(const std::vector<Row>& rows, std::size_t first, std::size_t end, PrintedTable& table,
                   std::vector<ColumnSpan>& titles)
{
    std::size_t finest = first;
    for (std::size_t row = first; row < end; ++row) {
        if (rows[row].size() > rows[finest].size())
            finest = row;
    }
    for (const PrintedPiece& piece : rows[finest]) {
        titles.push_back(spanOf(piece.box));
        table.titles.push_back({piece.text, piece.words});
    }
    for (std::size_t row = first; row < end; ++row) {
        std::vector<PrintedPiece> wider = rows[row];
        const bool isLeft = wider.front().box.right() < rows[finest].front().box.left();
        if (row == finest || wider.size() == rows[finest].size())
            continue;
        const PrintedPiece own = wider.front();
        if (isLeft)
            wider.erase(wider.begin());
        const std::vector<int> groups =
            wider.empty() ? std::vector<int>(rows[finest].size(), -1) : groupsOf(rows[finest], wider);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i] >= 0)
                table.titles[i].text.prepend(wider[std::size_t(groups[i])].text + u' ');
        }
        if (isLeft) {
            titles.insert(titles.begin(), spanOf(own.box));
            table.titles.insert(table.titles.begin(), {own.text, own.words});
            return;
        }
    }
}

} // namespace

double topOf(const Row& row)
{
    return std::ranges::min(row, {}, [](const PrintedPiece& piece) { return piece.box.top(); }).box.top();
}

double bottomOf(const Row& row)
{
    return std::ranges::max(row, {}, [](const PrintedPiece& piece) { return piece.box.bottom(); }).box.bottom();
}

double heightOf(const Row& row)
{
    return row.front().box.height();
}

ColumnSpan spanOf(const QRectF& box)
{
    return {box.left(), box.right()};
}

std::vector<int> titlesOf(const std::vector<ColumnSpan>& columns, const std::vector<ColumnSpan>& titles)
{
    const std::size_t m = columns.size();
    const std::size_t n = titles.size();
    if (m == n) {
        std::vector<int> same(m);
        for (std::size_t i = 0; i < m; ++i)
            same[i] = int(i);
        return same;
    }
    // The cheapest way to pair the first i columns with the first j titles.
    constexpr double withoutTitle = 60;
    std::vector<std::vector<double>> cost(m + 1, std::vector<double>(n + 1, 0));
    for (std::size_t i = 1; i <= m; ++i) {
        cost[i][0] = cost[i - 1][0] + withoutTitle;
        for (std::size_t j = 1; j <= n; ++j) {
            cost[i][j] = std::min({cost[i][j - 1], cost[i - 1][j] + withoutTitle,
                                   cost[i - 1][j - 1] + distance(titles[j - 1], columns[i - 1])});
        }
    }
    std::vector<int> paired(m, -1);
    for (std::size_t i = m, j = n; i > 0 && j > 0;) {
        if (cost[i][j] == cost[i - 1][j - 1] + distance(titles[j - 1], columns[i - 1])) {
            paired[i - 1] = int(j) - 1;
            --i;
            --j;
        } else if (cost[i][j] == cost[i][j - 1]) {
            --j;
        } else {
            --i;
        }
    }
    return paired;
}

std::size_t readTitles(const std::vector<Row>& rows, std::size_t first, const IsTitleRow& isTitleRow,
                       PrintedTable& table, std::vector<ColumnSpan>& titles)
{
    const std::size_t endOfRows = endOfTitleRows(rows, first, isTitleRow);
    readTitleRows(rows, first, endOfRows, table, titles);
    const std::size_t end = endOfBrokenTitles(rows, endOfRows - 1);
    for (std::size_t row = endOfRows; row < end; ++row) {
        for (const PrintedPiece& piece : rows[row]) {
            const auto above =
                std::ranges::find_if(titles, [&](const ColumnSpan& title) { return title.meets(piece.box); });
            if (above != titles.end())
                table.titles[std::size_t(above - titles.begin())].text += u' ' + piece.text;
        }
    }
    return end;
}

} // namespace parvis
