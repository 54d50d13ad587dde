// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/article_import.h"

#include "domain/article_keys.h"
#include "domain/past_dates.h"
#include "domain/translate.h"
#include "exchange/tables/table_places.h"
#include "store/record.h"
#include "tasks/articles/article_edits.h"

#include <QHash>

#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Finds the article that another one repeats, among those of the register or those further up in the file.
class KnownArticles
{
public:
    void add(const Article& article, std::size_t place)
    {
        if (const QString key = addressKey(article.url); !key.isEmpty())
            byAddress_.insert(key, place);
        if (const QString key = titleKey(article.title); !key.isEmpty())
            byTitle_.insert(key, place);
    }

    std::optional<std::size_t> sameAddress(const Article& article) const
    {
        const auto it = byAddress_.constFind(addressKey(article.url));
        return it == byAddress_.constEnd() ? std::nullopt : std::optional(*it);
    }

    std::vector<std::size_t> sameTitle(const Article& article) const
    {
        std::vector<std::size_t> places;
        const QString key = titleKey(article.title);
        for (auto it = byTitle_.constFind(key); it != byTitle_.constEnd() && it.key() == key && places.size() < enough;
             ++it)
            places.push_back(*it);
        return places;
    }

private:
    static constexpr std::size_t enough = 50; ///< "Édito" may be the title of thousands

    QHash<QString, std::size_t> byAddress_;
    QMultiHash<QString, std::size_t> byTitle_;
};

/// Articles of one title are two when they were published on two days.
bool mayBeSame(const Article& a, const Article& b)
{
    if (!a.publishedOn || !b.publishedOn)
        return true;
    return a.publishedOn->firstDay() <= b.publishedOn->lastDay() &&
           b.publishedOn->firstDay() <= a.publishedOn->lastDay();
}

class Planner
{
public:
    Planner(const Register& records, QDate today)
        : known_(records.all<Article>())
        , names_(records)
        , today_(today)
    {
        for (std::size_t i = 0; i < known_.size(); ++i)
            inRegister_.add(known_[i], i);
    }

    void add(const ReadArticle& read)
    {
        PlannedArticle planned{.line = read.line, .article = read.article, .reason = read.refusal};
        planned.remarks = read.remarks;
        leaveOutDateAhead(planned);
        if (!read.refusal.isEmpty())
            planned.fate = ArticleFate::Refused;
        else
            judge(planned, read.places);
        plan_.articles.push_back(std::move(planned));
    }

    ArticlePlan take() { return std::move(plan_); }

private:
    void leaveOutDateAhead(PlannedArticle& planned) const
    {
        auto& date = planned.article.publishedOn;
        const QString problem = aheadProblem(Happening::Publication, date, today_);
        if (problem.isEmpty())
            return;
        planned.remarks << problem;
        date.reset();
    }

    void judge(PlannedArticle& planned, const QString& places)
    {
        const Article& article = planned.article;
        if (const auto above = inFile_.sameAddress(article)) {
            repeat(planned, plan_.articles[*above].line);
            return;
        }
        for (const std::size_t above : inFile_.sameTitle(article)) {
            const Article& other = plan_.articles[above].article;
            if (other.publisher == article.publisher && (article.url.isEmpty() || other.url.isEmpty()) &&
                mayBeSame(article, other)) {
                repeat(planned, plan_.articles[above].line);
                return;
            }
        }
        inFile_.add(article, plan_.articles.size());
        planned.places = names_.in(QStringList{article.title, article.summary, places}.join(u". "_s));
        compare(planned);
    }

    static void repeat(PlannedArticle& planned, int line)
    {
        planned.fate = ArticleFate::Repeated;
        planned.reason = translate("tasks", "The same article stands on %1.").arg(linePlace(line));
    }

    void compare(PlannedArticle& planned) const
    {
        const Article* known = nullptr;
        bool isSameAddress = true;
        if (const auto place = inRegister_.sameAddress(planned.article)) {
            known = &known_[*place];
        } else {
            isSameAddress = false;
            for (const std::size_t same : inRegister_.sameTitle(planned.article)) {
                if (!known && mayBeSame(planned.article, known_[same]))
                    known = &known_[same];
            }
        }
        if (!known)
            return;
        const Article whole = merged(*known, planned.article);
        planned.changes = differingFields(*known, whole);
        if (planned.changes.isEmpty())
            planned.fate = ArticleFate::Identical;
        else
            planned.fate = isSameAddress ? ArticleFate::Changed : ArticleFate::Alike;
        planned.article.id = known->id;
    }

