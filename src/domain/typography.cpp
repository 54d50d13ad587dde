// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typography.h"

#include "domain/partial_date.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr QChar nbsp(QChar::Nbsp);
constexpr QChar narrowNbsp(u'\u202F');

bool isBlank(QChar c)
{
    return c == u' ' || c == nbsp || c == narrowNbsp;
}

bool isSign(QChar c)
{
    return QStringView(u":;!?").contains(c);
}

/// What may follow a sign that ends a part of a sentence; in an address or a time a letter or digit does.
bool endsWord(const QString& text, qsizetype at)
{
    return at >= text.size() || text.at(at).isSpace() || QStringView(u"»)”\".,…").contains(text.at(at));
}

/// "Mons-en-Barœul:" and "(2024)?": a word, which wants a space before the sign.
bool isWordEnd(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"»)”’\"%€").contains(c);
}

/// An apostrophe behind a letter, and one before a letter that follows a digit.
bool isApostrophe(const QString& text, qsizetype at)
{
    const QChar before = at > 0 ? text.at(at - 1) : QChar();
    const QChar after = at + 1 < text.size() ? text.at(at + 1) : QChar();
    return before.isLetter() || (before.isDigit() && after.isLetter());
}

QString withCurlyApostrophes(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\'' && isApostrophe(text, i))
            text[i] = u'’';
    }
    return text;
}

/// The ";" of "&amp;".
bool endsEntity(const QString& text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && text.at(start - 1).isLetterOrNumber())
        --start;
    return text.at(at) == u';' && start > 0 && start < at && text.at(start - 1) == u'&';
}

/// Appends the sign with its no-break space before it, where French has one.
void appendSign(QString& to, const QString& text, qsizetype at)
{
    const QChar sign = text.at(at);
    qsizetype run = at;
    while (run < text.size() && isSign(text.at(run)))
        ++run;
    if (!to.isEmpty() && to.back() == u' ' && to.size() > 1)
        to.back() = nbsp;
    else if (!to.isEmpty() && isWordEnd(to.back()) && endsWord(text, run) && !endsEntity(text, at))
        to += nbsp;
    to += sign;
}

QString withFrenchSpaces(const QString& text)
{
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (isSign(c) && !(i > 0 && isSign(text.at(i - 1)))) {
            appendSign(result, text, i);
        } else if (c == u'»' && !result.isEmpty()) {
            if (result.back() == u' ')
                result.back() = nbsp;
            else if (!isBlank(result.back()) && result.back() != u'\n')
                result += nbsp;
            result += c;
        } else if (c == u'«' && !next.isNull() && next != u'\n') {
            result += c;
            result += nbsp;
            i += isBlank(next) ? 1 : 0;
        } else if (isBlank(c) && i > 0 && text.at(i - 1).isDigit() && (next == u'%' || next == u'€')) {
            result += nbsp;
        } else if (c == u'°' && i > 0 && text.at(i - 1).isLetter() && (next.isDigit() || isBlank(next))) {
            result += c;
            result += nbsp;
            i += isBlank(next) ? 1 : 0;
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace

QString onOneLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool breaks = c.isSpace() && c != nbsp && c != narrowNbsp;
        if (!breaks)
            line += c;
        else if (!line.isEmpty() && line.back() != u' ')
            line += u' ';
    }
    if (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QString polished(const QString& text, const QLocale& locale)
{
    const QString curly = withCurlyApostrophes(text);
    return locale.language() == QLocale::French ? withFrenchSpaces(curly) : curly;
}

QString typeset(const QString& text, const QLocale& locale)
{
    return polished(text.simplified(), locale);
}

QString withWrittenDates(const QString& text, const QLocale& locale)
{
    static const QRegularExpression iso(u"(?<![\\w./–-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\\w/–-]|\\.\\w)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString written;
    qsizetype done = 0;
    for (auto found = iso.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const auto date = PartialDate::parse(match.capturedView());
        written += QStringView(text).sliced(done, match.capturedStart() - done);
        written += date ? date->text(locale) : match.captured();
        done = match.capturedEnd();
    }
    return written + text.sliced(done);
}

} // namespace parvis
