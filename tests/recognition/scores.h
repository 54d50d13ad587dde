// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "recognition/recognised_facts.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <vector>

namespace parvis::test {

/// Of the facts that were proposed with about one confidence, how many are true.
struct Band
{
    int right = 0;
    int all = 0;
};

/// How many of the proposed facts of one sort are true, and how many of the true ones were proposed.
struct Score
{
    int found = 0;                  ///< proposed and true
    int wrong = 0;                  ///< proposed, not true
    int missed = 0;                 ///< true, not proposed
    std::array<Band, 3> bands = {}; ///< of a confidence of 0.9 and more, 0.7 and more, less

    double precision() const { return found + wrong == 0 ? 1 : double(found) / (found + wrong); }
    double recall() const { return found + missed == 0 ? 1 : double(found) / (found + missed); }
    Score& operator+=(const Score& other);
};

/// "kind", "epci", "title", "date", "place", "qpv", "priorities", "axes" (where the truth names them), "signatories",
/// "amounts", "deliberation" (likewise).
using Scores = std::map<QString, Score>;

/// @param truth  keys as those of `document recognise --json`
/// @param differences  gets a line for each fact that is wrong or missed
Scores scoresOf(const Register& records, const RecognisedFacts& facts, const QJsonObject& truth,
                QStringList& differences);

Scores& operator+=(Scores& sum, const Scores& more);

/// A line a document, a column a sort of facts: precision / recall; and the share that is true among the certain, the
/// likely and the doubtful facts.
QString table(const std::vector<std::pair<QString, Scores>>& rows);

} // namespace parvis::test
