// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/table_cells.h"

#include "pdf/rows/word_rows.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

// Lengths are shares of the height of the words.
constexpr double pieceGap = 0.6;   ///< within a row: wider than between words, and than within "1 234,56 €"
constexpr double columnGap = 1;    ///< so wide that a piece of another row which bridges it stands over two columns
constexpr double overlap = -0.2;   ///< lines that run into each other are of one row, as a cell set at half height
constexpr double pitchJump = 0.25; ///< by how much rows stand further apart than the lines of a cell
constexpr double lineGap = 0.6;    ///< of the lines of a cell, at most
constexpr double space = 0.3;      ///< between two words
constexpr std::size_t mostHeadLines = 4;

/// Words of one row that follow each other closely.
struct Piece
{
    std::vector<int> words;
    double left = 0;
    double right = 0;
    int column = -1;
    bool isAcross = false; ///< stands over several columns

    bool overlaps(double from, double to) const { return left < to && right > from; }
};

struct Line
{
    std::vector<Piece> pieces; ///< from left to right
    double top = 0;
    double bottom = 0;
};

struct CellColumn
{
    double left = 0;
    double right = 0;
};

bool isFigure(const QString& text)
{
    static const QRegularExpression figure(u"^[-+–−(]?\\s*\\d[\\d\\s.,/)]*(\\s*([kKM]?€|%|euros?))?$"_s);
    return figure.match(text.simplified()).hasMatch();
}

/// The table as it is found, step by step.
class Grid
{
public:
    Grid(const std::vector<PdfWord>& words, const std::vector<int>& chosen)
        : words_(words)
        , boxes_(uprightBoxes(words))
    {
        std::vector<PdfWord> some;
        std::vector<QRectF> boxes;
        std::vector<double> heights;
        for (const int word : chosen) {
            if (words[std::size_t(word)].text.trimmed().isEmpty() || !isPlaced(words[std::size_t(word)].box))
                continue;
            some.push_back(words[std::size_t(word)]);
            boxes.push_back(boxes_[std::size_t(word)]);
            heights.push_back(boxes.back().height());
            index_.push_back(word);
        }
        if (some.empty())
            return;
        std::ranges::nth_element(heights, heights.begin() + std::ptrdiff_t(heights.size() / 2));
        height_ = heights[heights.size() / 2];
        for (const std::vector<int>& row : rowsOf(some, boxes))
            lines_.push_back(lineOf(row, boxes));
        findColumns();
        joinHeadsWithFigures();
        for (Line& line : lines_)
            placePieces(line);
        headLines_ = std::min(linesAboveFigures(), mostHeadLines);
        closeGap_ = findCloseGap();
    }

    std::vector<QStringList> cells() const
    {
        std::vector<QStringList> rows;
        std::vector<std::vector<int>> cells;
        const auto write = [&] {
            QStringList row;
            for (const std::vector<int>& cell : cells)
                row << textOf(cell);
            if (!cells.empty())
                rows.push_back(row);
        };
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (i == 0 || !continues(i)) {
                write();
                cells.assign(columns_.size(), {});
            }
            for (const Piece& piece : lines_[i].pieces) {
                auto& cell = cells[std::size_t(piece.column)];
                cell.insert(cell.end(), piece.words.begin(), piece.words.end());
            }
        }
        write();
        return rows;
    }

