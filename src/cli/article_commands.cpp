// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/fold.h"
#include "domain/translate.h"
#include "domain/typed_date.h"
#include "exchange/articles/article_reader.h"
#include "report/territory_names.h"
#include "store/transaction.h"
#include "tasks/articles/article_import.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QJsonObject articleJson(const Article& article)
{
    return {{u"id"_s, article.id.isValid() ? QJsonValue(qint64(article.id.value)) : QJsonValue()},
            {u"title"_s, toJson(article.title)},
            {u"publisher"_s, toJson(article.publisher)},
            {u"published_on"_s, toJson(article.publishedOn)},
            {u"url"_s, toJson(article.url)},
            {u"rubric"_s, toJson(article.rubric)},
            {u"summary"_s, toJson(article.summary)},
            {u"state"_s, toJson(article.state)}};
}

QStringList namesOf(const Register& records, const std::vector<ArticleTerritory>& territories)
{
    QStringList names;
    for (const ArticleTerritory& territory : territories) {
        if (const auto name = territoryName(records, territory))
            names << name->name;
    }
    return names;
}

QJsonObject plannedJson(const Register& records, const PlannedArticle& planned)
{
    QJsonArray places;
    for (const NamedPlace& place : planned.places)
        places.append(QJsonObject{{u"words"_s, place.words},
                                  {u"sure"_s, place.isSure},
                                  {u"territories"_s, QJsonArray::fromStringList(namesOf(records, place.meant))}});
    QJsonObject json = articleJson(planned.article);
    json.insert(u"line"_s, planned.line);
    json.insert(u"fate"_s, toJson(planned.fate));
    json.insert(u"changes"_s, QJsonArray::fromStringList(planned.changes));
    json.insert(u"reason"_s, toJson(planned.reason));
    json.insert(u"remarks"_s, QJsonArray::fromStringList(planned.remarks));
    json.insert(u"places"_s, places);
    return json;
}

/// What is to be known of an article beside its title, in one cell.
QString remarksText(const PlannedArticle& planned)
{
    QStringList texts = planned.reason.isEmpty() ? planned.remarks : QStringList{planned.reason} + planned.remarks;
    if (!planned.changes.isEmpty())
        texts.prepend(planned.changes.join(u", "_s));
    return texts.join(u' ');
}

QString planText(const ArticlePlan& plan)
{
    TextGrid grid({{translate("cli", "Line"), TextGrid::Align::Right},
                   {translate("cli", "What becomes of it")},
                   {translate("cli", "Title"), TextGrid::Align::Left, 50},
                   {translate("cli", "Remarks"), TextGrid::Align::Left, 80}});
    QStringList counts;
    for (const PlannedArticle& planned : plan.articles)
        grid.add({QString::number(planned.line), label(planned.fate), planned.article.title, remarksText(planned)});
    for (const auto& name : EnumNames<ArticleFate>::all) {
        if (const int count = plan.count(name.value); count > 0)
            counts << translate("cli", "%1: %2").arg(label(name.value)).arg(count);
    }
    return (grid.isEmpty() ? QString() : grid.text() + u'\n') + counts.join(u'\n');
}

Answer feedsAnswer(const ArticleFile& file)
{
    QJsonArray json;
    QString text;
    for (const FeedAddress& feed : file.feeds) {
        json.append(QJsonObject{{u"title"_s, toJson(feed.title)}, {u"url"_s, feed.url}});
        text += feed.url + u"  "_s + feed.title + u'\n';
    }
    text += translate("cli", "%n feed(s); save the file of one, then import that.", nullptr, int(file.feeds.size()));
    return {QJsonObject{{u"format"_s, toJson(file.format)}, {u"feeds"_s, json}, {u"notices"_s, toJson(file.notices)}},
            text};
}

Answer importArticleFile(Session& session, const Arguments& arguments)
{
    const ArticleFile file = readArticles(arguments.operands.first(), {}, session.stop());
    if (file.format == ArticleFormat::Opml)
        return feedsAnswer(file);
    const bool preview = arguments.has("--preview");
    const auto database = session.open(preview ? Access::ReadOnly : Access::ReadWrite);
    const ArticlePlan plan = planArticles(database->records(), file, session.today(), session.stop());
    const auto choices = usualChoices(plan, arguments.has("--merge"), arguments.has("--territories"));
    if (!preview) {
        Transaction tx(*database);
        importArticles(tx, database->records(), plan, choices);
        tx.commit();
    }
    QJsonArray rows;
    for (const PlannedArticle& planned : plan.articles)
        rows.append(plannedJson(database->records(), planned));
    const QJsonObject json{{u"format"_s, toJson(file.format)},
                           {u"written"_s, preview ? 0 : int(choices.size())},
                           {u"articles"_s, rows},
                           {u"notices"_s, toJson(file.notices)}};
    const QString end = preview ? translate("cli", "Nothing was written: this is a preview.")
                        : choices.empty()
                            ? translate("cli", "Nothing was written.")
                            : translate("cli", "%n article(s) written as one action; “undo” takes it back.", nullptr,
                                        int(choices.size()));
    return {json, noticeLines(file.notices) + planText(plan) + u'\n' + end};
}

