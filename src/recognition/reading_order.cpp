// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/reading_order.h"

#include <algorithm>
#include <optional>

namespace parvis {

namespace {

using Row = std::vector<PrintedPiece>;

/// Columns of text have at least so many lines side by side, each so wide (a share of the page's text): a narrow one is
/// a column of a table.
constexpr std::size_t fewestLines = 5;
constexpr double leastWidth = 0.27;

struct Extent
{
    double left = 0;
    double right = 0;
};

Extent extentOf(const std::vector<Row>& rows)
{
    Extent extent{rows.front().front().box.left(), rows.front().front().box.right()};
    for (const Row& row : rows) {
        extent.left = std::min(extent.left, row.front().box.left());
        extent.right = std::max(extent.right, row.back().box.right());
    }
    return extent;
}

bool crosses(const PrintedPiece& piece, double x)
{
    return piece.box.left() < x && piece.box.right() > x;
}

/// The middle of the gap that most rows of two wide pieces share; nothing on a page of one column.
std::optional<double> gutterOf(const std::vector<Row>& rows)
{
    if (rows.empty())
        return std::nullopt;
    const Extent extent = extentOf(rows);
    const double least = leastWidth * (extent.right - extent.left);
    std::vector<double> middles;
    for (const Row& row : rows) {
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            if (row.size() == 2 && row[i].box.width() > least && row[i + 1].box.width() > least)
                middles.push_back((row[i].box.right() + row[i + 1].box.left()) / 2);
        }
    }
    if (middles.size() < fewestLines)
        return std::nullopt;
    std::ranges::nth_element(middles, middles.begin() + std::ptrdiff_t(middles.size() / 2));
    return middles[middles.size() / 2];
}

} // namespace

std::vector<const PrintedPiece*> piecesInReadingOrder(const std::vector<Row>& rows)
{
    const std::optional<double> gutter = gutterOf(rows);
    std::vector<const PrintedPiece*> order;
    std::vector<const PrintedPiece*> right; // waits until the left column ends
    const auto finishColumns = [&] {
        order.insert(order.end(), right.begin(), right.end());
        right.clear();
    };
    for (const Row& row : rows) {
        const bool runsAcross =
            !gutter || std::ranges::any_of(row, [&](const PrintedPiece& piece) { return crosses(piece, *gutter); });
        if (runsAcross)
            finishColumns();
        for (const PrintedPiece& piece : row) {
            const bool isRight = !runsAcross && piece.box.center().x() > *gutter;
            (isRight ? right : order).push_back(&piece);
        }
    }
    finishColumns();
    return order;
}

} // namespace parvis
