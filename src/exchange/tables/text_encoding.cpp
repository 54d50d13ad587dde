// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace parvis {

namespace {

// 0x80 to 0x9F, where Windows-1252 differs from Latin-1; the five unused codes become U+FFFD.
constexpr std::array<char16_t, 32> windowsPart{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                               0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
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

/// A line with letters beyond ASCII is in UTF-8 or in Windows-1252; what most such lines are in is that of the text.
DecodedText decodeLines(const QByteArray& bytes, bool hasMark)
{
    const TextEncoding unicode = hasMark ? TextEncoding::Utf8WithBom : TextEncoding::Utf8;
    if (const auto whole = fromUtf8(bytes))
        return {*whole, unicode, {}};
    QString text;
    std::vector<int> utf8Lines;
    std::vector<int> windowsLines;
    int number = 0;
    eachLine(bytes, [&](QByteArrayView line) {
        ++number;
        const auto read = fromUtf8(line);
        const bool isUtf8 = read && isWestern(*read);
        text += isUtf8 ? *read : fromWindows1252(line.toByteArray());
        if (!isUtf8)
            windowsLines.push_back(number);
        else if (read->size() < line.size())
            utf8Lines.push_back(number);
    });
    const bool isMostlyUtf8 = hasMark || utf8Lines.size() > windowsLines.size();
    return {text, isMostlyUtf8 ? unicode : TextEncoding::Windows1252, isMostlyUtf8 ? windowsLines : utf8Lines};
}

} // namespace

DecodedText decodeText(const QByteArray& bytes)
{
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
