// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/day_text.h"

#include "domain/names.h"
#include "domain/partial_date.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis {

QString dayText(QDate day, const QLocale& locale)
{
    if (!day.isValid())
        return unknownText();
    const auto date = PartialDate::day(day);
    return date ? date->text(locale) : day.toString(Qt::ISODate);
}

QString momentText(const QDateTime& moment, const QLocale& locale)
{
    if (!moment.isValid())
        return unknownText();
    const QDateTime local = moment.toLocalTime();
    return translate("domain", "%1 at %2").arg(dayText(local.date(), locale), local.toString(u"HH:mm"_s));
}

} // namespace parvis
