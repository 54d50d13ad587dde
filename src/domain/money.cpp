// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

// Of whole euros: up to here a double holds every cent, which Money::text relies on.
constexpr int mostDigits = 13;

} // namespace

std::optional<Money> Money::parse(QStringView text)
{
    QString plain = text.toString();
    for (const char16_t blank : {u'\u00A0', u'\u202F', u'\u2009'})
        plain.replace(QChar(blank), QChar(u' '));
    plain.replace(QChar(u'\u2212'), QChar(u'-'));
    static const QRegularExpression pattern(
        u"^ *([+-]?) ?([0-9]{1,%1}|[0-9]{1,3}(?: [0-9]{3}){1,4})(?:[.,]([0-9]{1,2}))? *€? *$"_s.arg(mostDigits));
    const auto match = pattern.match(plain);
    const QString euros = match.captured(2).remove(u' ');
    if (!match.hasMatch() || euros.size() > mostDigits)
        return std::nullopt;
    const std::int64_t cents = match.captured(3).leftJustified(2, u'0').toLongLong();
    const std::int64_t amount = euros.toLongLong() * 100 + cents;
    return Money(match.captured(1) == u"-" ? -amount : amount);
}

QString Money::text(const QLocale& locale) const
{
    // Qt writes a negative amount of some locales, the French one among them, in brackets.
    const QString amount = locale.toCurrencyString(std::abs(double(cents_)) / 100.0, u"€"_s, 2);
    return cents_ < 0 ? locale.negativeSign() + amount : amount;
}

} // namespace parvis
