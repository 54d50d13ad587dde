#include "domain/money.h"

#include <QRegularExpression>

namespace parvis {

std::optional<Money> Money::parse(QStringView text)
{
    QString digits = text.toString();
    for (const char16_t blank : {u' ', u'\u00A0', u'\u202F', u'\u2009'})
        digits.remove(QChar(blank));
    digits.remove(QChar(u'€'));
    digits.replace(QChar(u'\u2212'), QChar(u'-'));
    static const QRegularExpression pattern(QStringLiteral("^([+-]?)([0-9]{1,15})(?:[.,]([0-9]{1,2}))?$"));
    const auto match = pattern.match(digits);
    if (!match.hasMatch())
        return std::nullopt;
    const std::int64_t cents = match.captured(3).leftJustified(2, u'0').toLongLong();
    const std::int64_t amount = match.captured(2).toLongLong() * 100 + cents;
    return Money(match.captured(1) == u"-" ? -amount : amount);
}

QString Money::text(const QLocale& locale) const
{
    return locale.toCurrencyString(static_cast<double>(cents_) / 100.0, QStringLiteral("€"), 2);
}

} // namespace parvis
