// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/page_layout.h"

#include <algorithm>
#include <cmath>

namespace parvis {

namespace {

constexpr double mostPixels = 1e9; ///< of the whole column: more than a scroll bar can count

} // namespace

void PageLayout::setPages(int count, const QSizeF& usual)
{
    sizes_.assign(std::size_t(std::max(0, count)), usual);
    place();
}

void PageLayout::setSizes(int first, const std::vector<QSizeF>& sizes)
{
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const std::size_t page = std::size_t(first - 1) + i;
        if (page < sizes_.size() && !sizes[i].isEmpty())
            sizes_[page] = sizes[i];
    }
    place();
}

void PageLayout::setTurn(int quarters)
{
    turn_ = ((quarters % 4) + 4) % 4;
    place();
}

void PageLayout::setScale(double scale)
{
    scale_ = scale;
    place();
}

void PageLayout::setGap(int gap)
{
    gap_ = gap;
    place();
}

void PageLayout::place()
{
    tops_.clear();
    tops_.reserve(sizes_.size());
    double top = gap_;
    int width = 0;
    for (int page = 1; page <= count(); ++page) {
        tops_.push_back(int(std::min(top, mostPixels)));
        const QSizeF size = pageSize(page) * scale_;
        width = std::max(width, int(std::lround(size.width())));
        top += std::max(1.0, std::round(size.height())) + gap_;
    }
    size_ = sizes_.empty() ? QSize(0, 0) : QSize(width + 2 * gap_, int(std::min(top, mostPixels)));
}

QSizeF PageLayout::pageSize(int page) const
{
    const QSizeF size = sizes_[std::size_t(page) - 1];
    return turn_ % 2 == 0 ? size : size.transposed();
}

double PageLayout::widestPage() const
{
    double widest = 0;
    for (int page = 1; page <= count(); ++page)
        widest = std::max(widest, pageSize(page).width());
    return widest;
}

QRect PageLayout::pageRect(int page) const
{
    if (page < 1 || page > count())
        return {};
    const QSizeF size = pageSize(page) * scale_;
    const int width = std::max(1, int(std::lround(size.width())));
    const int height = std::max(1, int(std::lround(size.height())));
    return {(size_.width() - width) / 2, tops_[std::size_t(page) - 1], width, height};
}

double PageLayout::fittingScale(Fit fit, int page, const QSize& window) const
{
    if (fit == Fit::None || page < 1 || page > count())
        return scale_;
    const double width = std::max(1, window.width() - 2 * gap_);
    const double height = std::max(1, window.height() - 2 * gap_);
    if (fit == Fit::Width)
        return width / std::max(1.0, widestPage());
    const QSizeF size = pageSize(page);
    return std::min(width / std::max(1.0, size.width()), height / std::max(1.0, size.height()));
}

int PageLayout::pageAt(int y) const
{
    if (sizes_.empty())
        return 0;
    const auto after = std::ranges::upper_bound(tops_, y);
    return std::clamp(int(after - tops_.begin()), 1, count());
}

std::pair<int, int> PageLayout::pagesIn(int top, int bottom) const
{
    if (sizes_.empty() || bottom < top)
        return {1, 0};
    int first = pageAt(top);
    if (pageRect(first).bottom() < top && first < count())
        ++first; // in the gap behind it
    const int last = pageAt(bottom);
    return {std::min(first, last), last};
}

QPointF PageLayout::onPage(int page, const QPointF& place) const
{
    const QRect sheet = pageRect(page);
    const QPointF shown = (place - sheet.topLeft()) / scale_;
    const QSizeF size = pageSize(page);
    switch (turn_) {
    case 1:
        return {shown.y(), size.width() - shown.x()};
    case 2:
        return {size.width() - shown.x(), size.height() - shown.y()};
    case 3:
        return {size.height() - shown.y(), shown.x()};
    default:
        return shown;
    }
}

QPointF PageLayout::inColumn(int page, const QPointF& point) const
{
    const QSizeF size = pageSize(page);
    QPointF shown = point;
    if (turn_ == 1)
        shown = {size.width() - point.y(), point.x()};
    else if (turn_ == 2)
        shown = {size.width() - point.x(), size.height() - point.y()};
    else if (turn_ == 3)
        shown = {point.y(), size.height() - point.x()};
    return shown * scale_ + pageRect(page).topLeft();
}

QRectF PageLayout::inColumn(int page, const QRectF& box) const
{
    return QRectF(inColumn(page, box.topLeft()), inColumn(page, box.bottomRight())).normalized();
}

} // namespace parvis
