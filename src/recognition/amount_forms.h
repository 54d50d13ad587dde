// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the room: the ways in which amounts are printed, one class each, and what they share.

#include "recognition/document_reading.h"
#include "recognition/known_bodies.h"

namespace parvis {

using FoundAmount = Recognised<RecognisedAmount>;

/// Where the funder of an amount is looked up.
struct FundersInText
{
    KnownBodies bodies;

    /// The funder that a text names first; empty: none, or a partner without a code.
    QString funderIn(const QString& text) const;
};

/// The nature of credits that a text names; Unknown: none.
CreditKind creditKindIn(const QString& text);
/// That of a funder whose credits are named nowhere: the ANRU gives for renewal, the Union from its funds, all others
/// the specific credits that a contract of this kind is about.
CreditKind usualCreditKind(const QString& funder);
/// The year that a text names, 2015 to 2040; nothing where it names none or several.
std::optional<int> yearIn(const QString& text);
bool isSum(const QString& text); ///< "Total", "Sous-total", "Ensemble", …

/// Amounts of tables, and for each page the words that stand in such tables: those of sums among them.
struct TablesOfAmounts
{
    std::vector<FoundAmount> amounts;
    std::vector<std::vector<bool>> words;
};
TablesOfAmounts amountsInTables(const DocumentReading& reading, const FundersInText& funders);
/// @param taken  for each page the words that stand in tables
std::vector<FoundAmount> amountsInSentences(const DocumentReading& reading, const FundersInText& funders,
                                            const std::vector<std::vector<bool>>& taken);
/// Figures that stand alone, in large type, over the words that explain them.
std::vector<FoundAmount> amountsInFigures(const DocumentReading& reading, const FundersInText& funders);

} // namespace parvis
