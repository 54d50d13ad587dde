// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/text_cleanup.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr QChar softHyphen(0x00AD);
constexpr QChar hyphen(0x2010);

QLatin1StringView ligature(QChar c)
{
    static constexpr const char* spelt[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    const int index = c.unicode() - 0xFB00;
    return index >= 0 && index < 7 ? QLatin1StringView(spelt[index]) : QLatin1StringView();
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF;
}

/// Words that keep the hyphen behind them, or in front of them, though the next part is in small letters.
bool keepsHyphen(const QString& before, const QString& after)
{
    static const QSet<QString> first{u"sous"_s,   u"vice"_s,  u"ex"_s,      u"non"_s,  u"demi"_s,   u"mi"_s,
                                     u"avant"_s,  u"après"_s, u"arrière"_s, u"peut"_s, u"rendez"_s, u"centre"_s,
                                     u"chef"_s,   u"porte"_s, u"savoir"_s,  u"bien"_s, u"au"_s,     u"par"_s,
                                     u"ci"_s,     u"là"_s,    u"nord"_s,    u"sud"_s,  u"vingt"_s,  u"soixante"_s,
                                     u"quatre"_s, u"celui"_s, u"celle"_s,   u"ceux"_s, u"celles"_s};
    static const QSet<QString> second{u"ci"_s, u"là"_s,   u"même"_s, u"mêmes"_s, u"relais"_s,
                                      u"il"_s, u"elle"_s, u"ils"_s,  u"elles"_s};
    return first.contains(before.toLower()) || second.contains(after.toLower());
}

/// The letters, digits and hyphens at the end of a line, or at its start.
QString lastWord(const QString& text)
{
    qsizetype start = text.size();
    while (start > 0 && (text.at(start - 1).isLetterOrNumber() || text.at(start - 1) == u'-'))
        --start;
    return text.mid(start);
}

QString firstWord(const QString& text)
{
    qsizetype end = 0;
    while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end) == u'-'))
        ++end;
    return text.left(end);
}

enum class Joint {
    Line,    ///< a new line follows
    Whole,   ///< the word goes on, its hyphen was only printed
    Compound ///< the word goes on behind its hyphen
};

Joint jointBetween(const QString& printed, const QString& line, const QString& next)
{
    if (printed.endsWith(softHyphen))
        return Joint::Whole;
    if (!line.endsWith(u'-') || line.size() < 2 || !line.at(line.size() - 2).isLetterOrNumber() || next.isEmpty() ||
        !next.front().isLetterOrNumber())
        return Joint::Line;
    const QString before = lastWord(line.chopped(1));
    const QString after = firstWord(next);
    const bool compound = !before.back().isLower() || !after.front().isLower() || before.contains(u'-') ||
                          after.contains(u'-') || keepsHyphen(before, after);
    return compound ? Joint::Compound : Joint::Whole;
}

} // namespace

QString cleanText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (const auto letters = ligature(c); !letters.isEmpty())
            clean += letters;
        else if (c == u'\n' || (!c.isSpace() && c.category() != QChar::Other_Control)) {
            if (!isInvisible(c))
                clean += c == hyphen || c == QChar(0x2011) ? QChar(u'-') : c;
        } else
            clean += u' ';
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QString joinLines(const QStringList& lines)
{
    QString text;
    QString printed;
    for (const QString& line : lines) {
        const QString next = cleanText(line).trimmed();
        switch (text.isEmpty() ? Joint::Whole : jointBetween(printed, text, next)) {
        case Joint::Line:
            text += u'\n';
            break;
        case Joint::Whole:
            if (text.endsWith(u'-') && !printed.endsWith(softHyphen))
                text.chop(1);
            break;
        case Joint::Compound:
            break;
        }
        text += next;
        printed = line.trimmed();
    }
    return text;
}

} // namespace parvis