/// What `press list` is asked for.
struct ArticleFilter
{
    std::optional<PartialDate> from;
    std::optional<PartialDate> to;
    QString rubric;    ///< folded
    QString territory; ///< folded
    QString state;     ///< identifier, or "unread"

    bool takes(const Article& article, const QStringList& territories) const
    {
        if (from && (!article.publishedOn || article.publishedOn->lastDay() < from->firstDay()))
            return false;
        if (to && (!article.publishedOn || article.publishedOn->firstDay() > to->lastDay()))
            return false;
        if (!rubric.isEmpty() && fold(article.rubric).simplified() != rubric)
            return false;
        if (!state.isEmpty() && (article.state ? identifier(*article.state) : u"unread"_s) != state)
            return false;
        return territory.isEmpty() ||
               std::ranges::any_of(territories, [&](const QString& name) { return fold(name).contains(territory); });
    }
};

ArticleFilter filterOf(const Arguments& arguments)
{
    ArticleFilter filter{.from = dateOption(arguments, "--from"),
                         .to = dateOption(arguments, "--to"),
                         .rubric = fold(arguments.value("--rubric")).simplified(),
                         .territory = fold(arguments.value("--territory")).simplified(),
                         .state = arguments.value("--state").trimmed().toLower()};
    if (const QString problem = periodProblem(filter.from, filter.to); !problem.isEmpty())
        throw UsageError(problem);
    if (arguments.has("--state") && filter.state != u"unread" && !parseIdentifier<ArticleState>(filter.state))
        throwUnknownValue("--state", arguments.value("--state"), {u"unread"_s, u"read"_s, u"retained"_s});
    return filter;
}

Answer listArticles(Session& session, const Arguments& arguments)
{
    const ArticleFilter filter = filterOf(arguments);
    const Register records = session.readRegister();
    QJsonArray rows;
    TextGrid grid({{translate("cli", "Date")},
                   {translate("cli", "Title"), TextGrid::Align::Left, 60},
                   {translate("cli", "Publisher"), TextGrid::Align::Left, 24},
                   {translate("cli", "Rubric"), TextGrid::Align::Left, 18},
                   {translate("cli", "Territories"), TextGrid::Align::Left, 40}});
    for (const Article& article : records.all<Article>()) {
        QStringList names;
        for (const TerritoryName& territory : territoriesOf(records, article.id))
            names << territory.name;
        if (!filter.takes(article, names))
            continue;
        QJsonObject row = articleJson(article);
        row.insert(u"territories"_s, QJsonArray::fromStringList(names));
        rows.append(row);
        grid.add({article.publishedOn ? article.publishedOn->iso() : QString(), article.title, article.publisher,
                  article.rubric, names.join(u", "_s)});
    }
    const QString count = translate("cli", "%n article(s)", nullptr, int(rows.size()));
    return {rows, grid.isEmpty() ? count : grid.text() + u'\n' + count};
}

} // namespace

std::vector<Command> articleCommands()
{
    return {
        {.path = "press import",
         .operands = QT_TRANSLATE_NOOP("cli", "FILE"),
         .minOperands = 1,
         .maxOperands = 1,
         .summary = QT_TRANSLATE_NOOP("cli", "adds the articles of a table, a feed or a file of references"),
         .options = {{"--preview", nullptr, QT_TRANSLATE_NOOP("cli", "shows what would change and writes nothing")},
                     {"--merge", nullptr, QT_TRANSLATE_NOOP("cli", "completes known articles from the file")},
                     {"--territories", nullptr,
                      QT_TRANSLATE_NOOP("cli", "links the territories that titles name without doubt")}},
         .run = importArticleFile},
        {.path = "press list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "the articles of the press review"),
         .options = {{"--rubric", QT_TRANSLATE_NOOP("cli", "TEXT"), QT_TRANSLATE_NOOP("cli", "only of this rubric")},
                     {"--from", QT_TRANSLATE_NOOP("cli", "DATE"), QT_TRANSLATE_NOOP("cli", "the first day")},
                     {"--to", QT_TRANSLATE_NOOP("cli", "DATE"), QT_TRANSLATE_NOOP("cli", "the last day")},
                     {"--territory", QT_TRANSLATE_NOOP("cli", "TEXT"),
                      QT_TRANSLATE_NOOP("cli", "part of the name of a territory")},
                     {"--state", QT_TRANSLATE_NOOP("cli", "STATE"),
                      QT_TRANSLATE_NOOP("cli", "unread, read or retained")}},
         .run = listArticles}};
}

} // namespace parvis::cli
