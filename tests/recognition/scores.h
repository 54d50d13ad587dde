// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "recognition/recognised_facts.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace parvis::test {

/// How many of the proposed facts of one sort are true, and how many of the true ones were proposed.
struct Score
{
    int found = 0;  ///< proposed and true
    int wrong = 0;  ///< proposed, not true
    int missed = 0; ///< true, not proposed

    double precision() const { return found + wrong == 0 ? 1 : double(found) / (found + wrong); }
    double recall() const { return found + missed == 0 ? 1 : double(found) / (found + missed); }
    Score& operator+=(const Score& other);
};

/// "kind", "epci", "title", "date", "place", "qpv", "priorities", "axes" (where the truth names them), "signatories",
/// "amounts".
using Scores = std::map<QString, Score>;

/// @param truth  keys as those of `document recognise --json`
/// @param differences  gets a line for each fact that is wrong or missed
Scores scoresOf(const Register& records, const RecognisedFacts& facts, const QJsonObject& truth,
                QStringList& differences);

/// A line a document, a column a sort of facts: precision / recall.
QString table(const std::vector<std::pair<QString, Scores>>& rows);

} // namespace parvis::test
