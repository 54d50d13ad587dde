// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace parvis {

/// Where the pages of a document stand when they are read one below the other: a column of pages, each in the middle,
/// with a gap between them. Pages count from 1. Lengths on a page are points from its top left as the document shows
/// it; those of the column are pixels. A plain value that knows no window.
class PageLayout
{
public:
    enum class Fit { None, Width, Page };

    /// Of pages that are all of one size until they are known better.
    void setPages(int count, const QSizeF& usual);
    /// @param first  the page that the first size is of; a size that is empty, of a damaged page, is left as it was
    void setSizes(int first, const std::vector<QSizeF>& sizes);
    /// By how many quarters clockwise every page is turned, 0 to 3.
    void setTurn(int quarters);
    /// @param scale  pixels for a point
    void setScale(double scale);
    /// @param gap  pixels around each page
    void setGap(int gap);

    int count() const { return int(sizes_.size()); }
    int turn() const { return turn_; }
    double scale() const { return scale_; }
    int gap() const { return gap_; }

    /// The size of the whole column.
    QSize size() const { return size_; }
    /// Where a page stands in the column; empty: there is none.
    QRect pageRect(int page) const;
    QSizeF givenSize(int page) const { return sizes_[std::size_t(page) - 1]; } ///< not turned
    /// As it is shown, turned.
    QSizeF pageSize(int page) const;
    /// The scale at which a page fills a window of that size as it should.
    double fittingScale(Fit fit, int page, const QSize& window) const;
    double widestPage() const; ///< points, turned

    /// The page at this height of the column, or the nearest; 0: there is none.
    int pageAt(int y) const;
    /// The pages that stand in a part of the column, first and last; {1, 0}: none.
    std::pair<int, int> pagesIn(int top, int bottom) const;

    QPointF onPage(int page, const QPointF& place) const; ///< pixels of the column → points
    QPointF inColumn(int page, const QPointF& point) const;
    QRectF inColumn(int page, const QRectF& box) const;

private:
    void place();

    std::vector<QSizeF> sizes_;
    std::vector<int> tops_; ///< where each page begins
    QSize size_;
    int turn_ = 0;
    double scale_ = 1;
    int gap_ = 8;
};

} // namespace parvis
