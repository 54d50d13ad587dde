// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/article_import_schema.h"

#include "domain/translate.h"
#include "report/territory_names.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct Row
{
    std::size_t place = 0;
    const PlannedArticle* article = nullptr;
    ArticleTaking taking = ArticleTaking::Leave;
    QString territories;
};

/// "Chauny; Centre Ville?: 4": what is not sure has a question mark, and how many it may be.
QString placesText(const Register& records, const PlannedArticle& article)
{
    QStringList texts;
    for (const NamedPlace& place : article.places) {
        const auto name = territoryName(records, place.meant.front());
        if (place.meant.size() > 1)
            texts << translate("app", "%1? (%n territories of that name)", nullptr, int(place.meant.size()))
                         .arg(place.words);
        else if (name)
            texts << (place.isSure ? name->name : translate("app", "%1?").arg(name->name));
    }
    return texts.join(u" ; "_s);
}

QString remarksText(const PlannedArticle& article)
{
    QStringList texts;
    if (!article.reason.isEmpty())
        texts << article.reason;
    if (!article.changes.isEmpty())
        texts << translate("app", "Differs in: %1.").arg(article.changes.join(u", "_s));
    return (texts + article.remarks).join(u' ');
}

} // namespace

std::pair<Shape, Tone> StateLook<ArticleTaking>::of(ArticleTaking taking)
{
    switch (taking) {
    case ArticleTaking::Add:
        return {Shape::Check, Tone::Good};
    case ArticleTaking::Merge:
        return {Shape::HalfCircle, Tone::Active};
    case ArticleTaking::Leave:
        break;
    }
    return {Shape::Dash, Tone::Muted};
}

std::pair<Shape, Tone> StateLook<ArticleFate>::of(ArticleFate fate)
{
    switch (fate) {
    case ArticleFate::New:
        return {Shape::Check, Tone::Good};
    case ArticleFate::Changed:
        return {Shape::HalfCircle, Tone::Active};
    case ArticleFate::Alike:
    case ArticleFate::Refused:
        return {Shape::Diamond, Tone::Caution};
    case ArticleFate::Identical:
    case ArticleFate::Repeated:
        break;
    }
    return {Shape::Dash, Tone::Muted};
}

ArticlePreview ArticlePreview::of(ArticlePlan plan)
{
    ArticlePreview preview;
    preview.takings.assign(plan.articles.size(), ArticleTaking::Leave);
    for (const ArticleChoice& choice : usualChoices(plan, false, false))
        preview.takings[choice.article] = ArticleTaking::Add;
    preview.plan = std::make_shared<const ArticlePlan>(std::move(plan));
    return preview;
}

void ArticlePreview::take(std::size_t article, ArticleTaking taking)
{
    const PlannedArticle& planned = plan->articles.at(article);
    const bool isKnown = planned.fate == ArticleFate::Changed || planned.fate == ArticleFate::Alike;
    if (taking == ArticleTaking::Merge && !isKnown)
        throw Error(translate("app", "There is no known article that it could complete."));
    if (taking == ArticleTaking::Add && planned.fate != ArticleFate::New && planned.fate != ArticleFate::Alike)
        throw Error(translate("app", "It cannot be added: %1").arg(label(planned.fate)));
    takings.at(article) = taking;
}

std::vector<ArticleChoice> ArticlePreview::choices(bool withTerritories) const
{
    std::vector<ArticleChoice> chosen;
    for (std::size_t i = 0; i < takings.size(); ++i) {
        if (takings[i] != ArticleTaking::Leave)
            chosen.push_back(
                {i, takings[i] == ArticleTaking::Merge,
                 withTerritories ? sureTerritories(plan->articles[i].places) : std::vector<ArticleTerritory>()});
    }
    return chosen;
}

TableSchema articleImportSchema(const std::function<void(std::size_t article, ArticleTaking taking)>& take)
{
    using Preview = std::shared_ptr<const ArticlePreview>;
    const auto rows = [](const Register& records, const TableSubject& subject) {
        const auto preview = subject.as<Preview>();
        std::vector<Row> made;
        for (std::size_t i = 0; preview && i < preview->takings.size(); ++i) {
            const PlannedArticle& article = preview->plan->articles[i];
            made.push_back({i, &article, preview->takings[i], placesText(records, article)});
        }
        return made;
    };
    const auto setTaking = [take](qint64 id, const QString& typed) {
        if (const auto taking = parseIdentifier<ArticleTaking>(typed))
            take(std::size_t(id - 1), *taking);
    };
    const auto title = [](const char* text) { return translate("app", text); };
    return SchemaOf<Row>(u"article_import"_s, {}, SchemaOf<Row>::RowsOfSubject(rows),
                         [](const Row& row) { return qint64(row.place) + 1; })
        .add(withEdit(stateColumn<ArticleTaking>("taking", title(QT_TRANSLATE_NOOP("app", "What to do")), 20),
                      setTaking),
             [](const Row& row) { return cellOf(row.taking); })
        .add(stateColumn<ArticleFate>("fate", title(QT_TRANSLATE_NOOP("app", "Found")), 18),
             [](const Row& row) { return cellOf(row.article->fate); })
        .add(column("title", title(QT_TRANSLATE_NOOP("app", "Title")), CellKind::Text, 44),
             [](const Row& row) { return cellOf(row.article->article.title); })
        .add(column("date", title(QT_TRANSLATE_NOOP("app", "Date")), CellKind::Date, 16),
             [](const Row& row) { return cellOf(row.article->article.publishedOn); })
        .add(column("publisher", title(QT_TRANSLATE_NOOP("app", "Publisher")), CellKind::Text, 18),
             [](const Row& row) { return cellOf(row.article->article.publisher); })
        .add(column("territories", title(QT_TRANSLATE_NOOP("app", "Territories")), CellKind::Text, 28),
             [](const Row& row) { return cellOf(row.territories); })
        .add(column("remarks", title(QT_TRANSLATE_NOOP("app", "Remarks")), CellKind::Text, 40),
             [](const Row& row) { return cellOf(remarksText(*row.article)); })
        .add(column("line", title(QT_TRANSLATE_NOOP("app", "Line")), CellKind::Integer, 8),
             [](const Row& row) { return cellOf(row.article->line); })
        .estimate([](const Register&, const TableSubject& subject) {
            const auto preview = subject.as<Preview>();
            return preview ? preview->takings.size() : 0;
        })
        .build();
}

} // namespace parvis
