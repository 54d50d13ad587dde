// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/press_review_content.h"
#include "report/report_parts.h"

#include <stop_token>

namespace parvis {

/// One issue of the press review: title, map, contents, editorial, rubrics with their articles, indexes of territories
/// and years, sources. It quotes title, publisher, date, address and the user's own summary of each article; the
/// private note is never read (docs/architecture.md, rule 6). Any thread. Throws Error when the content has no article.
FlowDocument pressReviewDocument(const Register& records, const PressReviewContent& content,
                                 const ReportSetting& setting);

/// The same as a PDF. Throws Cancelled when stopped, too.
QByteArray composePressReview(const Register& records, const PressReviewContent& content, const ReportSetting& setting,
                              std::stop_token stop = {});

/// One page of that PDF, to be looked at.
FlowPage composePressReviewPage(const Register& records, const PressReviewContent& content,
                                const ReportSetting& setting, int page, std::stop_token stop = {});

} // namespace parvis
