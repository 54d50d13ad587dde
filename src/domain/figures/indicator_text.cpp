// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/indicator_text.h"

#include "domain/territory.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace parvis {

bool isRate(const Indicator& indicator)
{
    return indicator.unit.isEmpty() || indicator.unit == u"%";
}

QString indicatorFigure(const Indicator& indicator, double value, const QLocale& locale)
{
    // Rates and indices line up on their decimals; things are counted: half a household is nobody's.
    return locale.toString(value, 'f', isRate(indicator) ? indicator.decimals : 0);
}

bool standsBefore(const QString& note)
{
    static const QStringList words{u"plus de"_s,  u"moins de"_s, u"près de"_s,  u"environ"_s,
                                   u"au moins"_s, u"au plus"_s,  u"autour de"_s};
    return words.contains(note.simplified().toLower());
}

QString indicatorText(const Indicator& indicator, const IndicatorValue& value, const QLocale& locale)
{
    QString text = indicatorFigure(indicator, value.value, locale);
    if (!indicator.unit.isEmpty())
        text += u'\u00A0' + indicator.unit;
    if (standsBefore(value.note))
        return value.note + u'\u00A0' + text;
    return value.note.isEmpty() ? text : u"%1 (%2)"_s.arg(text, value.note);
}

} // namespace parvis
