// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// How the two parts of a word belong together that a hyphen at the end of a line separates.
struct Joint
{
    bool keepsHyphen = false; ///< "Saint-" + "Omer", "tiers-" + "lieux"; else the hyphen was only printed
    bool isKnown = false;     ///< the dictionary has the word that they make, or each of the two
    bool isWhole = false;     ///< … it has the word without the hyphen, or the compound as an entry
};

/// The dictionary decides: a compound that it lists keeps its hyphen, a word that it knows without loses it; of two
/// parts that are words each, but not together, the hyphen stays ("dix-" + "sept"). What it does not know was
/// hyphenated by the typesetter, unless capitals or digits say otherwise ("Hénin-" + "Beaumont", "2024-" + "2030").
/// @param before  the text up to the hyphen, without it
/// @param after   the text behind it; what is no letter ends the word
Joint jointOf(const QString& before, const QString& after);

} // namespace parvis
