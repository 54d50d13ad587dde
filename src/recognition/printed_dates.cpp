// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/printed_dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// 1 to 12; 0: no month.
int monthOf(const QString& token)
{
    static const QStringList names{u"janvier"_s,   u"fevrier"_s, u"mars"_s,     u"avril"_s,
                                   u"mai"_s,       u"juin"_s,    u"juillet"_s,  u"aout"_s,
                                   u"septembre"_s, u"octobre"_s, u"novembre"_s, u"decembre"_s};
    return int(names.indexOf(token)) + 1;
}

/// "premier", "vingt et un", "trente": the words of a day before `month`, or digits.
struct Number
{
    int value = 0; ///< 0: none
    std::size_t tokens = 0;
};

int unitOf(const QString& token)
{
    static const QStringList units{u"un"_s,     u"deux"_s,     u"trois"_s,  u"quatre"_s, u"cinq"_s, u"six"_s,
                                   u"sept"_s,   u"huit"_s,     u"neuf"_s,   u"dix"_s,    u"onze"_s, u"douze"_s,
                                   u"treize"_s, u"quatorze"_s, u"quinze"_s, u"seize"_s};
    return token == u"premier" ? 1 : int(units.indexOf(token)) + 1;
}

/// A number below a hundred in words, which ends before token `end`.
Number wordsBefore(std::span<const Token> tokens, std::size_t end)
{
    Number number;
    std::size_t i = end;
    while (i > 0 && end - i < 3) {
        const QString& token = tokens[i - 1].folded;
        if (const int unit = unitOf(token); unit > 0 && number.tokens == 0)
            number.value += unit;
        else if (token == u"dix" && number.value >= 7 && number.value <= 9)
            number.value += 10;
        else if (token == u"vingt")
            number.value += 20;
        else if (token == u"trente")
            number.value += 30;
        else if (token != u"et" || number.tokens == 0)
            break;
        --i;
        ++number.tokens;
    }
    return number;
}

Number dayBefore(std::span<const Token> tokens, std::size_t month)
{
    if (month == 0)
        return {};
    QString token = tokens[month - 1].folded;
    if (token.endsWith(u"er"))
        token.chop(2);
    bool isNumber = false;
    const int day = token.toInt(&isNumber);
    if (isNumber)
        return {day >= 1 && day <= 31 ? day : 0, 1};
    return wordsBefore(tokens, month);
}

Number yearAfter(std::span<const Token> tokens, std::size_t month)
{
    if (month + 1 >= tokens.size())
        return {};
    const QString& token = tokens[month + 1].folded;
    const int year = token.toInt();
    if (token.size() == 4 && year >= 1990 && year <= 2100)
        return {year, 1};
    if (month + 3 >= tokens.size() || token != u"deux" || !tokens[month + 2].folded.startsWith(u"mil"))
        return {};
    // "deux mille vingt-quatre"
    for (std::size_t length = std::min<std::size_t>(3, tokens.size() - month - 3); length > 0; --length) {
        const Number rest = wordsBefore(tokens.subspan(month + 3, length), length);
        if (rest.tokens == length && rest.value > 0)
            return {2000 + rest.value, 2 + length};
    }
    return {};
}

/// The year of an act that begins "L'an deux mille vingt-quatre, le vingt-huit mars", before that month.
Number yearOfAct(std::span<const Token> tokens, std::size_t month)
{
    constexpr std::size_t farthest = 12; // words
    for (std::size_t i = month; i > 1 && month - i < farthest; --i) {
        if (tokens[i - 1].folded == u"an" && tokens[i - 2].folded == u"l")
            return yearAfter(tokens, i - 1);
    }
    return {};
}

/// "19/04/2024", "19.04.24", "2024-04-19".
std::optional<PartialDate> numericDate(const QString& token)
{
    static const QRegularExpression numeric(u"^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})$"_s);
    const auto match = numeric.match(token);
    if (!match.hasMatch())
        return token.size() == 10 ? PartialDate::parse(token) : std::nullopt;
    const int year = match.captured(3).toInt() + (match.captured(3).size() == 2 ? 2000 : 0);
    return PartialDate::day(QDate(year, match.captured(2).toInt(), match.captured(1).toInt()));
}

/// "le __/03/2024", "en 03/2024": the day is not known. Elsewhere such figures are a number.
std::optional<PartialDate> numericMonth(std::span<const Token> tokens, std::size_t i)
{
    static const QRegularExpression numeric(u"^(\\d{1,2})/((?:19|20)\\d{2})$"_s);
    if (i == 0 || (tokens[i - 1].folded != u"le" && tokens[i - 1].folded != u"en"))
        return std::nullopt;
    const auto match = numeric.match(tokens[i].folded);
    return match.hasMatch() ? PartialDate::month(match.captured(2).toInt(), match.captured(1).toInt()) : std::nullopt;
}

std::optional<PrintedDate> dateWithMonth(std::span<const Token> tokens, std::size_t i)
{
    const int month = monthOf(tokens[i].folded);
    Number year = month > 0 ? yearAfter(tokens, i) : Number{};
    if (year.value == 0 && month > 0)
        year = {yearOfAct(tokens, i).value, 0};
    if (year.value == 0)
        return std::nullopt;
    const Number day = dayBefore(tokens, i);
    const std::size_t last = i + year.tokens;
    const QDate whole(year.value, month, day.value);
    if (day.value > 0 && whole.isValid())
        return PrintedDate{i - day.tokens, last, *PartialDate::day(whole)};
    return PrintedDate{i, last, *PartialDate::month(year.value, month)};
}

} // namespace

std::vector<PrintedDate> datesIn(std::span<const Token> tokens)
{
    std::vector<PrintedDate> dates;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (const auto date = numericDate(tokens[i].folded))
            dates.push_back({i, i, *date});
        else if (const auto month = numericMonth(tokens, i))
            dates.push_back({i, i, *month});
        else if (const auto inWords = dateWithMonth(tokens, i))
            dates.push_back(*inWords);
    }
    return dates;
}

} // namespace parvis
