// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace parvis {

// What an issue of the press review holds and in which order, and which issue comes next.

/// An article of an issue and the rubric that it stands under.
struct PlacedItem
{
    Id<PressReviewItem> id;
    QString rubric; ///< as printed; empty: none

    friend bool operator==(const PlacedItem&, const PlacedItem&) = default;
};

/// The items of one issue as they are printed: those of one rubric stand together.
using IssueOrder = std::vector<PlacedItem>;

/// "évaluation" and "Évaluation " are one rubric.
QString rubricTitle(const QString& rubric);

/// Brings the items of one rubric together, rubrics in the order of their first item.
IssueOrder groupedByRubric(IssueOrder order);

/// The items by rubric and position. An item without a rubric of its own has that of its article; one whose article no
/// longer exists is left out.
IssueOrder orderOf(const Register& records, Id<PressReview> review);

/// The issue of that number; null when there is none.
const PressReview* issueNumbered(const Register& records, int number);
/// One more than the highest.
int nextIssueNumber(const Register& records);

/// The period that follows without a gap and is as long: months after months, days after days. Nothing where an end is
/// open or lies beyond the years that a date can have.
std::optional<std::pair<PartialDate, PartialDate>> nextPeriod(const std::optional<PartialDate>& from,
                                                              const std::optional<PartialDate>& to);

} // namespace parvis
