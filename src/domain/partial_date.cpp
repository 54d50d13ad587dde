// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partial_date.h"

#include "domain/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

int monthOf(const QString& foldedName)
{
    static const QStringList names{u"janvier"_s,   u"fevrier"_s, u"mars"_s,     u"avril"_s,
                                   u"mai"_s,       u"juin"_s,    u"juillet"_s,  u"aout"_s,
                                   u"septembre"_s, u"octobre"_s, u"novembre"_s, u"decembre"_s};
    return int(names.indexOf(foldedName)) + 1;
}

std::optional<PartialDate> fromParts(const QString& year, const QString& month, const QString& day)
{
    if (month.isEmpty())
        return PartialDate::year(year.toInt());
    if (day.isEmpty())
        return PartialDate::month(year.toInt(), month.toInt());
    return PartialDate::day(QDate(year.toInt(), month.toInt(), day.toInt()));
}

} // namespace

std::optional<PartialDate> PartialDate::parse(QStringView text)
{
    static const QRegularExpression pattern(u"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"_s);
    const auto match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return fromParts(match.captured(1), match.captured(2), match.captured(3));
}

std::optional<PartialDate> PartialDate::parseTyped(QStringView text)
{
    if (auto iso = parse(text))
        return iso;
    const QString folded = fold(text.toString()).simplified();
    static const QRegularExpression numeric(u"^(?:([0-9]{1,2})[/.-])?([0-9]{1,2})[/.-]([0-9]{4})$"_s);
    if (const auto match = numeric.match(folded); match.hasMatch())
        return fromParts(match.captured(3), match.captured(2), match.captured(1));
    static const QRegularExpression words(u"^(?:([0-9]{1,2})(?:er)? )?([a-z]+) ([0-9]{4})$"_s);
    if (const auto match = words.match(folded); match.hasMatch()) {
        if (const int number = monthOf(match.captured(2)))
            return fromParts(match.captured(3), QString::number(number), match.captured(1));
    }
    return std::nullopt;
}

std::optional<PartialDate> PartialDate::year(int year)
{
    if (year < firstYear || year > lastYear)
        return std::nullopt;
    return PartialDate(year, 0, 0);
}

std::optional<PartialDate> PartialDate::month(int year, int month)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12)
        return std::nullopt;
    return PartialDate(year, month, 0);
}

std::optional<PartialDate> PartialDate::day(QDate date)
{
    if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
        return std::nullopt;
    return PartialDate(date.year(), date.month(), date.day());
}

PartialDate::Precision PartialDate::precision() const
{
    return month_ == 0 ? Precision::Year : day_ == 0 ? Precision::Month : Precision::Day;
}

QDate PartialDate::firstDay() const
{
    return QDate(year_, month_ == 0 ? 1 : month_, day_ == 0 ? 1 : day_);
}

QDate PartialDate::lastDay() const
{
    switch (precision()) {
    case Precision::Year:
        return QDate(year_, 12, 31);
    case Precision::Month:
        return QDate(year_, month_, firstDay().daysInMonth());
    case Precision::Day:
        break;
    }
    return firstDay();
}

QString PartialDate::iso() const
{
    switch (precision()) {
    case Precision::Year:
        return firstDay().toString(u"yyyy"_s);
    case Precision::Month:
        return firstDay().toString(u"yyyy-MM"_s);
    case Precision::Day:
        break;
    }
    return firstDay().toString(Qt::ISODate);
}

QString PartialDate::text(const QLocale& locale) const
{
    switch (precision()) {
    case Precision::Year:
        return QString::number(year_);
    case Precision::Month:
        return locale.standaloneMonthName(month_) + u' ' + QString::number(year_);
    case Precision::Day:
        break;
    }
    if (locale.language() != QLocale::French)
        return locale.toString(firstDay(), QLocale::LongFormat);
    const QString day = day_ == 1 ? u"1er"_s : QString::number(day_);
    return day + u' ' + locale.monthName(month_) + u' ' + QString::number(year_);
}

std::strong_ordering operator<=>(const PartialDate& a, const PartialDate& b)
{
    if (const auto order = a.lastDay().toJulianDay() <=> b.lastDay().toJulianDay(); order != 0)
        return order;
    return int(a.precision()) <=> int(b.precision());
}

bool isOverdue(const PartialDate& due, QDate today)
{
    return due.lastDay() < today;
}

} // namespace parvis
