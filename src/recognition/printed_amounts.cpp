// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/printed_amounts.h"

#include "domain/fold.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct Digits
{
    QString text; ///< digits, and a point before decimals
    std::size_t end = 0;
};

bool isWhole(const QString& token)
{
    return !token.isEmpty() && std::ranges::all_of(token, [](QChar c) { return c.isDigit(); });
}

/// "4 079 500,50" from this token on: groups of three digits behind the first, the last with decimals or without.
Digits digitsAt(std::span<const Token> tokens, std::size_t i)
{
    static const QRegularExpression single(u"^\\d+([.,]\\d{1,3})?$|^\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?$"_s);
    static const QRegularExpression group(u"^\\d{3}(,\\d{1,2}|\\.\\d{1,2})?$"_s);
    if (!single.match(tokens[i].folded).hasMatch())
        return {};
    QString text = tokens[i].folded;
    std::size_t end = i + 1;
    if (isWhole(text) && text.size() <= 3) {
        while (end < tokens.size() && group.match(tokens[end].folded).hasMatch() && !tokens[end - 1].endsClause) {
            text += tokens[end].folded;
            if (!isWhole(tokens[end++].folded))
                break;
        }
    }
    // "1.234.567,89": points that part thousands.
    if (text.count(u'.') > 1 || (text.contains(u'.') && text.contains(u',')))
        text.remove(u'.');
    return {text.replace(u',', u'.'), end};
}

struct Unit
{
    double factor = 0; ///< 0: none
    std::size_t end = 0;
};

bool isEuro(const QString& token)
{
    return token == u"€" || token == u"euro" || token == u"euros" || token == u"eur";
}

Unit unitAt(std::span<const Token> tokens, std::size_t i)
{
    if (i >= tokens.size())
        return {};
    const QString& token = tokens[i].folded;
    if (isEuro(token))
        return {1, i + 1};
    if (token == u"k€" || token == u"keuros")
        return {1e3, i + 1};
    if (token == u"m€" || token == u"meuros")
        return {1e6, i + 1};
    // "k €", "millions d'euros", "M d'€"
    const double factor = token == u"k" || token.startsWith(u"millier")   ? 1e3
                          : token == u"m" || token.startsWith(u"million") ? 1e6
                          : token.startsWith(u"milliard")                 ? 1e9
                                                                          : 0;
    if (factor == 0)
        return {};
    std::size_t end = i + 1;
    if (end < tokens.size() && (tokens[end].folded == u"d" || tokens[end].folded == u"de"))
        ++end;
    return end < tokens.size() && isEuro(tokens[end].folded) ? Unit{factor, end + 1} : Unit{};
}

std::optional<Money> money(QString digits, double factor)
{
    // "12.500 €": euros have two decimals, so these are thousands. "1.250 M€" may have three.
    static const QRegularExpression thousands(u"^\\d{1,3}\\.\\d{3}$"_s);
    if (factor == 1 && thousands.match(digits).hasMatch())
        digits.remove(u'.');
    bool isNumber = false;
    const double euros = digits.toDouble(&isNumber) * factor;
    if (!isNumber || euros > 99e9)
        return std::nullopt;
    return Money::fromCents(std::llround(euros * 100));
}

double factorOf(AmountUnit unit)
{
    return unit == AmountUnit::Euro ? 1 : unit == AmountUnit::Thousand ? 1e3 : 1e6;
}

} // namespace

std::vector<PrintedAmount> amountsIn(std::span<const Token> tokens)
{
    std::vector<PrintedAmount> amounts;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Digits digits = digitsAt(tokens, i);
        if (digits.text.isEmpty())
            continue;
        const Unit unit = unitAt(tokens, digits.end);
        if (unit.factor == 0)
            continue;
        if (const auto amount = money(digits.text, unit.factor))
            amounts.push_back({i, unit.end - 1, *amount});
        i = unit.end - 1;
    }
    return amounts;
}

std::optional<Money> amountOfCell(const QString& text, std::optional<AmountUnit> unit)
{
    std::vector<Token> tokens;
    for (const QString& folded : tokensOf(text))
        tokens.push_back({folded});
    if (tokens.empty() || text.trimmed().startsWith(u'-') || text.trimmed().startsWith(u'−'))
        return std::nullopt;
    const Digits digits = digitsAt(tokens, 0);
    if (digits.text.isEmpty())
        return std::nullopt;
    const Unit own = unitAt(tokens, digits.end);
    const bool saysTax = tokens.back().folded == u"ttc" || tokens.back().folded == u"ht";
    if (own.factor > 0)
        return own.end + saysTax == tokens.size() ? money(digits.text, own.factor) : std::nullopt;
    if (!unit || digits.end != tokens.size())
        return std::nullopt;
    return money(digits.text, factorOf(*unit));
}

std::optional<AmountUnit> unitIn(const QString& text)
{
    static const QRegularExpression thousand(u"k ?€|keuros|\\bmilliers d['’ ]?euros"_s);
    static const QRegularExpression million(u"\\bm ?€|meuros|\\bmillions d['’ ]?euros"_s);
    static const QRegularExpression euro(u"€|\\beuros?\\b|\\beur\\b"_s);
    const QString folded = fold(text);
    if (thousand.match(folded).hasMatch())
        return AmountUnit::Thousand;
    if (million.match(folded).hasMatch())
        return AmountUnit::Million;
    return euro.match(folded).hasMatch() ? std::optional(AmountUnit::Euro) : std::nullopt;
}

bool speaksOfMoney(const QString& text)
{
    static const QRegularExpression words(u"\\bmontants?\\b|\\bbudget\\b|\\bcredits?\\b"_s);
    return words.match(fold(text)).hasMatch();
}

} // namespace parvis
