// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace parvis {

/// Boxes on a picture, found by place in a few steps however many there are. Pixels; a box beyond the picture counts
/// for its edge.
class BoxGrid
{
public:
    explicit BoxGrid(QSizeF picture)
        : columns_(std::max(1, int(picture.width() / cell) + 1))
        , rows_(std::max(1, int(picture.height() / cell) + 1))
        , cells_(std::size_t(columns_) * std::size_t(rows_))
    {
    }

    void add(const QRectF& box)
    {
        eachCell(box, [&](std::vector<int>& held) {
            held.push_back(int(boxes_.size()));
            return true;
        });
        boxes_.push_back(box);
        seen_.push_back(0);
    }

    /// Calls `use` once for each box that may meet this one, until it returns false.
    template <class Use>
    void visit(const QRectF& box, Use use)
    {
        ++visit_;
        eachCell(box, [&](const std::vector<int>& held) {
            for (const int index : held) {
                unsigned& seen = seen_[std::size_t(index)];
                if (std::exchange(seen, visit_) != visit_ && !use(boxes_[std::size_t(index)]))
                    return false;
            }
            return true;
        });
    }

private:
    static constexpr double cell = 64;

    template <class Use>
    void eachCell(const QRectF& box, Use use)
    {
        const auto clamped = [](double at, int count) { return int(std::clamp(at / cell, 0.0, count - 1.0)); };
        const int right = clamped(box.right(), columns_);
        const int bottom = clamped(box.bottom(), rows_);
        for (int y = clamped(box.top(), rows_); y <= bottom; ++y) {
            for (int x = clamped(box.left(), columns_); x <= right; ++x) {
                if (!use(cells_[std::size_t(y) * std::size_t(columns_) + std::size_t(x)]))
                    return;
            }
        }
    }

    int columns_;
    int rows_;
    std::vector<std::vector<int>> cells_;
    std::vector<QRectF> boxes_;
    std::vector<unsigned> seen_; ///< by box: the visit that met it last
    unsigned visit_ = 0;
};

} // namespace parvis
