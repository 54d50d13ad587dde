// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace parvis {

/// A date as precise as its source: "2027", "2024-04" or "2024-04-19". It orders by the last day of its period, then by
/// precision, so that a milestone of "2024" is overdue only once 2024 is over (docs/architecture.md, rules).
class PartialDate
{
public:
    enum class Precision { Year, Month, Day };

    /// Reads the ISO form only; nothing for anything else, a year before 1900 or after 2200 included.
    static std::optional<PartialDate> parse(QStringView text);
    /// Also reads what French users type: "19/04/2024", "04/2024", "19 avril 2024", "avril 2024", "1er mars 2024".
    static std::optional<PartialDate> parseTyped(QStringView text);
    static std::optional<PartialDate> year(int year);
    static std::optional<PartialDate> month(int year, int month);
    static std::optional<PartialDate> day(QDate date);

    Precision precision() const;
    QDate firstDay() const;
    QDate lastDay() const;

    QString iso() const;
    /// "2027", "avril 2024", "1er avril 2024" or the same in the locale's language.
    QString text(const QLocale& locale) const;

    friend bool operator==(const PartialDate&, const PartialDate&) = default;
    friend std::strong_ordering operator<=>(const PartialDate& a, const PartialDate& b);

private:
    PartialDate(int year, int month, int day)
        : year_(year)
        , month_(month)
        , day_(day)
    {
    }

    int year_;
    int month_; ///< 0: only the year is known
    int day_;   ///< 0: only the month is known
};

/// A due date is overdue when its whole period lies before `today`.
bool isOverdue(const PartialDate& due, QDate today);

} // namespace parvis
