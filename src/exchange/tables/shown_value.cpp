// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/shown_value.h"

#include "domain/translate.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double exactWhole = 1e15; // the largest power of ten whose whole numbers a double holds

bool isWhole(double value)
{
    return std::abs(value) < exactWhole && value == std::floor(value);
}

using Piece = NumberFormat::Piece;
using Section = NumberFormat::Section;

std::vector<Section> sectionsOf(const QString& format)
{
    static const QRegularExpression signs(
        u"\"([^\"]*)\"|\\\\(.)|_(.)|\\*.|(\\[[^\\]]*\\])|(am/pm|a/p)|([ymdhsaj])\\6*|(.)"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Section> sections(1);
    for (auto it = signs.globalMatch(format); it.hasNext();) {
        const auto match = it.next();
        auto& section = sections.back();
        if (match.captured(0) == u";")
            sections.emplace_back();
        else if (match.hasCaptured(3))
            section.push_back({{}, u" "_s});
        else if (match.hasCaptured(4))
            section.push_back({u'[', match.captured(4).toLower()});
        else if (match.hasCaptured(5))
            section.push_back({u'p', match.captured(5)});
        else if (match.hasCaptured(6))
            section.push_back({match.captured(6).front().toLower(), match.captured(0)});
        else if (match.hasCaptured(7))
            section.push_back({match.captured(7).front(), match.captured(7)});
        else if (match.hasCaptured(1) || match.hasCaptured(2))
            section.push_back({{}, match.captured(1) + match.captured(2)});
    }
    return sections;
}

/// Nothing when the section states no condition.
std::optional<bool> meetsCondition(const Section& section, double value)
{
    static const QRegularExpression condition(u"^\\[(<=|>=|<>|<|>|=)([0-9.]+)\\]$"_s);
    for (const Piece& piece : section) {
        const auto match = piece.sign == u'[' ? condition.match(piece.text) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        const QString sign = match.captured(1);
        const double limit = match.captured(2).toDouble();
        return (value < limit && (sign.startsWith(u'<'))) || (value > limit && sign.endsWith(u'>')) ||
               (value > limit && sign == u">=") || (value == limit && sign.endsWith(u'='));
    }
    return std::nullopt;
}

/// The section for a number that is not negative.
const Section& sectionFor(const std::vector<Section>& sections, double value)
{
    bool hasConditions = false;
    for (const auto& section : sections) {
        const auto meets = meetsCondition(section, value);
        hasConditions = hasConditions || meets;
        if (meets.value_or(hasConditions))
            return section;
    }
    constexpr std::size_t ofZero = 2;
    return value == 0 && sections.size() > ofZero ? sections[ofZero] : sections.front();
}

/// The digits of a whole number put into the places of a section, from the right; nothing when it formats otherwise.
std::optional<QString> placedDigits(const Section& section, const QString& number)
{
    static const QString places = u"0#?"_s;
    static const QString texts = u" -+()/:$"_s;
    qsizetype left = number.size();
    QString shown;
    qsizetype leftmost = -1; // where the digits go that have no place
    for (auto piece = section.rbegin(); piece != section.rend(); ++piece) {
        if (!piece->sign.isNull() && places.contains(piece->sign)) {
            if (left > 0)
                shown.prepend(number.at(--left));
            else if (piece->sign != u'#')
                shown.prepend(piece->sign == u'0' ? u'0' : u' ');
            leftmost = shown.size();
        } else if (piece->sign.isNull() || texts.contains(piece->sign)) {
            shown.prepend(piece->text);
        } else if (piece->sign != u'[') {
            return std::nullopt;
        }
    }
    if (leftmost < 0)
        return std::nullopt;
    return shown.insert(shown.size() - leftmost, number.left(left)).trimmed();
}

} // namespace

NumberFormat::NumberFormat(const QString& code)
    : code_(code)
    , sections_(sectionsOf(code))
{
}

