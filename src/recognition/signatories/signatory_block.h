// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the room: lines below each other in which one signatory stands.

#include "recognition/signatories/signatory_forms.h"

#include <functional>

namespace parvis {

/// The pieces of a block, from its first line downwards.
struct SignatoryBlock
{
    const PrintedPage* page = nullptr;
    std::vector<const PrintedPiece*> lines;
};

using BeginsBlock = std::function<bool(const PrintedPiece&)>;

/// "Pour la commune de Denain": the first line of a block.
bool beginsWithPour(const PrintedPiece& piece);
/// A line that may begin the block of who signs: "Le Maire de Denain".
bool isFunctionLine(const PrintedPiece& piece);
/// A line that says when or where it was signed, or that it is to be.
bool isMaking(const QString& line);
/// A person whose name cannot be the rest of a body's: "M. Nom", "Prénom NOM".
bool isPersonInCapitals(const QString& line);
/// Whether a line ends the name above it: that of a person. In a name in capitals a line in capitals is its rest.
bool isPersonBelow(const PrintedPiece& above, const PrintedPiece& line);

/// The lines that stand below `first`, up to one with which another block begins.
/// @param row  in which `first` stands
SignatoryBlock blockAt(const PrintedPage& page, std::size_t row, const PrintedPiece& first, const BeginsBlock& begins);
bool isSameColumn(const PrintedPiece& above, const PrintedPiece& first, const PrintedPiece& piece);
/// Whether a line goes on with the one above it: that ends in the middle of a phrase, or the line begins so.
bool goesOn(const PrintedPiece& above, const PrintedPiece& line);
/// Whether a line begins a name of a body: "La commune de Denain", "ÉTAT".
bool isBodyLine(const QString& line);
/// Where "représentée par" begins in a text; its length where it does not.
qsizetype beginOfRepresented(const QString& text);
/// @param skipped  words at the beginning that are left out
PrintedPlace placeOf(const PrintedPage& page, const std::vector<const PrintedPiece*>& lines, std::size_t skipped = 0);

/// Takes from these lines whether and when it was signed.
void readMaking(const PrintedPage& page, const std::vector<const PrintedPiece*>& lines, RecognisedSignatory& signatory);
/// "Signé", "Original signé", "Signé électroniquement le …".
bool isSignatureMark(const QString& line);
bool hasSignatureMark(const std::vector<const PrintedPiece*>& lines);

/// For each page the height below which a document is signed: where it says when it was made, or announces signatures,
/// on all of a page with several marks of signatures, and on the next pages as long as those begin with blocks.
/// Nothing: it is not signed there.
std::vector<std::optional<double>> signingPlaces(const DocumentReading& reading);

} // namespace parvis
