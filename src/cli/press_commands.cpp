// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/output_file.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "domain/typed_date.h"
#include "files/whole_file.h"
#include "report/press_review_report.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

const PressReview* reviewNumbered(const Register& records, std::optional<int> number)
{
    const auto& reviews = records.all<PressReview>();
    const auto it = std::ranges::find_if(reviews, [&](const PressReview& r) { return r.number == number; });
    return it == reviews.end() ? nullptr : &*it;
}

/// The recorded issue of that number; without one, the articles of the period under it.
PressReviewContent contentFor(const Register& records, const Arguments& arguments, const QLocale& locale)
{
    const auto number = numberOption(arguments, "--number");
    const auto from = dateOption(arguments, "--from");
    const auto to = dateOption(arguments, "--to");
    if (const QString problem = periodProblem(from, to); !problem.isEmpty())
        throw UsageError(problem);
    const PressReview* review = reviewNumbered(records, number);
    if (review && !from && !to)
        return contentOf(records, *review, locale);
    PressReviewContent content = selectArticles(records, from, to, locale);
    content.number = number;
    return content;
}

Answer exportReview(Session& session, const Arguments& arguments)
{
    const QString out = outputFile(arguments, {u"pdf"_s});
    const Register records = session.readRegister();
    const PressReviewContent content = contentFor(records, arguments, session.locale());
    ReportSetting setting;
    setting.locale = session.locale();
    setting.date = session.today();
    writeWholeFile(out, composePressReview(records, content, setting, session.stop()));
    const int articles = int(content.entries.size());
    QString text =
        translate("cli", "Written: %1").arg(out) + u'\n' + translate("cli", "%n article(s)", nullptr, articles);
    if (const int undated = content.undatedLeftOut; undated > 0)
        text += u'\n' + translate("cli", "%n article(s) without a date left out", nullptr, undated);
    return {QJsonObject{{u"out"_s, out},
                        {u"number"_s, toJson(content.number)},
                        {u"from"_s, toJson(content.from)},
                        {u"to"_s, toJson(content.to)},
                        {u"articles"_s, int(content.entries.size())},
                        {u"undated_left_out"_s, content.undatedLeftOut}},
            text};
}

} // namespace

std::vector<Command> pressCommands()
{
    return {
        {.path = "press export",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "the press review of a number or a period as a PDF"),
         .options = {{"--number", QT_TRANSLATE_NOOP("cli", "N"), QT_TRANSLATE_NOOP("cli", "number of the issue")},
                     {"--from", QT_TRANSLATE_NOOP("cli", "DATE"), QT_TRANSLATE_NOOP("cli", "the first day")},
                     {"--to", QT_TRANSLATE_NOOP("cli", "DATE"), QT_TRANSLATE_NOOP("cli", "the last day; today")},
                     {"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the file to write"), true}},
         .run = exportReview,
         .paints = true}};
}

} // namespace parvis::cli
