// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/printed_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace parvis {

namespace {

using Row = std::vector<PrintedPiece>;

/// Rows of a table may leave room for signatures, as many times their height.
constexpr double mostRoom = 9;

struct Span
{
    double left = 0;
    double right = 0;

    bool meets(const QRectF& box) const { return box.left() < right && box.right() > left; }
};

Span spanOf(const QRectF& box)
{
    return {box.left(), box.right()};
}

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

/// The columns that the pieces of a table stand in, learned row by row.
class Columns
{
public:
    /// False: a piece runs across several columns, as a line of text does.
    bool take(const Row& row)
    {
        for (const PrintedPiece& piece : row) {
            std::vector<std::size_t> met;
            for (std::size_t i = 0; i < spans_.size(); ++i) {
                if (spans_[i].meets(piece.box))
                    met.push_back(i);
            }
            if (met.size() > 1 && row.size() == 1)
                return false;
            if (met.empty())
                insert(spanOf(piece.box));
            else if (met.size() == 1)
                widen(spans_[met.front()], piece.box);
        }
        return true;
    }

    const std::vector<Span>& spans() const { return spans_; }

    /// The column that a piece reaches into most.
    std::size_t columnOf(const QRectF& box) const
    {
        std::size_t best = 0;
        double most = -std::numeric_limits<double>::max();
        for (std::size_t i = 0; i < spans_.size(); ++i) {
            const double common = std::min(box.right(), spans_[i].right) - std::max(box.left(), spans_[i].left);
            if (common > most) {
                most = common;
                best = i;
            }
        }
        return best;
    }

private:
    void insert(const Span& span)
    {
        const auto behind = std::ranges::find_if(spans_, [&](const Span& s) { return s.left > span.left; });
        spans_.insert(behind, span);
    }
    static void widen(Span& span, const QRectF& box)
    {
        span.left = std::min(span.left, box.left());
        span.right = std::max(span.right, box.right());
    }

    std::vector<Span> spans_;
};

/// How far a title stands from a column: by their left, right or middle, whichever fits best.
double distance(const Span& title, const Span& column)
{
    return std::min({std::abs(title.left - column.left), std::abs(title.right - column.right),
                     std::abs((title.left + title.right) - (column.left + column.right)) / 2});
}

/// Which title each column stands under: the same order, as close as can be. -1: under none.
std::vector<int> titlesOf(const std::vector<Span>& columns, const std::vector<Span>& titles)
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

double middleOf(const Row& row)
{
    return (topOf(row) + bottomOf(row)) / 2;
}

/// From the middle of one line to that of the next: less belongs to one row of the table, more to two. 0: the lines do
/// not tell, since they are all as far from each other.
double rowPitch(const std::vector<const Row*>& lines)
{
    constexpr double leastJump = 1.35;
    constexpr double mostWithinCell = 1.7; // times the height of a line
    std::vector<double> pitches;
    for (std::size_t i = 1; i < lines.size(); ++i)
        pitches.push_back(std::max(1.0, middleOf(*lines[i]) - middleOf(*lines[i - 1])));
    std::ranges::sort(pitches);
    double pitch = 0;
    double jump = leastJump;
    for (std::size_t i = 1; i < pitches.size(); ++i) {
        if (pitches[i] / pitches[i - 1] < jump || pitches[i - 1] > mostWithinCell * heightOf(*lines.front()))
            continue;
        jump = pitches[i] / pitches[i - 1];
        pitch = std::sqrt(pitches[i] * pitches[i - 1]);
    }
    return pitch;
}

/// A number, an amount or a date: cells that hold one have one line.
bool isFigure(const QString& text)
{
    static const QRegularExpression figure(QStringLiteral("^[\\d][\\d\\s.,/€kM%-]*$"));
    return figure.match(text.trimmed()).hasMatch();
}

class TableReader
{
public:
    TableReader(const PrintedPage& page, std::vector<Span> titles)
        : page_(page)
        , titles_(std::move(titles))
    {
    }

    bool take(const Row& row)
    {
        const bool isFar = !lines_.empty() && topOf(row) - bottomOf(*lines_.back()) > mostRoom * heightOf(row);
        if (isFar || !columns_.take(row))
            return false;
        lines_.push_back(&row);
        return true;
    }

