// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace parvis {

// What a press review may take from articles. It quotes title, publisher, date and address; a summary is its editors'
// own and may hold short quotations, which name their author and their source (code de la propriété intellectuelle,
// art. L122-5, 3°: a for short quotations, b for press reviews). Against the publishers' own right (art. L218-2)
// isolated words and "très courts extraits" are free (art. L211-3-1, 2°). The law counts no characters: the lengths
// below are those beyond which Parvis asks its user to look again.

/// Characters of one quotation that are usual in a press review: about two sentences.
inline constexpr int usualQuotation = 300;
/// So many words in a row that stand in the private note, too, are copied from the text of the article.
inline constexpr int copiedWords = 25;

/// Why a summary may take too much of its article.
struct QuotationDoubt
{
    enum class Kind { LongQuotation, CopiedText };

    Id<PressReviewItem> item;
    Kind kind = Kind::LongQuotation;
    int length = 0; ///< characters of the longest quotation, or words that were compared

    friend bool operator==(const QuotationDoubt&, const QuotationDoubt&) = default;
};

/// Characters of the longest passage between « », “ ” or " "; 0: nothing is quoted. A mark that is not closed quotes to
/// the end.
int longestQuotation(const QString& text);

/// Whether so many words in a row stand in both, whatever case, accents and signs.
bool sharesPassage(const QString& text, const QString& other, int words);

/// The doubts about the summaries of an issue, in the order of its items. Any thread.
std::vector<QuotationDoubt> quotationDoubts(const Register& records, Id<PressReview> review);

/// What was quoted in a year, for the yearly declaration of the articles that a body took up.
struct QuotedInYear
{
    int articles = 0; ///< one that stands in two issues counts twice
    int issues = 0;   ///< that hold articles
};

/// Counted over the issues that were issued in that year; one that was not issued yet counts for the year in which its
/// period ends.
QuotedInYear quotedIn(const Register& records, int year);
/// The year that an issue counts for; nothing where neither is known.
std::optional<int> yearOfIssue(const PressReview& review);

} // namespace parvis
