// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/timeline_layout.h"

#include "widgets/look/look.h"

#include <algorithm>

namespace parvis {

namespace {

constexpr int levels = 3; // markers that would cover each other go up, that many times

} // namespace

void TimelineLayout::setSteps(const std::vector<TimelineStep>& steps)
{
    *this = {};
    for (const TimelineStep& step : steps) {
        if (!step.date)
            continue;
        firstYear_ = std::min(firstYear_, step.date->firstDay().year());
        lastYear_ = std::max(lastYear_, step.until.value_or(*step.date).lastDay().year());
    }
}

int TimelineLayout::axisY(int side)
{
    return Look::unit() + levels * (side + 2) + 2;
}

double TimelineLayout::xOf(QDate day) const
{
    const double margin = side_;
    const QDate first(firstYear_, 1, 1);
    const double whole = double(first.daysTo(QDate(lastYear_ + 1, 1, 1)));
    return margin + (width_ - 2 * margin) * double(first.daysTo(day)) / whole;
}

void TimelineLayout::place(const std::vector<TimelineStep>& steps, int width, int side)
{
    width_ = width;
    side_ = side;
    markers_.assign(steps.size(), QRect());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const TimelineStep& step = steps[i];
        if (!step.date)
            continue;
        const QDate from = step.date->firstDay();
        const QDate to = step.date->lastDay();
        const int x = int(xOf(from.addDays(from.daysTo(to) / 2)));
        QRect marker(x - side / 2, axisY(side) - side - 3, side, side);
        for (int level = 1; level < levels; ++level) {
            const bool covers = std::any_of(markers_.begin(), markers_.begin() + std::ptrdiff_t(i),
                                            [&](const QRect& other) { return other.intersects(marker); });
            if (!covers)
                break;
            marker.translate(0, -(side + 2));
        }
        markers_[i] = marker;
    }
}

QRect TimelineLayout::markerOf(int step) const
{
    return step >= 0 && step < int(markers_.size()) ? markers_[std::size_t(step)] : QRect();
}

int TimelineLayout::stepAt(const QPoint& position) const
{
    for (int step = 0; step < int(markers_.size()); ++step) {
        if (markers_[std::size_t(step)].adjusted(-2, -2, 2, 2).contains(position))
            return step;
    }
    return -1;
}

} // namespace parvis
