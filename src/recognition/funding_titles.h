// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the room: what stands over the columns of a table of funding.

#include "recognition/amount_forms.h"

namespace parvis {

/// A year stands over a column of amounts, and so does a word for money or for a stage of spending it.
bool isMoneyTitle(const QString& title);
/// A column of what has become of the amounts planned beside it: no amount of its own.
bool isLaterStage(const QString& title);
bool isPlannedStage(const QString& title);
/// A column of amounts that take the place of those of another, and that other: "Montant modifié", "Montant initial".
bool isRevisedStage(const QString& title);
bool isReplacedStage(const QString& title);
bool isFunderTitle(const QString& title);

/// A row of titles names years, amounts or funders, and holds no number and no day itself.
class TitleRow
{
public:
    explicit TitleRow(const FundersInText& funders)
        : funders_(funders)
    {
    }

    bool operator()(const std::vector<PrintedPiece>& row) const;

private:
    const FundersInText& funders_;
};

} // namespace parvis
