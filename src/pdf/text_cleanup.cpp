// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/text_cleanup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr QChar hyphen(0x2010);

QLatin1StringView ligature(QChar c)
{
    static constexpr const char* spelt[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    const int index = c.unicode() - 0xFB00;
    return index >= 0 && index < 7 ? QLatin1StringView(spelt[index]) : QLatin1StringView();
}

/// The shapes that Arabic and Hebrew letters take beside each other; people type the letters.
bool isShapedLetter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0xFB1D && u <= 0xFDFF) || (u >= 0xFE70 && u <= 0xFEFC);
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF;
}

/// A letter or sign that stays as it is, whatever stands beside it: most that a page has. Marks that are joined with
/// the letter before them begin behind these.
bool staysAsItIs(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u' ' && u < 0x007F) || (u > 0x00A0 && u < 0x0300 && u != 0x00AD) || (u >= 0x2012 && u <= 0x2027);
}

} // namespace

QString cleanText(const QString& text)
{
    if (std::ranges::all_of(text, staysAsItIs))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (const auto letters = ligature(c); !letters.isEmpty())
            clean += letters;
        else if (isShapedLetter(c))
            clean += QString(c).normalized(QString::NormalizationForm_KC);
        else if (c == u'\n' || (!c.isSpace() && c.category() != QChar::Other_Control)) {
            if (!isInvisible(c))
                clean += c == hyphen || c == QChar(0x2011) ? QChar(u'-') : c;
        } else
            clean += u' ';
    }
    return clean.normalized(QString::NormalizationForm_C);
}

} // namespace parvis
