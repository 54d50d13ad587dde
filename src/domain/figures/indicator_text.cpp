// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/indicator_text.h"

#include "domain/territory.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

bool isRate(const Indicator& indicator)
{
    return indicator.unit.isEmpty() || indicator.unit == u"%";
}

QString indicatorFigure(const Indicator& indicator, double value, const QLocale& locale)
{
    // Rates and indices line up on their decimals; things are counted, and half a thing is an estimate.
    const bool whole = value == std::trunc(value);
    return locale.toString(value, 'f', whole && !isRate(indicator) ? 0 : indicator.decimals);
}

QString indicatorText(const Indicator& indicator, const IndicatorValue& value, const QLocale& locale)
{
    QString text = indicatorFigure(indicator, value.value, locale);
    if (!indicator.unit.isEmpty())
        text += u'\u00A0' + indicator.unit;
    return value.note.isEmpty() ? text : u"%1 (%2)"_s.arg(text, value.note);
}

} // namespace parvis
