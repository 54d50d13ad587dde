// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace parvis {

struct Indicator;
struct IndicatorValue;

/// It is a rate or an index: values of several places have a mean and no sum.
bool isRate(const Indicator& indicator);

/// The number as it is read: "54,0" for a rate with one decimal (Indicator::decimals), "1 020" for a number of things,
/// which has none, be it an estimate.
QString indicatorFigure(const Indicator& indicator, double value, const QLocale& locale);

/// The note of a source is a word that stands before its figure, as in "plus de 750 000".
bool standsBefore(const QString& note);

/// One value with its unit and note: "54,0 %", "1 020 ménages", "plus de 750 000 habitants", "12 quartiers (en 2015)".
QString indicatorText(const Indicator& indicator, const IndicatorValue& value, const QLocale& locale);

} // namespace parvis