    const Table<Article>& known_;
    PlaceNames names_;
    QDate today_;
    KnownArticles inRegister_;
    KnownArticles inFile_;
    ArticlePlan plan_;
};

void takeFact(QString& text, const QString& other)
{
    if (!other.trimmed().isEmpty())
        text = other;
}

void fill(QString& text, const QString& other)
{
    if (text.trimmed().isEmpty())
        text = other;
}

QString importTitle(const std::vector<ArticleChoice>& choices)
{
    return translate("tasks", "Import %n article(s)", nullptr, int(choices.size()));
}

} // namespace

int ArticlePlan::count(ArticleFate fate) const
{
    return int(std::ranges::count(articles, fate, &PlannedArticle::fate));
}

Article merged(const Article& known, const Article& other)
{
    Article article = known;
    // The same title in capitals says nothing new.
    if (titleKey(known.title) != titleKey(other.title))
        takeFact(article.title, other.title);
    takeFact(article.publisher, other.publisher);
    if (addressKey(known.url).isEmpty())
        takeFact(article.url, other.url);
    const bool isMorePrecise = other.publishedOn && (!known.publishedOn || !mayBeSame(known, other) ||
                                                     other.publishedOn->precision() > known.publishedOn->precision());
    if (isMorePrecise)
        article.publishedOn = other.publishedOn;
    fill(article.rubric, other.rubric);
    fill(article.summary, other.summary);
    fill(article.privateNote, other.privateNote);
    if (!article.state)
        article.state = other.state;
    if (!article.document)
        article.document = other.document;
    return article;
}

QStringList differingFields(const Article& known, const Article& other)
{
    const RowImage before = toImage(known);
    const RowImage after = toImage(other);
    const TableInfo& info = tableInfo(recordOf<Article>().table);
    QStringList fields;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            fields << info.labels[qsizetype(i)];
    }
    return fields;
}

ArticlePlan planArticles(const Register& records, const ArticleFile& file, QDate today, const std::stop_token& stop)
{
    Planner planner(records, today);
    for (const ReadArticle& read : file.articles) {
        if (stop.stop_requested())
            throw Cancelled();
        planner.add(read);
    }
    return planner.take();
}

std::vector<ArticleChoice> usualChoices(const ArticlePlan& plan, bool merge, bool withTerritories)
{
    std::vector<ArticleChoice> choices;
    for (std::size_t i = 0; i < plan.articles.size(); ++i) {
        const PlannedArticle& planned = plan.articles[i];
        const bool isKnown = planned.fate == ArticleFate::Changed || planned.fate == ArticleFate::Alike;
        if (planned.fate == ArticleFate::New || (isKnown && merge))
            choices.push_back(
                {i, isKnown, withTerritories ? sureTerritories(planned.places) : std::vector<ArticleTerritory>()});
    }
    return choices;
}

void importArticles(Transaction& tx, const Register& records, const ArticlePlan& plan,
                    const std::vector<ArticleChoice>& choices)
{
    if (choices.empty())
        return;
    tx.setTitle(importTitle(choices));
    // Two articles of the file may complete the same known one: the second completes what the first has made of it.
    std::map<Id<Article>, Article> completed;
    std::map<Id<Article>, std::vector<ArticleTerritory>> places;
    for (const ArticleChoice& choice : choices) {
        Article article = plan.articles.at(choice.article).article;
        const Article* known = choice.merge ? records.find(article.id) : nullptr;
        if (known) {
            Article& whole = completed.try_emplace(known->id, *known).first->second;
            whole = merged(whole, article);
        } else {
            article.id = {};
            tx.insert(article);
        }
        auto& all = places[article.id];
        all.insert(all.end(), choice.territories.begin(), choice.territories.end());
    }
    for (const auto& [id, article] : completed)
        tx.update(article);
    for (const auto& [id, territories] : places)
        addTerritories(tx, records, id, territories);
}

} // namespace parvis
