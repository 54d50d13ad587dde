// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/past_dates.h"

namespace parvis {

// A date as somebody types it: the one way to read it, and the sentences about what is no date.

/// Why the text is no date; empty: it is one, or nothing is typed.
QString dateProblem(const QString& typed);
/// The same where a date is needed.
QString neededDateProblem(const QString& typed);
/// The same for the date of what has happened, which does not lie ahead (aheadProblem).
QString pastDateProblem(Happening happening, const QString& typed, QDate today,
                        const std::optional<PartialDate>& before = {});
/// Nothing for an empty text; throws Error for one that is no date.
std::optional<PartialDate> readDate(const QString& typed);
/// "19/04/2024", "04/2024", "2024": a date as it is typed.
QString typedDate(const PartialDate& date);

/// Why there is no such period; empty: there is, or one of its ends is open.
QString periodProblem(const std::optional<PartialDate>& from, const std::optional<PartialDate>& to);

} // namespace parvis