std::optional<double> finiteNumber(const QString& text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString plainNumber(double value)
{
    return isWhole(value) ? QString::number(qint64(value)) : QString::number(value, 'g', 15);
}

QString truthText(bool isTrue)
{
    return isTrue ? translate("exchange", "TRUE") : translate("exchange", "FALSE");
}

bool looksLikeCode(const QString& shown, double value)
{
    static const QRegularExpression noDigit(u"[^0-9]"_s);
    static const QRegularExpression grouped(u"^[0-9]{1,3}([ .,\u00A0\u202F][0-9]{3})+$"_s);
    static const QRegularExpression code(u"^[0-9 .+()/\u00A0\u202F-]+$"_s);
    static const QRegularExpression nothing(u"^0[.,]0"_s);
    if (!isWhole(value) || value < 0 || nothing.match(shown).hasMatch())
        return false;
    QString digits = shown;
    digits.remove(noDigit);
    const bool isPadded = digits.size() > 1 && digits.startsWith(u'0');
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    const QString plain = plainNumber(value);
    return digits == plain && shown != plain &&
           (isPadded || (code.match(shown).hasMatch() && !grouped.match(shown).hasMatch()));
}

std::optional<QString> shownCode(double value, const NumberFormat& format)
{
    if (!isWhole(value) || value < 0 || format.code().isEmpty())
        return std::nullopt;
    const auto shown = placedDigits(sectionFor(format.sections(), value), plainNumber(value));
    return shown && looksLikeCode(*shown, value) ? shown : std::nullopt;
}

QString dateFormat(int number)
{
    static const QHash<int, QString> known{{14, u"dd/mm/yyyy"_s}, {15, u"d-mmm-yy"_s},   {16, u"d-mmm"_s},
                                           {17, u"mmm-yy"_s},     {18, u"h:mm AM/PM"_s}, {19, u"h:mm:ss AM/PM"_s},
                                           {20, u"hh:mm"_s},      {21, u"hh:mm:ss"_s},   {22, u"dd/mm/yyyy hh:mm"_s},
                                           {45, u"mm:ss"_s},      {46, u"[h]:mm:ss"_s},  {47, u"mm:ss"_s}};
    return known.value(number);
}

bool isDateFormat(const QString& format)
{
    static const QRegularExpression literal(u"\"[^\"]*\"|\\\\.|\\[(?![hms]+\\])[^\\]]*\\]"_s);
    static const QRegularExpression letters(u"[ymdhs]"_s);
    QString bare = format.toLower();
    return bare.remove(literal).contains(letters) && !bare.contains(u"general") && !bare.contains(u"standard");
}

namespace {

/// Puts a day and time into a format.
class DateWriter
{
public:
    DateWriter(const Section& pieces, const QDateTime& at, qint64 seconds)
        : pieces_(pieces)
        , at_(at)
        , seconds_(seconds)
    {
        for (const Piece& piece : pieces_)
            halfDays_ = halfDays_ || piece.sign == u'p';
    }

    /// Nothing when it would show a day without its whole year.
    std::optional<QString> text() const
    {
        QString shown;
        bool hasDay = false;
        bool hasYear = false;
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            const QChar sign = pieces_[i].sign;
            const bool isMonth = sign == u'm' && !isMinute(i);
            hasDay = hasDay || sign == u'd' || sign == u'j' || isMonth;
            hasYear = hasYear || ((sign == u'y' || sign == u'a') && pieces_[i].text.size() > 2);
            shown += isMonth ? part(u'M', pieces_[i].text.size()) : partOf(pieces_[i]);
        }
        return hasDay && !hasYear ? std::nullopt : std::optional(shown.trimmed());
    }

private:
    /// "m" is a minute beside hours or seconds.
    bool isMinute(std::size_t i) const
    {
        const auto isTime = [](const Piece& piece, QChar sign) {
            return piece.sign == sign || (piece.sign == u'[' && piece.text.startsWith(u'[' + QString(sign)));
        };
        const auto isLetter = [](const Piece& piece) { return piece.sign.isLetter() || piece.sign == u'['; };
        for (std::size_t before = i; before-- > 0;) {
            if (isLetter(pieces_[before]))
                return isTime(pieces_[before], u'h');
        }
        for (std::size_t behind = i + 1; behind < pieces_.size(); ++behind) {
            if (isLetter(pieces_[behind]))
                return isTime(pieces_[behind], u's');
        }
        return false;
    }

    static QString padded(qint64 number, qsizetype digits) { return u"%1"_s.arg(number, int(digits), 10, QChar(u'0')); }

    QString partOf(const Piece& piece) const
    {
        if (piece.sign.isNull())
            return piece.text;
        if (piece.sign == u'p')
            return at_.time().hour() < 12 ? u"AM"_s : u"PM"_s;
        if (piece.sign == u'[')
            return elapsed(piece.text);
        static const QString letters = u"yadjhms"_s;
        return letters.contains(piece.sign) ? part(piece.sign, piece.text.size()) : piece.text;
    }

    QString elapsed(const QString& text) const
    {
        const qsizetype digits = text.size() - 2;
        if (text.startsWith(u"[h"))
            return padded(seconds_ / 3600, digits);
        if (text.startsWith(u"[m"))
            return padded(seconds_ / 60, digits);
        return text.startsWith(u"[s") ? padded(seconds_, digits) : QString();
    }

    QString part(QChar sign, qsizetype length) const
    {
        const QLocale french(QLocale::French);
        const QDate day = at_.date();
        const auto word = length > 3 ? QLocale::LongFormat : QLocale::ShortFormat;
        switch (sign.unicode()) {
        case u'y':
        case u'a':
            return length > 2 ? QString::number(day.year()) : padded(day.year() % 100, 2);
        case u'M':
            return length > 2 ? french.monthName(day.month(), word) : padded(day.month(), length);
        case u'd':
        case u'j':
            return length > 2 ? french.dayName(day.dayOfWeek(), word) : padded(day.day(), length);
        case u'h':
            return padded(halfDays_ ? (at_.time().hour() + 11) % 12 + 1 : at_.time().hour(), length);
        case u'm':
            return padded(at_.time().minute(), length);
        default:
            return padded(at_.time().second(), length);
        }
    }

    const Section& pieces_;
    QDateTime at_;
    qint64 seconds_; ///< since the beginning of the count
    bool halfDays_ = false;
};

} // namespace

