// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/text_encoding.h"

#include <QStringDecoder>

#include <array>

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

} // namespace

DecodedText decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {QString::fromUtf8(bytes.mid(3)), TextEncoding::Utf8WithBom};
    if (bytes.startsWith("\xFF\xFE"))
        return {fromUtf16(bytes.mid(2), QStringConverter::Utf16LE), TextEncoding::Utf16LittleEndian};
    if (bytes.startsWith("\xFE\xFF"))
        return {fromUtf16(bytes.mid(2), QStringConverter::Utf16BE), TextEncoding::Utf16BigEndian};
    if (everySecondByteIsZero(bytes, 1))
        return {fromUtf16(bytes, QStringConverter::Utf16LE), TextEncoding::Utf16LittleEndian};
    if (everySecondByteIsZero(bytes, 0))
        return {fromUtf16(bytes, QStringConverter::Utf16BE), TextEncoding::Utf16BigEndian};

    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return {text, TextEncoding::Utf8};
    return {fromWindows1252(bytes), TextEncoding::Windows1252};
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
