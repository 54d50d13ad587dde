// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typed_number.h"

#include "domain/error.h"
#include "domain/translate.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// A whole number with blanks between its thousands, as spreadsheets write them.
std::optional<int> wholeNumber(QString typed)
{
    for (const char16_t blank : {u' ', u'\u00A0', u'\u202F', u'\u2009'})
        typed.remove(QChar(blank));
    bool good = false;
    const int number = typed.toInt(&good);
    return good ? std::optional(number) : std::nullopt;
}

[[noreturn]] void refuseTyped(const QString& typed, const QString& problem)
{
    throw Error(translate("domain", "“%1” is not taken; nothing was changed.").arg(typed.trimmed()), {}, problem);
}

} // namespace

QString amountProblem(const QString& typed)
{
    if (typed.trimmed().isEmpty() || Money::parse(typed))
        return {};
    return translate("domain", "Type an amount in euros such as 1234.56, with at most 13 digits and two decimals.");
}

std::optional<Money> readAmount(const QString& typed)
{
    if (const QString problem = amountProblem(typed); !problem.isEmpty())
        refuseTyped(typed, problem);
    return Money::parse(typed);
}

QString postsProblem(const QString& typed)
{
    const auto number = wholeNumber(typed);
    if (typed.trimmed().isEmpty() || (number && *number >= 0 && *number <= mostPosts))
        return {};
    return translate("domain", "Type a whole number of posts, from 0 to 1 000 000.");
}

std::optional<int> readPosts(const QString& typed)
{
    if (const QString problem = postsProblem(typed); !problem.isEmpty())
        refuseTyped(typed, problem);
    return wholeNumber(typed);
}

QString yearProblem(const QString& typed)
{
    const auto year = wholeNumber(typed);
    if (year && *year >= firstKnownYear && *year <= lastKnownYear)
        return {};
    return translate("domain", "Type a year from 1900 to 2200.");
}

int readYear(const QString& typed)
{
    if (const QString problem = yearProblem(typed); !problem.isEmpty())
        refuseTyped(typed, problem);
    return *wholeNumber(typed);
}

QString typedAmount(Money amount)
{
    const qint64 cents = amount.cents();
    const QString whole = QString::number(std::llabs(cents) / 100);
    const QString rest = QString::number(std::llabs(cents) % 100).rightJustified(2, u'0');
    return (cents < 0 ? u"-"_s : QString()) + whole + (rest == u"00"_s ? QString() : u',' + rest);
}

} // namespace parvis
