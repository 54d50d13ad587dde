// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/printed_table.h"

#include "recognition/table_titles.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace parvis {

namespace {

/// Rows of a table may leave room for signatures, as many times their height.
constexpr double mostRoom = 9;
constexpr std::size_t mostColumns = 60;

/// The columns that the pieces of a table stand in, learned row by row. They never overlap.
class Columns
{
public:
    /// False: a piece runs across several columns, as a line of text does.
    bool take(const Row& row)
    {
        for (const PrintedPiece& piece : row) {
            const auto first = firstBehind(piece.box.left());
            const bool meets = first != spans_.end() && first->meets(piece.box);
            const bool meetsTwo = meets && first + 1 != spans_.end() && (first + 1)->meets(piece.box);
            if (meetsTwo && row.size() == 1)
                return false;
            if (!meets)
                spans_.insert(first, spanOf(piece.box));
            else if (!meetsTwo)
                *first = {std::min(first->left, piece.box.left()), std::max(first->right, piece.box.right())};
        }
        return true;
    }

    const std::vector<ColumnSpan>& spans() const { return spans_; }

    /// The column that a piece reaches into most, or else stands closest to.
    std::size_t columnOf(const QRectF& box) const
    {
        const auto common = [&](std::size_t i) {
            return std::min(box.right(), spans_[i].right) - std::max(box.left(), spans_[i].left);
        };
        const auto first =
            std::size_t(std::ranges::upper_bound(spans_, box.left(), {}, &ColumnSpan::right) - spans_.begin());
        std::size_t best = first > 0 ? first - 1 : 0;
        for (std::size_t i = best + 1; i < spans_.size() && i <= first + 1; ++i)
            best = common(i) > common(best) ? i : best;
        for (std::size_t i = first + 2; i < spans_.size() && spans_[i].meets(box); ++i)
            best = common(i) > common(best) ? i : best;
        return best;
    }

private:
    std::vector<ColumnSpan>::iterator firstBehind(double left)
    {
        return std::ranges::upper_bound(spans_, left, {}, &ColumnSpan::right);
    }

    std::vector<ColumnSpan> spans_;
};

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
    TableReader(const PrintedPage& page, std::vector<ColumnSpan> titles)
        : page_(page)
        , titles_(std::move(titles))
    {
    }

    bool take(const Row& row)
    {
        const bool isFar = !lines_.empty() && topOf(row) - bottomOf(*lines_.back()) > mostRoom * heightOf(row);
        if (isFar || columns_.spans().size() + row.size() > 4 * mostColumns || !columns_.take(row))
            return false;
        lines_.push_back(&row);
        return true;
    }

    std::vector<std::vector<PrintedCell>> rows() const
    {
        std::vector<std::vector<PrintedCell>> rows;
        if (lines_.empty())
            return rows;
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
    std::vector<ColumnSpan> titles_;
    Columns columns_;
    std::vector<const Row*> lines_;
};

PrintedTable tableAt(const PrintedPage& page, std::size_t first, const IsTitleRow& isTitleRow)
{
    const std::vector<Row>& rows = page.rows();
    PrintedTable table;
    table.firstRow = first;
    std::vector<ColumnSpan> titles;
    std::size_t row = readTitles(rows, first, isTitleRow, table, titles);
    // The corner over the names of the rows may be empty.
    const auto isLeftOfTitles = [&](const Row& each) { return each.front().box.right() < titles.front().left; };
    if (row < rows.size() && isLeftOfTitles(rows[row])) {
        titles.insert(titles.begin(), spanOf(rows[row].front().box));
        table.titles.insert(table.titles.begin(), PrintedCell{});
    }
    TableReader reader(page, titles);
    while (row < rows.size() && !isTitleRow(rows[row]) && reader.take(rows[row]))
        ++row;
    table.endRow = row;
    table.rows = reader.rows();
    table.columns = titles;
    return table;
}

} // namespace

std::vector<PrintedTable> tablesOf(const PrintedPage& page, const IsTitleRow& isTitleRow)
{
    std::vector<PrintedTable> tables;
    for (std::size_t row = 0; row < page.rows().size(); ++row) {
        if (page.rows()[row].size() > mostColumns || !isTitleRow(page.rows()[row]))
            continue;
        tables.push_back(tableAt(page, row, isTitleRow));
        row = std::max(row, tables.back().endRow - 1);
    }
    return tables;
}

PrintedTable continuedTable(const PrintedPage& page, const PrintedTable& before)
{
    PrintedTable table = before;
    TableReader reader(page, before.columns);
    table.firstRow = table.endRow = 0;
    while (table.endRow < page.rows().size() && reader.take(page.rows()[table.endRow]))
        ++table.endRow;
    table.rows = reader.rows();
    return table;
}

bool reachesEnd(const PrintedPage& page, const PrintedTable& table)
{
    return table.endRow + 3 >= page.rows().size();
}

} // namespace parvis
