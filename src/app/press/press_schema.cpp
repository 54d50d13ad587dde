// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/press_schema.h"

#include "domain/translate.h"
#include "domain/typed_date.h"
#include "report/territory_names.h"
#include "tasks/press_edits.h"
#include "widgets/controls/checked_line.h"
#include "widgets/tables/table_columns.h"
#include "widgets/workspace/workspace.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString territoryText(const Register& records, const Article& article)
{
    QStringList names;
    for (const TerritoryName& territory : territoriesOf(records, article.id))
        names << territory.name;
    return names.join(u", "_s);
}

/// Called with an article that may have been removed meanwhile: then nothing happens.
void change(Workspace& workspace, qint64 id, const std::function<void(Article&)>& set)
{
    const Article* found = workspace.records().find(Id<Article>{id});
    if (!found)
        return;
    Article article = *found;
    set(article);
    workspace.editOrThrow(
        [&](Transaction& tx, const Register& records) { updateArticle(tx, records, article, workspace.today()); });
}

/// What an article is about: contracts, by their EPCI too, and QPV, by their communes too.
template <class Row>
void addPlaces(const Register& records, std::vector<Row>& rows)
{
    QHash<Id<Article>, Row*> rowOf;
    for (Row& row : rows)
        rowOf.insert(row.article->id, &row);
    QHash<Id<Commune>, std::vector<Id<Qpv>>> inCommune;
    for (const QpvCommune& part : records.all<QpvCommune>())
        inCommune[part.commune].push_back(part.qpv);
    for (const ArticleTerritory& territory : records.all<ArticleTerritory>()) {
        Row* row = rowOf.value(territory.article);
        const Contract* held = territory.epci ? records.contractOf(*territory.epci) : records.find(territory.contract);
        if (row && held)
            row->places.push_back({.contract = held->id});
        if (row && territory.qpv)
            row->places.push_back({.qpv = *territory.qpv});
        if (row && territory.commune) {
            for (const Id<Qpv> qpv : inCommune.value(*territory.commune))
                row->places.push_back({.qpv = qpv});
        }
    }
}

} // namespace

std::pair<Shape, Tone> StateLook<SummaryState>::of(SummaryState state)
{
    return state == SummaryState::Written ? std::pair(Shape::Check, Tone::Good) : std::pair(Shape::Ring, Tone::Muted);
}

std::pair<Shape, Tone> StateLook<ArticleState>::of(ArticleState state)
{
    return state == ArticleState::Retained ? std::pair(Shape::Check, Tone::Good)
                                           : std::pair(Shape::HalfCircle, Tone::Neutral);
}

TableSchema pressSchema(Workspace& workspace)
{
    const auto setDate = [&workspace](qint64 id, const QString& typed) {
        change(workspace, id, [&](Article& article) { article.publishedOn = readDate(typed); });
    };
    const auto setRubric = [&workspace](qint64 id, const QString& typed) {
        change(workspace, id, [&](Article& article) { article.rubric = typed; });
    };
    const auto setState = [&workspace](qint64 id, const QString& typed) {
        change(workspace, id, [&](Article& article) { article.state = parseIdentifier<ArticleState>(typed); });
    };
    TableColumn state = stateColumn<ArticleState>("state", translate("app", "State"), 12);
    state.unknown = translate("app", "To be read");
    struct Row
    {
        const Article* article;
        QString territories;
        std::vector<TerritoryPlace> places;
    };
    const auto rows = [](const Register& records) {
        std::vector<Row> made;
        for (const Article& article : records.all<Article>())
            made.push_back({&article, territoryText(records, article), {}});
        addPlaces(records, made);
        return made;
    };
    const auto title = [](const char* text) { return translate("app", text); };
    return SchemaOf<Row>(u"press"_s, recordOf<Article>().table, rows,
                         [](const Row& row) { return row.article->id.value; })
        .add(withEdit(column("date", title(QT_TRANSLATE_NOOP("app", "Date")), CellKind::Date, 21), setDate,
                      &dateProblem),
             [](const Row& row) { return cellOf(row.article->publishedOn); })
        .add(column("title", title(QT_TRANSLATE_NOOP("app", "Title")), CellKind::Text, 50),
             [](const Row& row) { return cellOf(row.article->title); })
        .add(column("publisher", title(QT_TRANSLATE_NOOP("app", "Publisher")), CellKind::Text, 22),
             [](const Row& row) { return cellOf(row.article->publisher); })
        .add(withEdit(column("rubric", title(QT_TRANSLATE_NOOP("app", "Rubric")), CellKind::Text, 18), setRubric),
             [](const Row& row) { return cellOf(row.article->rubric); })
        .add(column("territories", title(QT_TRANSLATE_NOOP("app", "Territories")), CellKind::Text, 30),
             [](const Row& row) { return cellOf(row.territories); })
        .add(stateColumn<SummaryState>("summary", title(QT_TRANSLATE_NOOP("app", "Summary")), 12),
             [](const Row& row) {
                 return cellOf(row.article->summary.trimmed().isEmpty() ? SummaryState::Missing
                                                                        : SummaryState::Written);
             })
        .add(withEdit(state, setState), [](const Row& row) { return cellOf(row.article->state); })
        .places([](const Row& row, auto& places) { places = row.places; })
        .estimate([](const Register& records) { return records.all<Article>().size(); })
        .build();
}

QStringList rubricsOf(const Register& records)
{
    QStringList rubrics;
    for (const Article& article : records.all<Article>()) {
        if (!article.rubric.trimmed().isEmpty())
            rubrics << article.rubric.trimmed();
    }
    rubrics.removeDuplicates();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(rubrics, [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    return rubrics;
}

} // namespace parvis
