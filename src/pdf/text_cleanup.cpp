#include "pdf/text_cleanup.h"

#include <QSet>

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
    static const QSet<QString> first{
        QStringLiteral("sous"),    QStringLiteral("vice"),  QStringLiteral("ex"),     QStringLiteral("non"),
        QStringLiteral("demi"),    QStringLiteral("mi"),    QStringLiteral("avant"),  QStringLiteral("après"),
        QStringLiteral("arrière"), QStringLiteral("peut"),  QStringLiteral("rendez"), QStringLiteral("centre"),
        QStringLiteral("chef"),    QStringLiteral("porte"), QStringLiteral("savoir"), QStringLiteral("bien"),
        QStringLiteral("au"),      QStringLiteral("par"),   QStringLiteral("ci"),     QStringLiteral("là"),
        QStringLiteral("nord"),    QStringLiteral("sud"),   QStringLiteral("vingt"),  QStringLiteral("soixante"),
        QStringLiteral("quatre"),  QStringLiteral("celui"), QStringLiteral("celle"),  QStringLiteral("ceux"),
        QStringLiteral("celles")};
    static const QSet<QString> second{QStringLiteral("ci"),    QStringLiteral("là"),     QStringLiteral("même"),
                                      QStringLiteral("mêmes"), QStringLiteral("relais"), QStringLiteral("il"),
                                      QStringLiteral("elle"),  QStringLiteral("ils"),    QStringLiteral("elles")};
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
