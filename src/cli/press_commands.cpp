// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/output_file.h"
#include "cli/papers/paper_options.h"
#include "cli/session.h"
#include "domain/press/press_issue.h"
#include "domain/translate.h"
#include "domain/typed_date.h"
#include "files/whole_file.h"
#include "report/press_review_file.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

struct Period
{
    std::optional<PartialDate> from;
    std::optional<PartialDate> to;
    bool isGiven() const { return from || to; }
};

/// Of --from and --to, or of --period: "2024-03", "2024", "2024-01..2024-03".
Period periodOf(const Arguments& arguments)
{
    Period period{dateOption(arguments, "--from"), dateOption(arguments, "--to")};
    if (arguments.has("--period")) {
        if (period.isGiven())
            throw UsageError(translate("cli", "--period stands in place of --from and --to."));
        const QStringList ends = arguments.value("--period").split(u".."_s);
        period.from = PartialDate::parseTyped(ends.first());
        period.to = PartialDate::parseTyped(ends.last());
        if (ends.size() > 2 || !period.from || !period.to)
            throw UsageError(translate("cli", "--period: “%1” is no period.").arg(arguments.value("--period")), {},
                             translate("cli", "Give a year, a month, or two dates as in 2024-01..2024-03."));
    }
    if (const QString problem = periodProblem(period.from, period.to); !problem.isEmpty())
        throw UsageError(problem);
    return period;
}

/// The articles of --selection, by their numbers in `press list`.
std::optional<std::set<Id<Article>>> selectionOf(const Register& records, const Arguments& arguments)
{
    if (!arguments.has("--selection"))
        return std::nullopt;
    std::set<Id<Article>> selection;
    for (const QString& part : arguments.value("--selection").split(u',', Qt::SkipEmptyParts)) {
        const Id<Article> id{part.trimmed().toLongLong()};
        if (!records.find(id))
            throw Error(translate("cli", "There is no article “%1”.").arg(part.trimmed()), {},
                        translate("cli", "Give the numbers of articles, with commas between them."));
        selection.insert(id);
    }
    return selection;
}

/// The recorded issue of --issue.
PressReviewContent issueOf(const Register& records, const Arguments& arguments, const QLocale& locale)
{
    const auto number = numberOption(arguments, "--issue");
    const PressReview* review = issueNumbered(records, *number);
    if (!review)
        throw Error(translate("cli", "There is no issue no. %1 of the press review.").arg(*number));
    return contentOf(records, *review, locale);
}

/// A recorded issue; or the articles of a period or a selection, under the number that is given. Articles without a
/// date are among them only when they are asked for.
PressReviewContent contentFor(const Register& records, const Arguments& arguments, const QLocale& locale)
{
    const Period period = periodOf(arguments);
    const auto selection = selectionOf(records, arguments);
    const bool isChosen = period.isGiven() || selection || arguments.has("--undated");
    if (arguments.has("--issue")) {
        if (isChosen || arguments.has("--number"))
            throw UsageError(translate("cli", "An issue has its own articles: --issue stands alone."));
        return issueOf(records, arguments, locale);
    }
    const auto number = numberOption(arguments, "--number");
    if (const PressReview* review = number ? issueNumbered(records, *number) : nullptr; review && !isChosen)
        return contentOf(records, *review, locale);
    const bool takesUndated = arguments.has("--undated") || (selection && !period.isGiven());
    PressReviewContent content = selectArticles(records, period.from, period.to, locale, selection,
                                                takesUndated ? UndatedArticles::Always : UndatedArticles::Never);
    content.number = number;
    return content;
}

/// Of --format, or of the name of the file. Throws UsageError when they contradict each other.
ReviewFormat formatOf(const Arguments& arguments)
{
    const auto asked = enumOption<ReviewFormat>(arguments, "--format");
    const QString out =
        outputFile(arguments, asked ? QStringList{identifier(*asked)} : QStringList{u"pdf"_s, u"html"_s, u"odt"_s});
    const auto named = parseIdentifier<ReviewFormat>(QFileInfo(out).suffix().toLower());
    return asked.value_or(named.value_or(ReviewFormat::Pdf));
}

ReportSetting reviewSetting(Session& session, const Arguments& arguments, const Register& records)
{
    ReportSetting setting = paperSetting(session, arguments, records);
    if (arguments.has("--publisher"))
        setting.publisher = arguments.value("--publisher");
    if (arguments.has("--logo"))
        setting.logo = logoOption(arguments);
    return setting;
}

Answer exportReview(Session& session, const Arguments& arguments)
{
    const ReviewFormat format = formatOf(arguments);
    const QString out = arguments.value("--out");
    if (arguments.has("--archive") && format != ReviewFormat::Pdf)
        throw UsageError(translate("cli", "--archive is for a PDF."));
    const Register records = session.readRegister();
    const PressReviewContent content = contentFor(records, arguments, session.locale());
    const ReportSetting setting = reviewSetting(session, arguments, records);
    writeWholeFile(out, pressReviewFile(records, content, setting, format, session.stop()));
    const int articles = int(content.entries.size());
    QString text =
        translate("cli", "Written: %1").arg(out) + u'\n' + translate("cli", "%n article(s)", nullptr, articles);
    if (const int undated = content.undatedLeftOut; undated > 0)
        text += u'\n' + translate("cli", "%n article(s) without a date left out", nullptr, undated);
    return {QJsonObject{{u"out"_s, out},
                        {u"format"_s, identifier(format)},
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
         .summary =
             QT_TRANSLATE_NOOP("cli", "the press review of an issue, a period or a selection as PDF, HTML or ODT"),
         .options = {{"--issue", QT_TRANSLATE_NOOP("cli", "N"),
                      QT_TRANSLATE_NOOP("cli", "a recorded issue, with its articles")},
                     {"--number", QT_TRANSLATE_NOOP("cli", "N"), QT_TRANSLATE_NOOP("cli", "number of the issue")},
                     {"--period", QT_TRANSLATE_NOOP("cli", "PERIOD"),
                      QT_TRANSLATE_NOOP("cli", "a year, a month, or two dates: 2024-01..2024-03")},
                     {"--from", QT_TRANSLATE_NOOP("cli", "DATE"), QT_TRANSLATE_NOOP("cli", "the first day")},
                     {"--to", QT_TRANSLATE_NOOP("cli", "DATE"), QT_TRANSLATE_NOOP("cli", "the last day; today")},
                     {"--selection", QT_TRANSLATE_NOOP("cli", "NUMBERS"),
                      QT_TRANSLATE_NOOP("cli", "only these articles, as in 3,7,12")},
                     {"--undated", nullptr, QT_TRANSLATE_NOOP("cli", "with the articles whose date is not known")},
                     {"--format", QT_TRANSLATE_NOOP("cli", "FORMAT"),
                      QT_TRANSLATE_NOOP("cli", "pdf, html or odt; as the file is named")},
                     {"--archive", nullptr, QT_TRANSLATE_NOOP("cli", "a PDF for the archive (PDF/A-2a)")},
                     templateOption(),
                     {"--publisher", QT_TRANSLATE_NOOP("cli", "NAME"),
                      QT_TRANSLATE_NOOP("cli", "the body that issues it")},
                     {"--logo", QT_TRANSLATE_NOOP("cli", "FILE"),
                      QT_TRANSLATE_NOOP("cli", "its own logo, on the cover")},
                     {"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the file to write"), true}},
         .run = exportReview,
         .paints = true}};
}

} // namespace parvis::cli
