// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/amount_cell.h"

#include "domain/fold.h"
#include "domain/translate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int mostCentDigits = 15; // 13 digits of euros: up to there Money shows every cent

/// The cell says that nobody knows, or nothing at all.
bool saysUnknown(const QString& folded)
{
    static const QStringList words{u"-"_s,       u"--"_s,  u"nc"_s,   u"n.c."_s, u"n.c"_s,           u"nd"_s,
                                   u"n.d."_s,    u"n/a"_s, u"na"_s,   u"null"_s, u"non renseigne"_s, u"a renseigner"_s,
                                   u"inconnu"_s, u"nr"_s,  u"n.r."_s, u"?"_s,    u"non connu"_s,     u"unknown"_s};
    return folded.isEmpty() || words.contains(folded);
}

std::optional<AmountScale> scaleOfUnit(const QString& unit)
{
    if (unit.startsWith(u'k'))
        return AmountScale::Thousands;
    if (unit.startsWith(u'm'))
        return AmountScale::Millions;
    return unit.isEmpty() ? std::nullopt : std::optional(AmountScale::Euros);
}

/// "1 234" → "1234"; nothing when the groups are not of three digits.
std::optional<QString> withoutGroups(const QString& whole, QChar separator)
{
    const QStringList groups = whole.split(separator);
    const bool areGroups =
        !groups.first().isEmpty() && groups.first().size() <= 3 &&
        std::all_of(groups.begin() + 1, groups.end(), [](const QString& g) { return g.size() == 3; });
    return groups.size() == 1 || areGroups ? std::optional(groups.join(QString())) : std::nullopt;
}

/// The digits before and behind the decimal sign.
struct SplitNumber
{
    QString whole;
    QString decimals;
    QString problem = {};
};

SplitNumber noNumber()
{
    return {{}, {}, translate("exchange", "is no amount")};
}

/// @param number  digits, blanks, apostrophes, points and commas
SplitNumber splitNumber(QString number, bool isNumber)
{
    number.replace(u'\'', u' ');
    const auto commas = number.count(u',');
    const auto points = number.count(u'.');
    QChar decimalSign = number.lastIndexOf(u',') > number.lastIndexOf(u'.') ? u',' : u'.';
    const QChar other = decimalSign == u',' ? u'.' : u',';
    if (commas + points == 0 || (number.count(decimalSign) > 1 && number.count(other) > 0))
        decimalSign = QChar();
    if (number.count(decimalSign) > 1) { // 1.234.567
        const auto whole = withoutGroups(number, decimalSign);
        return whole ? SplitNumber{*whole, {}} : noNumber();
    }
    const qsizetype at = decimalSign.isNull() ? -1 : number.indexOf(decimalSign);
    SplitNumber split{at < 0 ? number : number.left(at), at < 0 ? QString() : number.mid(at + 1)};
    const bool mayBeGroup = split.decimals.size() == 3 && split.whole.size() <= 3 && split.whole != u"0";
    if (!isNumber && mayBeGroup && commas + points == 1)
        return {{}, {}, translate("exchange", "may be thousands or decimals: write two decimals")};
    for (const QChar separator : {u' ', u'.', u','}) {
        if (!split.whole.contains(separator))
            continue;
        const auto whole = withoutGroups(split.whole, separator);
        if (!whole)
            return noNumber();
        split.whole = *whole;
    }
    return split.decimals.contains(u' ') ? noNumber() : split;
}

