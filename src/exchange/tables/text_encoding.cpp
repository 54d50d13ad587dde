// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

// 0x80 to 0x9F, where Windows-1252 differs from Latin-1; the five unused codes become U+FFFD.
constexpr std::array<char16_t, 32> windowsPart{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                               0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = windowsPart[c.unicode() - 0x80];
    }
    return text;
}

QString fromUtf16(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decode(encoding);
    return decode(bytes);
}

// In Western text written as UTF-16 nearly every second byte is zero.
bool everySecondByteIsZero(const QByteArray& bytes, qsizetype first)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 512) / 2 * 2;
    qsizetype zeros = 0;
    for (qsizetype i = first; i < sample; i += 2)
        zeros += bytes.at(i) == '\0';
    return sample >= 4 && zeros * 2 >= sample * 9 / 10;
}

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8(bytes);
    return utf8.hasError() ? std::nullopt : std::optional(text);
}

/// Letters and signs of Western texts: what two bytes of Windows-1252 make by accident is something else.
bool isWestern(const QString& text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.unicode() < 0x180 || (c.unicode() >= 0x2000 && c.unicode() < 0x2200); });
}

/// Calls `visit(line, where it ends)` for each line, its end included.
template <class Visit>
void eachLine(const QByteArray& bytes, Visit&& visit)
{
    for (qsizetype begin = 0; begin < bytes.size();) {
        qsizetype end = begin;
        while (end < bytes.size() && bytes.at(end) != '\n' && bytes.at(end) != '\r')
            ++end;
        if (end + 1 < bytes.size() && bytes.at(end) == '\r' && bytes.at(end + 1) == '\n')
            ++end;
        end = std::min(end + 1, bytes.size());
        visit(QByteArrayView(bytes).sliced(begin, end - begin));
        begin = end;
    }
}

/// The bytes of a letter of UTF-8 that begins there, or else 1.
qsizetype letterLength(QByteArrayView bytes)
{
    const auto first = static_cast<unsigned char>(bytes.front());
    const qsizetype length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    if (length == 1 || length > bytes.size())
        return 1;
    const auto letter = fromUtf8(bytes.first(length));
    return letter && isWestern(*letter) ? length : 1;
}

/// Reads each letter of a line for itself. @param mixes  then whether there are letters of both encodings
QString lettersOf(QByteArrayView line, bool& mixes)
{
    QString text;
    bool hasUtf8 = false;
    bool hasWindows = false;
    qsizetype pending = 0; // bytes from there on are in Windows-1252
    const auto takePending = [&](qsizetype end) { text += fromWindows1252(line.sliced(pending, end - pending)); };
    for (qsizetype at = 0; at < line.size();) {
        const bool isAscii = static_cast<unsigned char>(line.at(at)) < 0x80;
        const qsizetype length = isAscii ? 1 : letterLength(line.sliced(at));
        if (length > 1) {
            takePending(at);
            text += *fromUtf8(line.sliced(at, length));
            pending = at + length;
        }
        hasUtf8 = hasUtf8 || length > 1;
        hasWindows = hasWindows || (length == 1 && !isAscii);
        at += length;
    }
    takePending(line.size());
    mixes = hasUtf8 && hasWindows;
    return text;
}

constexpr int fits = 2;

/// A letter of French stands in a word, and capitals at its beginning or among others; "à" is a word by itself.
int letterFit(QChar letter, bool isCapital, QChar before, QChar behind)
{
    static const QString foreign = u"äöÄÖ"_s; // in names only
    static const QString rareFirst = u"âêëîïôùûüÿœæ"_s;
    const auto isBetweenWords = [](QChar sign) { return sign == u' ' || sign == u'-'; };
    if (letter.toLower() == u'à' && isBetweenWords(behind) && !before.isLetterOrNumber())
        return fits;
    if (!before.isLetter() && !behind.isLetter())
        return -fits;
    const bool isInPlace = !isCapital          ? !before.isUpper() || !behind.isUpper()
                           : before.isLetter() ? before.isUpper() && !behind.isLower()
                                               : letter != u'Ç' || u"aouAOU"_s.contains(behind);
    if (!isInPlace)
        return -fits;
    return foreign.contains(letter) || (!before.isLetter() && rareFirst.contains(letter)) ? 1 : fits;
}

