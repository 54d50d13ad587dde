// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/press_review_file.h"

#include "report/flow_html.h"
#include "report/flow_odt.h"

namespace parvis {

QByteArray pressReviewFile(const Register& records, const PressReviewContent& content, const ReportSetting& setting,
                           ReviewFormat format, std::stop_token stop)
{
    const FlowDocument document = pressReviewDocument(records, content, setting);
    switch (format) {
    case ReviewFormat::Html:
        return htmlOf(document, std::move(stop));
    case ReviewFormat::Odt:
        return odtOf(document, std::move(stop));
    case ReviewFormat::Pdf:
        break;
    }
    return paintFlow(document, std::move(stop));
}

} // namespace parvis