/// In cents, rounded to the nearest one.
AmountCell scaled(const SplitNumber& number, AmountScale scale, bool isNegative)
{
    QString digits = number.whole + number.decimals;
    const qsizetype exponent = 2 - number.decimals.size() + int(scale);
    AmountCell cell;
    bool roundsUp = false;
    if (exponent >= 0) {
        digits += QString(exponent, u'0');
    } else {
        digits = digits.rightJustified(1 - exponent, u'0');
        const QString cut = digits.right(-exponent);
        digits.chop(-exponent);
        roundsUp = cut.front() >= u'5';
        cell.isRounded = cut.count(u'0') < cut.size();
    }
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() > mostCentDigits)
        return {{}, translate("exchange", "is larger than any amount can be")};
    const qint64 cents = digits.toLongLong() + (roundsUp ? 1 : 0);
    cell.amount = Money::fromCents(isNegative ? -cents : cents);
    return cell;
}

/// Most cells: digits of euros, with no more than a sign before them and one or two decimals behind.
std::optional<Money> plainAmount(const QString& text)
{
    constexpr qsizetype most = mostCentDigits - 2;
    qint64 number = 0;
    int whole = 0;
    int decimals = 0;
    bool isDecimal = false;
    const bool isNegative = text.startsWith(u'-');
    for (const QChar sign : QStringView(text).sliced(isNegative ? 1 : 0)) {
        if (sign >= u'0' && sign <= u'9') {
            number = number * 10 + (sign.unicode() - u'0');
            ++(isDecimal ? decimals : whole);
        } else if ((sign == u',' || sign == u'.') && !isDecimal) {
            isDecimal = true;
        } else {
            return std::nullopt;
        }
        if (whole + decimals > most)
            return std::nullopt;
    }
    if (whole == 0 || decimals > 2 || isDecimal != (decimals > 0))
        return std::nullopt;
    constexpr qint64 toCents[] = {100, 10, 1};
    number *= toCents[decimals];
    return Money::fromCents(isNegative ? -number : number);
}

} // namespace

std::optional<AmountScale> scaleIn(const QString& title)
{
    static const QRegularExpression thousands(u"(^|[^a-z0-9])(k ?€|k ?eur(os?)?|milliers? (d'|d )?euros?)([^a-z]|$)"_s);
    static const QRegularExpression millions(u"(^|[^a-z0-9])(m ?€|m ?eur(os?)?|millions? (d'|d )?euros?)([^a-z]|$)"_s);
    static const QRegularExpression cents(u"[ _(](cents|centimes)\\b"_s);
    const QString folded = fold(title);
    if (folded.contains(thousands))
        return AmountScale::Thousands;
    if (folded.contains(millions))
        return AmountScale::Millions;
    return folded.contains(cents) ? std::optional(AmountScale::Cents) : std::nullopt;
}

AmountCell amountCell(const QString& text, AmountScale scale, bool isNumber)
{
    if (const auto plain = plainAmount(text); plain && scale == AmountScale::Euros)
        return {.amount = plain};
    // Dashes and blanks of every kind are folded; so is the case of the unit.
    QString plain = fold(text).simplified();
    plain.replace(QChar(u'\u2212'), QChar(u'-'));
    if (saysUnknown(plain))
        return {};
    static const QRegularExpression pattern(
        u"^(\\()? ?([+-])? ?(?:€ ?|eur )?([0-9][0-9 .,']*?) ?(k ?€|k ?eur(?:os?)?|k|m ?€|m ?eur(?:os?)?|€|eur(?:os?)?)? ?(-)? ?(\\))?$"_s);
    const auto match = pattern.match(plain);
    const bool isBracketed = !match.captured(1).isEmpty();
    const bool hasSign = !match.captured(2).isEmpty() || !match.captured(5).isEmpty();
    if (!match.hasMatch() || isBracketed == match.captured(6).isEmpty() || (isBracketed && hasSign))
        return {{}, noNumber().problem};
    const SplitNumber number = splitNumber(match.captured(3), isNumber);
    if (!number.problem.isEmpty())
        return {{}, number.problem};
    const bool isNegative = isBracketed || match.captured(2) == u"-" || !match.captured(5).isEmpty();
    return scaled(number, scaleOfUnit(match.captured(4)).value_or(scale), isNegative);
}

} // namespace parvis
