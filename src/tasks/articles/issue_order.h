// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/press/press_issue.h"

#include <span>

namespace parvis {

// How the articles of an issue and its rubrics change places. Each gives the order as it is then; the issue itself is
// arranged by arrangeIssue (issue_edits.h).

enum class Step { Up, Down };

using ItemIds = std::span<const Id<PressReviewItem>>;

/// They stand together in that rubric, before `before` or, without one, at its end. A rubric that is new comes last.
IssueOrder movedItems(const IssueOrder& order, ItemIds items, const QString& rubric,
                      std::optional<Id<PressReviewItem>> before = {});
/// They stand together one place further; at the end of their rubric they go over into the next one.
IssueOrder steppedItems(const IssueOrder& order, ItemIds items, Step step);

/// The rubric with all that it holds stands before that one or, without one, last.
IssueOrder movedRubric(const IssueOrder& order, const QString& rubric, const std::optional<QString>& before);
IssueOrder steppedRubric(const IssueOrder& order, const QString& rubric, Step step);
/// It becomes part of a rubric that has the name already.
IssueOrder renamedRubric(IssueOrder order, const QString& rubric, const QString& name);

/// Each once, as printed.
QStringList rubricsIn(const IssueOrder& order);

} // namespace parvis
