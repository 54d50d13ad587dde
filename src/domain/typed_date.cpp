// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typed_date.h"

#include "domain/error.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis {

QString dateProblem(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || PartialDate::parseTyped(text))
        return {};
    return translate("domain", "Type a date such as 19/04/2024, April 2024 or 2024.");
}

QString neededDateProblem(const QString& typed)
{
    return typed.trimmed().isEmpty()
               ? translate("domain", "A date is needed, as precise as known: 19/04/2024, April 2024 or 2024.")
               : dateProblem(typed);
}

QString pastDateProblem(Happening happening, const QString& typed, QDate today,
                        const std::optional<PartialDate>& before)
{
    const QString unread = dateProblem(typed);
    return unread.isEmpty() ? aheadProblem(happening, PartialDate::parseTyped(typed.trimmed()), today, before) : unread;
}

std::optional<PartialDate> readDate(const QString& typed)
{
    if (const QString problem = dateProblem(typed); !problem.isEmpty())
        throw Error(translate("domain", "“%1” is no date; nothing was changed.").arg(typed.trimmed()), {}, problem);
    return PartialDate::parseTyped(typed.trimmed());
}

QString typedDate(const PartialDate& date)
{
    switch (date.precision()) {
    case PartialDate::Precision::Year:
        return date.iso();
    case PartialDate::Precision::Month:
        return date.firstDay().toString(u"MM/yyyy"_s);
    case PartialDate::Precision::Day:
        break;
    }
    return date.firstDay().toString(u"dd/MM/yyyy"_s);
}

QString periodProblem(const std::optional<PartialDate>& from, const std::optional<PartialDate>& to)
{
    return from && to && to->lastDay() < from->firstDay()
               ? translate("domain", "The period ends before it begins: exchange its two dates.")
               : QString();
}

} // namespace parvis
