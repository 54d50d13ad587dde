// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/issue_paper.h"

#include "report/paper_setting.h"

namespace parvis {

namespace {

ReportSetting issueSetting(const Register& records, const PressReview& review, const QLocale& locale)
{
    ReportSetting setting = settingOf(records);
    setting.locale = locale;
    if (review.issuedOn)
        setting.date = review.issuedOn->firstDay();
    return setting;
}

} // namespace

IssuePaper issuePaper(const Register& records, const PressReview& review, const QLocale& locale, std::stop_token stop,
                      const std::optional<std::set<Id<Article>>>& only, const ReviewOutput& output)
{
    ReportSetting setting = issueSetting(records, review, locale);
    IssuePaper paper{contentOf(records, review, locale, only), {}};
    setting.isArchive = output.isArchive;
    paper.bytes = pressReviewFile(records, paper.content, setting, output.format, stop);
    return paper;
}

FlowPage issuePage(const Register& records, const PressReview& review, const QLocale& locale, int page,
                   std::stop_token stop)
{
    return composePressReviewPage(records, contentOf(records, review, locale), issueSetting(records, review, locale),
                                  page, std::move(stop));
}

} // namespace parvis
