// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_timeline.h"

#include <QRect>

#include <vector>

namespace parvis {

/// Where the steps of a contract stand over an axis of years, which reaches from the first to the last of them and at
/// least over the years of the contracts. Pixels of the widget that shows it.
class TimelineLayout
{
public:
    void setSteps(const std::vector<TimelineStep>& steps);
    /// @param width  of the widget  @param side  of a marker
    void place(const std::vector<TimelineStep>& steps, int width, int side);

    int firstYear() const { return firstYear_; }
    int lastYear() const { return lastYear_; }
    double xOf(QDate day) const;
    /// Empty for a step without a date.
    QRect markerOf(int step) const;
    int stepAt(const QPoint& position) const; ///< -1: none
    /// Of the axis, below the markers that go up because they would cover each other.
    static int axisY(int side);

private:
    int firstYear_ = 2022;
    int lastYear_ = 2030;
    int width_ = 0;
    int side_ = 0;
    std::vector<QRect> markers_;
};

} // namespace parvis
