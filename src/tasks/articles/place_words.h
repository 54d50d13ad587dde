// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/press.h"

#include <QStringList>

#include <vector>

// The words of a text, and whether a name among them is one. Any thread.

namespace parvis {

struct PlaceWord
{
    QString folded;      ///< "st" is "saint"
    qsizetype begin = 0; ///< in the text
    qsizetype end = 0;
    bool isCapital = false;
    bool isJoined = false; ///< to the word before, by a hyphen
};

/// From the word `first` to before the word `last`.
struct PlaceSpan
{
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<PlaceWord> placeWords(const QString& text);

/// "le", "de", "sur" …, folded.
const QStringList& smallWords();

/// That a name in a text is meant as one. It may not be where its words may be just words of French (the dictionary of
/// hunspell knows them in small letters; without it every word may be): a neighbourhood or an EPCI of such words alone,
/// and a name of one such word at the start of a sentence or beside another word with a capital letter ("la Croix
/// Rouge").
bool isNameHere(const QString& text, const std::vector<PlaceWord>& words, PlaceSpan span,
                const ArticleTerritory& meant);

} // namespace parvis
