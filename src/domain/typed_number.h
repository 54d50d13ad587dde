// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

namespace parvis {

// Amounts, counts and years as somebody types them: the one way to read each, and the sentences about what is none.
// An empty text is unknown, never 0. Each `read…` gives nothing for it and throws Error for what has a problem.

/// Why the text is no amount in euros; empty: it is one, or nothing is typed.
QString amountProblem(const QString& typed);
std::optional<Money> readAmount(const QString& typed);

/// Why the text is no number of posts, 0 to 1 000 000.
QString postsProblem(const QString& typed);
std::optional<int> readPosts(const QString& typed);

/// Why the text is no year that a database takes; empty only for such a year.
QString yearProblem(const QString& typed);
/// The year itself; nothing is no answer here.
int readYear(const QString& typed);

/// "1234,56": an amount as it is typed, without blanks and unit.
QString typedAmount(Money amount);

inline constexpr int firstKnownYear = 1900;
inline constexpr int lastKnownYear = 2200;
inline constexpr int mostPosts = 1000000;

} // namespace parvis
