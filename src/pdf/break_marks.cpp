// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/break_marks.h"

#include "pdf/syllables.h"

#include <algorithm>

namespace parvis {

namespace {

constexpr QChar mayBreak(u'\u200B');  ///< zero width space
constexpr QChar mustHold(u'\u2060');  ///< word joiner
constexpr QChar mayDivide(u'\u00AD'); ///< soft hyphen
constexpr int shortestDivided = 7;    ///< letters; shorter words are read faster whole

bool isDivisible(const QString& word)
{
    return word.size() >= shortestDivided && word.at(0).isLower();
}

QString divided(const QString& word, const QString& language)
{
    QString result = word;
    const std::vector<int> places = syllables(word, language);
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        result.insert(*place, mayDivide);
    return result;
}

/// A run between blanks that is no plain word: "QN05901M", "a@b.test", "dossier/plan", "rapport_final.pdf".
bool isTechnical(QStringView token)
{
    for (qsizetype i = 0; i < token.size(); ++i) {
        const QChar c = token.at(i);
        const bool within = i + 1 < token.size() && token.at(i + 1).isLetterOrNumber();
        if (c.isDigit() || c.isSurrogate() || (within && QStringView(u"@/\\_.:&=").contains(c)))
            return true;
    }
    return false;
}

QString tokenInSyllables(const QString& token, const QString& language)
{
    if (isTechnical(token))
        return token;
    QString result;
    QString word;
    const auto endWord = [&] {
        result += isDivisible(word) ? divided(word, language) : word;
        word.clear();
    };
    for (const QChar c : token) {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        endWord();
        result += c;
    }
    endWord();
    return result;
}

QString inSyllables(const QString& text, const QString& language)
{
    QString result;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace())
            continue;
        result += tokenInSyllables(text.mid(start, i - start), language);
        if (i < text.size())
            result += text.at(i);
        start = i + 1;
    }
    return result;
}

/// "https://" stays whole; the sign that begins a question or a part of one goes to the next line.
QString asAddress(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isInside = i > 0 && i + 1 < text.size();
        if (isInside && (c == u'?' || c == u'&'))
            result += mayBreak;
        result += c;
        if (isInside && QStringView(u"/-=_").contains(c) && text.at(i + 1) != u'/')
            result += mayBreak;
    }
    return result;
}

/// A line does not end within a number such as that of a decree.
QString withWholeNumbers(const QString& text)
{
    QString result = text;
    for (qsizetype i = result.size() - 2; i > 0; --i) {
        if (result.at(i) == u'-' && result.at(i - 1).isDigit() && result.at(i + 1).isDigit())
            result.insert(i + 1, mustHold);
    }
    return result;
}

} // namespace

QString withBreakMarks(const QString& text, Breaks breaks, const QString& language)
{
    if (breaks == Breaks::Address)
        return asAddress(text);
    return withWholeNumbers(breaks == Breaks::Syllables ? inSyllables(text, language) : text);
}

bool isBreakMark(QChar c)
{
    return c == mayBreak || c == mustHold || c == mayDivide;
}

bool hasBreakMarks(const QString& text)
{
    return std::any_of(text.begin(), text.end(), isBreakMark);
}

} // namespace parvis
