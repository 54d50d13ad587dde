// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/press/press_quotations.h"

#include "domain/fold.h"
#include "domain/press/press_issue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr QStringView openingMarks = u"«“\"";

QChar closingMark(QChar opening)
{
    return opening == u'«' ? u'»' : opening == u'“' ? u'”' : opening;
}

QStringList comparedWords(const QString& text)
{
    QString letters = fold(text);
    for (QChar& letter : letters) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return letters.split(u' ', Qt::SkipEmptyParts);
}

/// Each run of so many words.
QStringList passages(const QStringList& words, int count)
{
    QStringList runs;
    for (qsizetype i = 0; i + count <= words.size(); ++i)
        runs << words.mid(i, count).join(u' ');
    return runs;
}

} // namespace

int longestQuotation(const QString& text)
{
    qsizetype longest = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!openingMarks.contains(text[i]))
            continue;
        const qsizetype found = text.indexOf(closingMark(text[i]), i + 1);
        const qsizetype end = found < 0 ? text.size() : found;
        longest = std::max(longest, text.sliced(i + 1, end - i - 1).trimmed().size());
        i = end;
    }
    return int(longest);
}

bool sharesPassage(const QString& text, const QString& other, int words)
{
    const QStringList own = passages(comparedWords(text), words);
    if (own.isEmpty())
        return false;
    const QStringList others = passages(comparedWords(other), words);
    const QSet<QString> known(others.begin(), others.end());
    return std::ranges::any_of(own, [&](const QString& passage) { return known.contains(passage); });
}

std::vector<QuotationDoubt> quotationDoubts(const Register& records, Id<PressReview> review)
{
    std::vector<QuotationDoubt> doubts;
    for (const PlacedItem& placed : orderOf(records, review)) {
        const PressReviewItem& item = *records.find(placed.id);
        const Article& article = *records.find(item.article);
        const QString& summary = item.summary.trimmed().isEmpty() ? article.summary : item.summary;
        if (const int length = longestQuotation(summary); length > usualQuotation)
            doubts.push_back({item.id, QuotationDoubt::Kind::LongQuotation, length});
        if (sharesPassage(summary, article.privateNote, copiedWords))
            doubts.push_back({item.id, QuotationDoubt::Kind::CopiedText, copiedWords});
    }
    return doubts;
}

std::optional<int> yearOfIssue(const PressReview& review)
{
    const auto& date = review.issuedOn ? review.issuedOn : review.to;
    return date ? std::optional(date->lastDay().year()) : std::nullopt;
}

QuotedInYear quotedIn(const Register& records, int year)
{
    QuotedInYear quoted;
    for (const PressReview& review : records.all<PressReview>()) {
        if (yearOfIssue(review) != year)
            continue;
        const int articles = int(orderOf(records, review.id).size());
        quoted.articles += articles;
        quoted.issues += articles > 0;
    }
    return quoted;
}

} // namespace parvis
