// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

#include <algorithm>
#include <array>
#include <optional>

namespace parvis {

namespace {

/// Whatever signs there are.
QString foldedWholly(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        switch (c.unicode()) {
        case 0x0153: // œ
        case 0x0152:
            folded += u"oe";
            continue;
        case 0x00E6: // æ
        case 0x00C6:
            folded += u"ae";
            continue;
        case 0x00DF: // ß
            folded += u"ss";
            continue;
        case 0x2018:
        case 0x2019:
        case 0x02BC:
            folded += u'\'';
            continue;
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2212:
            folded += u'-';
            continue;
        case 0x00AD: // soft hyphen, zero-width characters
        case 0x200B:
        case 0x200C:
        case 0x200D:
        case 0xFEFF:
            continue;
        default:
            break;
        }
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        folded += c.isSpace() ? QChar(u' ') : c.toLower();
    }
    return folded;
}

/// The letters of European languages: no two of them are read as one, so that each can be looked up.
constexpr char16_t lettersEnd = 0x0180;

const std::array<QString, lettersEnd>& foldedLetters()
{
    static const auto letters = [] {
        std::array<QString, lettersEnd> all;
        for (char16_t sign = 0; sign < lettersEnd; ++sign)
            all[sign] = foldedWholly(QString(QChar(sign)));
        return all;
    }();
    return letters;
}

/// The letters that are folded to one; 0 for the others.
const std::array<char16_t, lettersEnd>& foldedSigns()
{
    static const auto signs = [] {
        std::array<char16_t, lettersEnd> all{};
        for (char16_t sign = 0; sign < lettersEnd; ++sign) {
            if (const QString& folded = foldedLetters()[sign]; folded.size() == 1)
                all[sign] = folded.front().unicode();
        }
        return all;
    }();
    return signs;
}

/// Nothing when there is a sign that is not folded to one.
std::optional<QString> foldedEach(const QString& text)
{
    const auto& signs = foldedSigns();
    QString folded(text.size(), Qt::Uninitialized);
    QChar* to = folded.data();
    for (const QChar c : text) {
        const char16_t sign = c.unicode() < lettersEnd ? signs[c.unicode()] : u'\0';
        if (sign == 0)
            return std::nullopt;
        *to++ = sign;
    }
    return folded;
}

} // namespace

QString fold(const QString& text)
{
    if (auto folded = foldedEach(text)) // most texts
        return *std::move(folded);
    if (std::ranges::any_of(text, [](QChar c) { return c.unicode() >= lettersEnd; }))
        return foldedWholly(text);
    const auto& letters = foldedLetters();
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text)
        folded += letters[c.unicode()];
    return folded;
}

} // namespace parvis
