// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/article_import.h"

#include "domain/past_dates.h"
#include "domain/press/article_keys.h"
#include "domain/translate.h"
#include "exchange/tables/table_places.h"
#include "tasks/articles/article_edits.h"
#include "tasks/articles/article_likeness.h"

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
            if (titleKey(other.publisher) == titleKey(article.publisher) && !haveOtherAddresses(article, other) &&
                mayBeSame(article, other)) {
                repeat(planned, plan_.articles[above].line);
                return;
            }
        }
        inFile_.add(article, plan_.articles.size());
        planned.places = names_.in(article.title + u". "_s + article.summary, places);
        compare(planned);
    }

    static void repeat(PlannedArticle& planned, int line)
    {
        planned.fate = ArticleFate::Repeated;
        planned.reason = translate("tasks", "The same article stands on %1.").arg(linePlace(line));
    }

    void compare(PlannedArticle& planned)
    {
        const auto place = inRegister_.sameAddress(planned.article);
        const Article* known = place ? &asCompleted(*place) : alike(planned.article);
        if (!known)
            return;
        const bool hasOtherAddress = haveOtherAddresses(*known, planned.article);
        const Article whole = merged(*known, planned.article);
        planned.changes = differingFields(*known, whole);
        planned.article.id = known->id;
        if (planned.changes.isEmpty() && !hasOtherAddress) {
            planned.fate = ArticleFate::Identical;
            return;
        }
        planned.fate = place ? ArticleFate::Changed : ArticleFate::Alike;
        if (hasOtherAddress)
            planned.remarks << translate("tasks", "The known one has another address: %1.").arg(known->url);
        planned.isSurelyKnown = place || (!hasOtherAddress && haveSamePublisher(*known, planned.article));
        if (planned.isSurelyKnown)
            completed_.insert_or_assign(known->id, whole);
    }

    /// What the file has made of it so far.
    const Article& asCompleted(std::size_t place) const
    {
        const auto it = completed_.find(known_[place].id);
        return it == completed_.end() ? known_[place] : it->second;
    }

    /// The known one of that title which is the likeliest to be the same: of the same page or of none, of the same
    /// publisher.
    const Article* alike(const Article& article) const
    {
        const Article* best = nullptr;
        int bestRank = -1;
        for (const std::size_t place : inRegister_.sameTitle(article)) {
            const Article& known = asCompleted(place);
            const int rank = (haveOtherAddresses(known, article) ? 0 : 2) + (haveSamePublisher(known, article) ? 1 : 0);
            if (rank > bestRank && mayBeSame(article, known)) {
                best = &known;
                bestRank = rank;
            }
        }
        return best;
    }

    const Table<Article>& known_;
    PlaceNames names_;
    QDate today_;
    KnownArticles inRegister_;
    KnownArticles inFile_;
    std::map<Id<Article>, Article> completed_; ///< known ones that the file surely has more of
    ArticlePlan plan_;
};

QString importTitle(const std::vector<ArticleChoice>& choices)
{
    return translate("tasks", "Import %n article(s)", nullptr, int(choices.size()));
}

} // namespace

int ArticlePlan::count(ArticleFate fate) const
{
    return int(std::ranges::count(articles, fate, &PlannedArticle::fate));
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
        if (planned.fate == ArticleFate::New || (planned.isSurelyKnown && merge))
            choices.push_back({i, planned.isSurelyKnown,
                               withTerritories ? sureTerritories(planned.places) : std::vector<ArticleTerritory>()});
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