/// A typographic sign stands as in a French text; negative: as a letter does that another encoding has in its place; 0:
/// that says nothing.
int signFit(QChar sign, QChar before, QChar behind)
{
    const bool isInWord = before.isLetter() && behind.isLetter();
    switch (sign.unicode()) {
    case u'’':
        return before.isLetter() || behind.isLetter() ? fits : 0;
    case u'“':
    case u'‘':
        return isInWord ? -fits : !before.isLetter() && behind.isLetterOrNumber() ? fits : 0;
    case u'”':
        return isInWord ? -fits : !before.isSpace() && !behind.isLetterOrNumber() ? fits : 0;
    case u'–':
    case u'—':
        return before.isLower() && behind.isLower() ? -fits : fits;
    case u'…':
        return isInWord ? -fits : before.isSpace() && behind.isSpace() ? 0 : fits;
    case u'€':
        return behind.isLetter() && !before.isDigit() ? -fits : fits;
    case u'«':
    case u'»':
    case u'•':
        return isInWord ? -fits : fits;
    case u'™':
    case u'®':
    case u'©':
        return isInWord ? -fits : before.isLetter() ? fits : 0;
    case u'°':
    case u'²':
    case u'³':
        return before.isLetterOrNumber() && !behind.isLetter() ? fits : 0;
    case u'\u00A0':
        return before == u'«' || u"»:;!?"_s.contains(behind) ? fits : 0;
    default:
        return u"·×§\u202F"_s.contains(sign) ? 0 : -fits;
    }
}

/// How much a text looks like French: by where its letters and signs beyond ASCII stand.
int likelihood(const QString& text)
{
    static const QString small = u"àâäçéèêëîïôöùûüÿœæ"_s;
    static const QString capital = small.toUpper();
    int points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80)
            continue;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar behind = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const bool isCapital = capital.contains(text[i]);
        if (isCapital || small.contains(text[i]))
            points += letterFit(text[i], isCapital, before, behind);
        else
            points += signFit(text[i], before, behind);
    }
    return points;
}

/// A text of single bytes that looks more like French in an older encoding than in Windows-1252 is in that one.
DecodedText decodeBytes(const QByteArray& bytes)
{
    DecodedText best{fromWindows1252(bytes), TextEncoding::Windows1252};
    int most = std::max(0, likelihood(best.text));
    for (const auto& [encoding, name] :
         {std::pair(TextEncoding::MacRoman, "macintosh"), std::pair(TextEncoding::Dos850, "IBM850")}) {
        QStringDecoder decode(name);
        if (!decode.isValid())
            continue;
        const QString text = decode(bytes);
        if (const int points = likelihood(text); points > most) {
            most = points;
            best = {text, encoding};
        }
    }
    return best;
}

/// A line with letters beyond ASCII is in UTF-8 or in Windows-1252; what most such lines are in is that of the text.
DecodedText decodeLines(const QByteArray& bytes, bool hasMark)
{
    const TextEncoding unicode = hasMark ? TextEncoding::Utf8WithBom : TextEncoding::Utf8;
    if (const auto whole = fromUtf8(bytes))
        return {*whole, unicode};
    DecodedText decoded;
    std::vector<int> utf8Lines;
    std::vector<int> windowsLines;
    int number = 0;
    eachLine(bytes, [&](QByteArrayView line) {
        ++number;
        const auto read = fromUtf8(line);
        const bool isUtf8 = read && isWestern(*read);
        bool mixes = false;
        decoded.text += isUtf8 ? *read : lettersOf(line, mixes);
        if (mixes)
            decoded.mixedLines.push_back(number);
        else if (!isUtf8)
            windowsLines.push_back(number);
        else if (read->size() < line.size())
            utf8Lines.push_back(number);
    });
    if (!hasMark && utf8Lines.empty() && decoded.mixedLines.empty())
        return decodeBytes(bytes);
    const bool isMostlyUtf8 = hasMark || utf8Lines.size() > windowsLines.size();
    decoded.encoding = isMostlyUtf8 ? unicode : TextEncoding::Windows1252;
    decoded.otherLines = isMostlyUtf8 ? windowsLines : utf8Lines;
    return decoded;
}

} // namespace

DecodedText decodeText(const QByteArray& bytes)
{
    constexpr char endOfFile = 0x1A; // that programs of MS-DOS write
    if (bytes.endsWith(endOfFile) && !bytes.endsWith(QByteArray("\0\x1A", 2)))
        return decodeText(bytes.chopped(1));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeLines(bytes.mid(3), true);
    if (bytes.startsWith("\xFF\xFE"))
        return {fromUtf16(bytes.mid(2), QStringConverter::Utf16LE), TextEncoding::Utf16LittleEndian, {}};
    if (bytes.startsWith("\xFE\xFF"))
        return {fromUtf16(bytes.mid(2), QStringConverter::Utf16BE), TextEncoding::Utf16BigEndian, {}};
    if (everySecondByteIsZero(bytes, 1))
        return {fromUtf16(bytes, QStringConverter::Utf16LE), TextEncoding::Utf16LittleEndian, {}};
    if (everySecondByteIsZero(bytes, 0))
        return {fromUtf16(bytes, QStringConverter::Utf16BE), TextEncoding::Utf16BigEndian, {}};
    return decodeLines(bytes, false);
}

bool looksBinary(const QString& text)
{
    if (text.contains(QChar(u'\0')))
        return true;
    const auto controls = std::ranges::count_if(
        text, [](QChar c) { return c.unicode() < 0x20 && !(c.unicode() >= 0x09 && c.unicode() <= 0x0D); });
    return controls * 100 > text.size();
}

} // namespace parvis
