// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/issue_paper.h"

#include "report/paper_setting.h"

namespace parvis {

IssuePaper issuePaper(const Register& records, const PressReview& review, const QLocale& locale, std::stop_token stop,
                      const std::optional<std::set<Id<Article>>>& only, const ReviewOutput& output)
{
    ReportSetting setting = settingOf(records);
    setting.locale = locale;
    if (review.issuedOn)
        setting.date = review.issuedOn->firstDay();
    IssuePaper paper{contentOf(records, review, locale, only), {}};
    setting.isArchive = output.isArchive;
    paper.bytes = pressReviewFile(records, paper.content, setting, output.format, stop);
    return paper;
}

} // namespace parvis
