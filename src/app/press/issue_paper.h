// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/press/review_output.h"
#include "report/press_review_content.h"

#include <QByteArray>

#include <stop_token>

namespace parvis {

/// An issue as it is printed or written, and what it holds.
struct IssuePaper
{
    PressReviewContent content;
    QByteArray bytes;
};

/// The one way in which the press page makes an issue, with the template of the records: file and printer have the same
/// bytes. Any thread. Throws Error when it would hold no article; Cancelled.
/// @param only  as of contentOf
IssuePaper issuePaper(const Register& records, const PressReview& review, const QLocale& locale, std::stop_token stop,
                      const std::optional<std::set<Id<Article>>>& only = {}, const ReviewOutput& output = {});

/// A page of that PDF for the preview.
FlowPage issuePage(const Register& records, const PressReview& review, const QLocale& locale, int page,
                   std::stop_token stop);

} // namespace parvis