QString shownDate(double days, const NumberFormat& format, bool from1904)
{
    constexpr double longestDays = 2'958'466; // the year 9999
    constexpr double missingDay = 60;         // Excel has a 29 February 1900
    if (days < 0 || days > longestDays)
        return plainNumber(days);
    const QDate start = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days >= 1 && days < missingDay ? 31 : 30);
    const auto seconds = qint64(std::llround(days * 86400));
    const QDateTime at = QDateTime(start, QTime(0, 0), Qt::UTC).addSecs(seconds);
    // "As the system shows it": the letters that follow are those of another country.
    const bool isSystemTime = format.code().contains(u"[$-F400]"_s, Qt::CaseInsensitive);
    const bool isSystemDay = format.code().contains(u"[$-F800]"_s, Qt::CaseInsensitive);
    static const NumberFormat systemTime(u"hh:mm:ss"_s);
    const Section& pieces = (isSystemTime ? systemTime : format).sections().front();
    const auto shown = isSystemDay ? std::nullopt : DateWriter(pieces, at, seconds).text();
    if (shown)
        return *shown;
    return seconds % 86400 == 0 ? at.date().toString(Qt::ISODate) : at.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QString shownDate(const QString& value, const QString& text)
{
    constexpr qsizetype yearDigits = 4;
    if (text.contains(value.left(yearDigits)) && value.size() > yearDigits)
        return text;
    return value.endsWith(u"T00:00:00") ? value.chopped(9) : value;
}

} // namespace parvis
