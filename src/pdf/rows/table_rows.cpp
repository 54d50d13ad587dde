// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/rows/table_rows.h"

#include "pdf/printed_lines.h"

#include <algorithm>
#include <ranges>

namespace parvis {

namespace {

constexpr std::size_t mostLines = 4;   ///< of a cell; a block of more is text
constexpr std::size_t mostCells = 100; ///< of a row
constexpr std::size_t fewestCells = 3; ///< of a row of a table: two may be lines of two columns

/// Lines that follow each other one below the other.
struct Block
{
    std::size_t first = 0; ///< word
    std::size_t end = 0;
    std::size_t lines = 0;
    PrintedLine head;
    PrintedLine foot;
    QRectF box; ///< as if its text stood upright

    /// Close below, in its column.
    bool standsUnder(const Block& above) const
    {
        const double step = box.top() - above.box.bottom();
        return head.turn == above.head.turn && step > -1 && step < 1.6 * above.foot.size &&
               box.left() < above.box.right() && box.right() > above.box.left();
    }

    bool isBeside(const Block& other) const
    {
        const double middle = box.center().y();
        const bool isLevel = (middle > other.box.top() && middle < other.box.bottom()) ||
                             (other.box.center().y() > box.top() && other.box.center().y() < box.bottom());
        return head.turn == other.head.turn && isLevel &&
               (box.right() <= other.box.left() || other.box.right() <= box.left());
    }
};

using Row = std::vector<std::size_t>; ///< blocks, in the order of the page

std::vector<Block> blocksOf(const std::vector<PrintedWord>& words)
{
    std::vector<Block> blocks;
    for (const PrintedLine& line : linesOf(words)) {
        if (line.beginsBlock)
            blocks.push_back({line.first, line.first, 0, line, line, line.box});
        Block& block = blocks.back();
        block.end = line.last + 1;
        block.foot = line;
        block.box |= line.box;
        ++block.lines;
    }
    return blocks;
}

/// The blocks that stand side by side with each other, of few lines each.
std::vector<Row> rowsOfCells(const std::vector<Block>& blocks)
{
    std::vector<std::size_t> byMiddle;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].lines <= mostLines)
            byMiddle.push_back(i);
    }
    std::ranges::stable_sort(byMiddle, {}, [&](std::size_t i) { return blocks[i].box.center().y(); });
    std::vector<Row> rows;
    for (const std::size_t block : byMiddle) {
        const auto isBeside = [&](std::size_t other) { return blocks[block].isBeside(blocks[other]); };
        if (rows.empty() || rows.back().size() >= mostCells || !std::ranges::all_of(rows.back(), isBeside))
            rows.emplace_back();
        rows.back().push_back(block);
    }
    std::erase_if(rows, [](const Row& row) { return row.size() < fewestCells; });
    for (Row& row : rows)
        std::ranges::sort(row);
    return rows;
}

/// Where blocks stand in the order of the page, and where they are to stand.
class BlockOrder
{
public:
    explicit BlockOrder(const std::vector<Block>& blocks)
        : blocks_(blocks)
        , row_(blocks.size())
    {
        for (const Row& row : rowsOfCells(blocks)) {
            if (isTableRow(row) && !isInOrder(row))
                row_[row.front()] = row;
        }
    }

    /// Empty: as they stand.
    std::vector<std::size_t> found() const
    {
        std::vector<bool> isMoved(blocks_.size(), false);
        for (const Row& row : row_) {
            for (const std::size_t block : row)
                isMoved[block] = true;
        }
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            Row row = row_[i];
            std::ranges::sort(row, {}, [this](std::size_t block) { return blocks_[block].box.left(); });
            order.insert(order.end(), row.begin(), row.end());
            if (!isMoved[i])
                order.push_back(i);
        }
        return order;
    }

    bool isChanged() const
    {
        return std::ranges::any_of(row_, [](const Row& row) { return !row.empty(); });
    }

private:
    /// Its cells follow each other from left to right.
    bool isInOrder(const Row& row) const
    {
        return row.back() - row.front() + 1 == row.size() &&
               std::ranges::is_sorted(row, {}, [this](std::size_t block) { return blocks_[block].box.left(); });
    }

    /// None of those behind the first is a heading, or a figure in large type, over the words of its column, nor these.
    bool isTableRow(const Row& row) const
    {
        return std::ranges::none_of(row | std::views::drop(1), [this](std::size_t block) {
            return (blocks_[block].standsUnder(blocks_[block - 1])) ||
                   (block + 1 < blocks_.size() && blocks_[block + 1].standsUnder(blocks_[block]));
        });
    }

    const std::vector<Block>& blocks_;
    std::vector<Row> row_; ///< at the first of its blocks
};

} // namespace

void bringRowsTogether(std::vector<PrintedWord>& words)
{
    const std::vector<Block> blocks = blocksOf(words);
    const BlockOrder order(blocks);
    if (!order.isChanged())
        return;
    std::vector<PrintedWord> ordered;
    ordered.reserve(words.size());
    for (const std::size_t i : order.found())
        ordered.insert(ordered.end(), words.begin() + std::ptrdiff_t(blocks[i].first),
                       words.begin() + std::ptrdiff_t(blocks[i].end));
    words = std::move(ordered);
}

} // namespace parvis