    std::vector<std::vector<PrintedCell>> rows() const
    {
        std::vector<std::vector<PrintedCell>> rows;
        const std::vector<int> titles = titlesOf(columns_.spans(), titles_);
        const double pitch = rowPitch(lines_);
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (rows.empty() || beginsRow(i, pitch, titles) || hasFigureIn(rows.back(), *lines_[i], titles))
                rows.emplace_back(titles_.size());
            for (const PrintedPiece& piece : *lines_[i]) {
                const int title = titles[columns_.columnOf(piece.box)];
                if (title < 0)
                    continue;
                PrintedCell& cell = rows.back()[std::size_t(title)];
                cell.words.insert(cell.words.end(), piece.words.begin(), piece.words.end());
            }
        }
        for (auto& row : rows) {
            for (PrintedCell& cell : row)
                cell.text = page_.place(cell.words).text;
        }
        return rows;
    }

private:
    bool beginsRow(std::size_t line, double pitch, const std::vector<int>& titles) const
    {
        if (pitch > 0)
            return middleOf(*lines_[line]) - middleOf(*lines_[line - 1]) > pitch;
        // Lines as far from each other as rows: one that fills the first column and another begins a row.
        const Row& row = *lines_[line];
        return row.size() > 1 || lines_[line - 1]->size() == 1 || titles[columns_.columnOf(row.front().box)] > 0;
    }

    /// A second figure in a cell belongs to the next row.
    bool hasFigureIn(const std::vector<PrintedCell>& row, const Row& line, const std::vector<int>& titles) const
    {
        return std::ranges::any_of(line, [&](const PrintedPiece& piece) {
            const int title = titles[columns_.columnOf(piece.box)];
            return title >= 0 && !row[std::size_t(title)].isEmpty() && isFigure(piece.text);
        });
    }

    const PrintedPage& page_;
    std::vector<Span> titles_;
    Columns columns_;
    std::vector<const Row*> lines_;
};

/// The titles may break their lines, too: rows that stand close below and name no cell yet.
std::size_t endOfTitles(const std::vector<Row>& rows, std::size_t first)
{
    std::size_t end = first + 1;
    while (end < rows.size() && end - first < 3 &&
           topOf(rows[end]) - bottomOf(rows[end - 1]) < 0.3 * heightOf(rows[first]) &&
           rows[end].size() < rows[first].size() && end + 1 < rows.size() &&
           topOf(rows[end + 1]) - bottomOf(rows[end]) > 0.5 * heightOf(rows[first]))
        ++end;
    return end;
}

PrintedTable tableAt(const PrintedPage& page, std::size_t first, const IsTitleRow& isTitleRow)
{
    const std::vector<Row>& rows = page.rows();
    PrintedTable table;
    table.firstRow = first;
    std::vector<Span> titles;
    for (const PrintedPiece& piece : rows[first]) {
        titles.push_back(spanOf(piece.box));
        table.titles.push_back({piece.text, piece.words});
    }
    std::size_t row = endOfTitles(rows, first);
    for (std::size_t more = first + 1; more < row; ++more) {
        for (const PrintedPiece& piece : rows[more]) {
            const auto above = std::ranges::find_if(titles, [&](const Span& title) { return title.meets(piece.box); });
            if (above != titles.end())
                table.titles[std::size_t(above - titles.begin())].text += u' ' + piece.text;
        }
    }
    TableReader reader(page, titles);
    while (row < rows.size() && !isTitleRow(rows[row]) && reader.take(rows[row]))
        ++row;
    table.endRow = row;
    table.rows = reader.rows();
    return table;
}

} // namespace

std::vector<PrintedTable> tablesOf(const PrintedPage& page, const IsTitleRow& isTitleRow)
{
    std::vector<PrintedTable> tables;
    for (std::size_t row = 0; row < page.rows().size(); ++row) {
        if (!isTitleRow(page.rows()[row]))
            continue;
        tables.push_back(tableAt(page, row, isTitleRow));
        row = std::max(row, tables.back().endRow - 1);
    }
    return tables;
}

std::vector<std::vector<PrintedCell>> continuedRows(const PrintedPage& page, std::size_t columns)
{
    std::vector<Span> spans;
    for (const Row& row : page.rows()) {
        if (row.size() != columns)
            continue;
        for (const PrintedPiece& piece : row)
            spans.push_back(spanOf(piece.box));
        break;
    }
    if (spans.empty())
        return {};
    TableReader reader(page, spans);
    for (const Row& row : page.rows()) {
        if (!reader.take(row))
            break;
    }
    return reader.rows();
}

} // namespace parvis
