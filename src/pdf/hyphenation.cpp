// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/hyphenation.h"

#include "pdf/french_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'\'' || c == QChar(0x2019);
}

/// The letters, digits, hyphens and apostrophes at the end of a text, or at its start.
QString lastWord(const QString& text)
{
    qsizetype start = text.size();
    while (start > 0 && isOfWord(text.at(start - 1)))
        --start;
    return text.mid(start);
}

QString firstWord(const QString& text)
{
    qsizetype end = 0;
    while (end < text.size() && isOfWord(text.at(end)))
        ++end;
    while (end > 0 && !text.at(end - 1).isLetterOrNumber()) // a closing quotation mark, or another hyphen
        --end;
    return text.left(end);
}

/// "a-t-il", "d'œuvre": no second half of a word begins in this way.
bool beginsOwnWord(const QString& after)
{
    static const QRegularExpression own(u"^(t-(il|elle|on)|[dlnsmtcj]['’]|qu['’])"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return own.match(after).hasMatch();
}

} // namespace

Joint jointOf(const QString& textBefore, const QString& textAfter)
{
    const QString before = lastWord(textBefore);
    const QString after = firstWord(textAfter);
    if (before.isEmpty() || after.isEmpty())
        return {};
    const QChar left = before.back();
    const QChar right = after.front();
    const bool isCapitals = left.isUpper() && right.isUpper();
    if (!left.isLetter() || !right.isLetter() || (!left.isLower() && !isCapitals) ||
        (left.isLower() && right.isUpper()))
        return {.keepsHyphen = true};
    FrenchWords& french = FrenchWords::shared();
    if (french.lists(before + u'-' + after))
        return {.keepsHyphen = true, .isKnown = true, .isWhole = true};
    if (french.knows(before + after))
        return {.isKnown = true, .isWhole = true};
    const bool areWords = french.knows(before) && french.knows(after);
    return {.keepsHyphen = areWords || isCapitals || beginsOwnWord(after), .isKnown = areWords};
}

} // namespace parvis
