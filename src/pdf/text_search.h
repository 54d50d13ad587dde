// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "pdf/pdf_word.h"

#include <QRectF>
#include <QString>

#include <stop_token>
#include <vector>

namespace parvis {

/// One place of a document where the searched text stands.
struct DocumentHit
{
    int page = 1;    ///< from 1
    QString excerpt; ///< one line of text around it
    int start = 0;   ///< of the found text in the excerpt
    int length = 0;
};

/// How a text of several words is searched.
enum class Match {
    Phrase,       ///< the words as they stand, one after the other
    PhraseOrWords ///< or else, on a page that holds them all, each of the words: as the search of everything finds it
};

/// Finds a text in the pages of a document: case, accents, ligatures and line breaks do not matter. At most
/// `mostHits`. Any thread. Throws Cancelled.
std::vector<DocumentHit> findInPages(const std::vector<QString>& pages, const QString& wanted,
                                     Match match = Match::Phrase, std::stop_token stop = {});
inline constexpr std::size_t mostHits = 1000;

/// The words of one place, one rectangle each, in points from the top left of the page.
using MatchBoxes = std::vector<QRectF>;

/// The places of one page that a search finds, in reading order; words that are cut at the end of a line are found too,
/// with both their parts where both stand on the page. Furniture is no text, as in the pages that findInPages searches.
std::vector<MatchBoxes> matchesOnPage(const std::vector<PdfWord>& words, const QString& wanted,
                                      Match match = Match::Phrase);

} // namespace parvis
