// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "report/press_review_report.h"

namespace parvis {

/// What an issue of the press review is written as.
enum class ReviewFormat { Pdf, Html, Odt };

template <>
struct EnumNames<ReviewFormat>
{
    static constexpr EnumName<ReviewFormat> all[] = {
        {ReviewFormat::Pdf, "pdf", QT_TRANSLATE_NOOP("report", "PDF, for print and the web")},
        {ReviewFormat::Html, "html", QT_TRANSLATE_NOOP("report", "HTML, for a newsletter")},
        {ReviewFormat::Odt, "odt", QT_TRANSLATE_NOOP("report", "ODT, to be worked on further")}};
};

/// The bytes of the file. Any thread. Throws Error when the content has no article; Cancelled.
QByteArray pressReviewFile(const Register& records, const PressReviewContent& content, const ReportSetting& setting,
                           ReviewFormat format, std::stop_token stop = {});

} // namespace parvis
