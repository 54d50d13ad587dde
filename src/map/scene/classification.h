// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

#include <vector>

namespace parvis {

/// How the values of a theme are put into classes.
enum class ClassMethod {
    NaturalBreaks, ///< classes as uniform as can be (Fisher, Jenks)
    Quantile,      ///< as many values in each
    EqualInterval  ///< as wide, each
};

template <>
struct EnumNames<ClassMethod>
{
    static constexpr EnumName<ClassMethod> all[] = {
        {ClassMethod::NaturalBreaks, "natural", QT_TRANSLATE_NOOP("map", "Natural breaks")},
        {ClassMethod::Quantile, "quantile", QT_TRANSLATE_NOOP("map", "Quantiles (as many in each class)")},
        {ClassMethod::EqualInterval, "equal", QT_TRANSLATE_NOOP("map", "Equal intervals")}};
};

/// Classes of numbers: one more than there are breaks; a break is the lower bound of the class above it. A plain value.
struct Classification
{
    std::vector<double> breaks; ///< ascending, each once
    double lowest = 0;          ///< of the values it was made for
    double highest = 0;
    bool empty = true; ///< no value: no class either

    int count() const { return empty ? 0 : int(breaks.size()) + 1; }
    int classOf(double value) const; ///< 0 is the class of the lowest
};

/// At most `classes` of them, fewer where values are too few or tied: equal values are never parted. Values that are
/// not finite are passed over.
Classification classify(std::vector<double> values, ClassMethod method, int classes);

/// Breaks that a person chose, in any order.
Classification classifyByHand(const std::vector<double>& values, std::vector<double> breaks);

/// The number with the fewest digits that is above `low` and not above `high`: a break that reads well and parts the
/// same values. Needs low < high.
double roundestBetween(double low, double high);

} // namespace parvis