private:
    Line lineOf(const std::vector<int>& row, const std::vector<QRectF>& boxes) const
    {
        Line line;
        std::vector<double> tops;
        for (const int word : row) {
            const QRectF& box = boxes[std::size_t(word)];
            if (line.pieces.empty() || box.left() - line.pieces.back().right > pieceGap * height_)
                line.pieces.push_back({{}, box.left(), box.right()});
            Piece& piece = line.pieces.back();
            piece.words.push_back(index_[std::size_t(word)]);
            piece.right = std::max(piece.right, box.right());
            tops.push_back(box.center().y());
        }
        std::ranges::nth_element(tops, tops.begin() + std::ptrdiff_t(tops.size() / 2));
        const double middle = tops[tops.size() / 2];
        line.top = middle - height_ / 2;
        line.bottom = middle + height_ / 2;
        return line;
    }

    /// Another line has two pieces below or above it that stand well apart.
    bool standsAcross(const Piece& piece, const Line& own) const
    {
        for (const Line& line : lines_) {
            const Piece* before = nullptr;
            for (const Piece& other : line.pieces) {
                if (&line == &own || !piece.overlaps(other.left, other.right))
                    continue;
                if (before && other.left - before->right > columnGap * height_)
                    return true;
                before = &other;
            }
        }
        return false;
    }

    /// What stands one below the other is a column; those across several make none.
    void findColumns()
    {
        std::vector<CellColumn> spans;
        for (Line& line : lines_) {
            for (Piece& piece : line.pieces) {
                piece.isAcross = standsAcross(piece, line);
                if (!piece.isAcross)
                    spans.push_back({piece.left, piece.right});
            }
        }
        for (const Line& line : lines_) { // one that has nothing below it
            for (const Piece& piece : line.pieces) {
                if (piece.isAcross && std::ranges::none_of(spans, [&](const CellColumn& span) {
                        return piece.overlaps(span.left, span.right);
                    }))
                    spans.push_back({piece.left, piece.right});
            }
        }
        std::ranges::sort(spans, {}, &CellColumn::left);
        for (const CellColumn& span : spans) {
            if (columns_.empty() || span.left >= columns_.back().right)
                columns_.push_back(span);
            else
                columns_.back().right = std::max(columns_.back().right, span.right);
        }
    }

    /// The first and the last line in which a column holds something; whether those are all figures, or none is.
    struct Content
    {
        int first = -1;
        int last = -1;
        bool isFigures = true;
        bool isWords = true;
    };

    Content contentOf(const CellColumn& column) const
    {
        Content content;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            for (const Piece& piece : lines_[i].pieces) {
                if (piece.isAcross || !piece.overlaps(column.left, column.right))
                    continue;
                content.first = content.first < 0 ? int(i) : content.first;
                content.last = int(i);
                (isFigure(textOf(piece.words)) ? content.isWords : content.isFigures) = false;
            }
        }
        return content;
    }

    /// A title on the left of its column and figures on the right of it need not stand one below the other.
    void joinHeadsWithFigures()
    {
        for (std::size_t i = 0; i + 1 < columns_.size(); ++i) {
            const Content left = contentOf(columns_[i]);
            const Content right = contentOf(columns_[i + 1]);
            const auto isHeadOf = [](const Content& head, const Content& figures) {
                return head.isWords && figures.isFigures && head.last < figures.first && head.last < int(mostHeadLines);
            };
            if (!isHeadOf(left, right) && !isHeadOf(right, left))
                continue;
            columns_[i].right = columns_[i + 1].right;
            columns_.erase(columns_.begin() + std::ptrdiff_t(i) + 1);
        }
    }

    void placePieces(Line& line) const
    {
        for (Piece& piece : line.pieces) {
            const auto column = std::ranges::find_if(
                columns_, [&](const CellColumn& each) { return piece.overlaps(each.left, each.right); });
            piece.column = int(column - columns_.begin());
        }
    }

    bool hasFigure(const Line& line) const
    {
        return std::ranges::any_of(line.pieces, [&](const Piece& piece) { return isFigure(textOf(piece.words)); });
    }

    double gapAbove(std::size_t line) const { return (lines_[line].top - lines_[line - 1].bottom) / height_; }

    /// Where the gaps between lines are of two kinds, the middle between them; else nothing is closer than others.
    double findCloseGap() const
    {
        std::vector<double> gaps;
        for (std::size_t i = 1; i < lines_.size(); ++i) {
            if (gapAbove(i) > overlap)
                gaps.push_back(gapAbove(i));
        }
        std::ranges::sort(gaps);
        double widest = pitchJump;
        double middle = overlap;
        for (std::size_t i = 1; i < gaps.size(); ++i) {
            if (gaps[i] - gaps[i - 1] > widest) {
                widest = gaps[i] - gaps[i - 1];
                middle = (gaps[i] + gaps[i - 1]) / 2;
            }
        }
        middle = std::min(middle, lineGap);
        for (std::size_t i = 1; i < lines_.size(); ++i) { // rows stand so close, too
            if (gapAbove(i) > overlap && gapAbove(i) < middle && !isInHead(i) && !areOneRow(lines_[i - 1], lines_[i]))
                return overlap;
        }
        return middle;
    }

    /// The word with which the lower piece begins had no room behind the upper one.
    bool isWrapped(const Piece& above, const Piece& below) const
    {
        const CellColumn& column = columns_[std::size_t(below.column)];
        const double word = boxes_[std::size_t(below.words.front())].width();
        return above.right - above.left + space * height_ + word > column.right - column.left;
    }

    /// A line that fills the table is a row of its own, and two figures are never one.
    bool areOneRow(const Line& above, const Line& below) const
    {
        if (above.pieces.size() == columns_.size() && below.pieces.size() == columns_.size())
            return false;
        for (const Piece& lower : below.pieces) {
            for (const Piece& upper : above.pieces) {
                if (lower.column != upper.column)
                    continue;
                if (!isWrapped(upper, lower) || (isFigure(textOf(lower.words)) && isFigure(textOf(upper.words))))
                    return false;
            }
        }
        return true;
    }

    /// The lines above the first one with figures; none where no line has any.
    std::size_t linesAboveFigures() const
    {
        const auto first = std::ranges::find_if(lines_, [this](const Line& each) { return hasFigure(each); });
        return first == lines_.end() ? 0 : std::size_t(first - lines_.begin());
    }

    /// Titles of several lines: above the first figures, without any, in more than the first column.
    bool isInHead(std::size_t line) const
    {
        return line < headLines_ && lines_[line].pieces.front().column > 0 &&
               std::ranges::none_of(lines_[line - 1].pieces, &Piece::isAcross) && lines_[line - 1].pieces.size() > 1 &&
               gapAbove(line) < lineGap;
    }

    /// The line belongs to the row of the one above.
    bool continues(std::size_t line) const
    {
        const double gap = gapAbove(line);
        if (gap <= overlap)
            return true;
        return (gap < closeGap_ && areOneRow(lines_[line - 1], lines_[line])) || isInHead(line);
    }

    /// Words that are cut at the end of a line are whole where their rest stands in the same cell.
    QString textOf(const std::vector<int>& cell) const
    {
        QString text;
        std::vector<int> said;
        for (std::size_t i = 0; i < cell.size(); ++i) {
            const PdfWord& word = words_[std::size_t(cell[i])];
            if (std::ranges::find(said, cell[i]) != said.end())
                continue;
            const bool isWhole = !word.whole.isEmpty() && std::ranges::find(cell, word.rest) != cell.end();
            if (isWhole)
                said.push_back(word.rest);
            text += isWhole ? word.whole : word.text;
            const bool isTight =
                i + 1 < cell.size() && cell[i + 1] == cell[i] + 1 && !word.spaceAfter && !word.endsLine;
            if (!isTight)
                text += u' ';
        }
        return text.trimmed();
    }

    const std::vector<PdfWord>& words_;
    std::vector<QRectF> boxes_; ///< of all words, upright
    std::vector<int> index_;    ///< of the chosen words in those of the page
    double height_ = 1;         ///< of most words
    double closeGap_ = overlap; ///< between the lines of a cell
    std::vector<Line> lines_;
    std::size_t headLines_ = 0;       ///< of these the first ones, which may be titles
    std::vector<CellColumn> columns_; ///< from left to right
};

} // namespace

std::vector<QStringList> tableCells(const std::vector<PdfWord>& words, const std::vector<int>& chosen)
{
    return Grid(words, chosen).cells();
}

} // namespace parvis
