// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace parvis {

struct Indicator;
struct IndicatorValue;

/// It is a rate or an index: values of several places have a mean and no sum.
bool isRate(const Indicator& indicator);

/// The number as it was published: "54,0" for a rate with one decimal, "1 020" for a whole number of things, "589,6"
/// for the estimate of one. At most Indicator::decimals.
QString indicatorFigure(const Indicator& indicator, double value, const QLocale& locale);

/// One value with its unit and note: "54,0 %", "1 020 ménages", "750 000 habitants (plus de)".
QString indicatorText(const Indicator& indicator, const IndicatorValue& value, const QLocale& locale);

} // namespace parvis
