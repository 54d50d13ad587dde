// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <map>
#include <span>
#include <stop_token>

namespace parvis {

/// The sum of what is known of one figure, and of how many lines it is known.
struct KnownSum
{
    qint64 sum = 0; ///< cents, or posts
    int known = 0;  ///< lines; 0: the sum is unknown, not 0

    void add(qint64 value)
    {
        sum += value;
        ++known;
    }
    std::optional<qint64> value() const { return known > 0 ? std::optional(sum) : std::nullopt; }
    std::optional<Money> money() const { return known > 0 ? std::optional(Money::fromCents(sum)) : std::nullopt; }
    friend bool operator==(const KnownSum&, const KnownSum&) = default;
};

/// The sums of funding lines of one kind of credit. The five figures are never added to each other.
struct FundingSums
{
    CreditKind kind = CreditKind::Unknown;
    int lines = 0;
    KnownSum planned;
    KnownSum committed;
    KnownSum paid;
    KnownSum theoretical;
    std::map<int, KnownSum> posts; ///< by year: a post is paid for year after year, and is no other one then

    /// A line of the same kind of credit; the first one says which.
    void add(const FundingLine& line);
    /// Of the one year whose posts are known; absent when there is none, or several, which are never added up.
    std::optional<qint64> postsOfOneYear() const;
    int linesWithPosts() const;
    friend bool operator==(const FundingSums&, const FundingSums&) = default;
};

/// One entry per kind of credit that occurs among these lines, in the order of the enumeration: kinds are never mixed
/// (docs/architecture.md, rule 5). Lines that the register does not hold are left out. Any thread.
std::vector<FundingSums> sumFunding(const Register& records, std::span<const qint64> lines, std::stop_token stop = {});

/// "112", or where the posts of several years are known "108 to 118 a year"; empty: none is.
QString postsText(const FundingSums& sums, const QLocale& locale);
/// "2023: 108", one line for each year.
QString postsByYear(const FundingSums& sums, const QLocale& locale);

/// The same of the lines of a contract.
std::vector<FundingSums> sumFunding(const Register& records, Id<Contract> contract);

} // namespace parvis
