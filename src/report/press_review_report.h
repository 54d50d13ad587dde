// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/press_review_content.h"
#include "report/report_parts.h"

#include <stop_token>

namespace parvis {

/// One issue of the press review as a PDF: title, editorial, contents, rubrics with their articles, index of
/// territories, sources. It quotes title, publisher, date, address and the user's own summary of each article; the
/// private note is never read (docs/architecture.md, rule 6). Any thread. Throws Cancelled when stopped, Error when the
/// content has no article.
QByteArray composePressReview(const Register& records, const PressReviewContent& content, const ReportSetting& setting,
                              std::stop_token stop = {});

} // namespace parvis
