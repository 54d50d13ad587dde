// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partial_date.h"

#include <QAnyStringView>
#include <QLocale>

namespace parvis::test {

/// The day on which tests live.
inline const QDate today(2025, 3, 3);
/// The first of two months that follow each other, both before `today`.
inline const PartialDate april = *PartialDate::month(2024, 4);
inline const PartialDate may = *PartialDate::month(2024, 5);
/// A day of that April.
inline const PartialDate dayInApril = *PartialDate::day(QDate(2024, 4, 12));

/// "2024", "2024-04" or "2024-04-19".
inline PartialDate date(QAnyStringView iso)
{
    return PartialDate::parse(iso.toString()).value();
}

/// How numbers and days are written in France.
inline const QLocale french(QLocale::French, QLocale::France);

} // namespace parvis::test
