// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/dataset_update.h"

#include "store/history.h"
#include "store/register_io.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
std::size_t placeOf(const Dataset& facts, auto matches)
{
    const auto it = std::ranges::find_if(facts.rows<T>(), matches);
    REQUIRE(it != facts.rows<T>().end());
    return std::size_t(it - facts.rows<T>().begin());
}

/// A file that was made with the facts of today, and newer facts to compare it with: the same until a test changes
/// them.
struct UpdateFixture
{
    UpdateFixture()
        : newer(readEmbeddedDataset())
    {
        Database::create(path(), newer.toRegister(), clock);
        database = std::make_unique<Database>(path(), Access::ReadWrite, clock);
    }

    QString path() const { return folder.filePath(u"essai.parvis"_s); }
    const Register& records() const { return database->records(); }

    DatasetUpdate plan() const
    {
        return planDatasetUpdate(records(), History(path()).factsIn(records(), factTables()), newer);
    }

    void update()
    {
        Transaction tx(*database);
        updateDataset(tx, records(), plan());
        tx.commit();
    }

    template <class T>
    void edit(const T& record)
    {
        Transaction tx(*database, u"Edit"_s);
        tx.update(record);
        tx.commit();
    }

    /// A contract in the newer facts.
    Contract& told(const QString& code)
    {
        return newer.rows<Contract>()[placeOf<Contract>(newer, [&](auto& r) { return r.code.text() == code; })];
    }
    const Contract& own(const QString& code) const { return *records().contract(*ContractCode::parse(code)); }

    /// Adds an article about a contract to the newer facts.
    void tellArticle(const QString& url, const QString& contract)
    {
        auto& articles = newer.rows<Article>();
        articles.push_back({.id = {9001}, .title = u"Un forum"_s, .url = url, .rubric = u"autre"_s});
        newer.rows<ArticleTerritory>().push_back({.id = {9002}, .article = {9001}, .contract = told(contract).id});
    }

    QTemporaryDir folder;
    Database::Clock clock = ticking();
    Dataset newer;
    std::unique_ptr<Database> database;
};

const auto amiens = u"CN08001I"_s;

} // namespace

TEST_CASE_METHOD(UpdateFixture, "a file that was made with the same facts has nothing to take over")
{
    const DatasetUpdate found = plan();
    CHECK(found.isEmpty());
    CHECK(found.kept.empty());
    CHECK(found.withdrawn.empty());
    std::size_t brought = 0;
    forEachRecordType([&]<class T>() { brought += newer.rows<T>().size(); });
    CHECK(std::size_t(found.identical) == brought);
}

TEST_CASE_METHOD(UpdateFixture, "facts that are only set otherwise are no news")
{
    const std::pair<QChar, QChar> settings[] = {{u'’', u'\''}, {QChar::Nbsp, u' '}};
    int reset = 0;
    forEachRecordType([&]<class T>() {
        for (T& row : newer.rows<T>()) {
            RowImage image = toImage(row);
            for (QVariant& value : image) {
                if (value.typeId() != QMetaType::QString)
                    continue;
                QString text = value.toString();
                for (const auto& [set, plain] : settings)
                    text.replace(set, plain);
                reset += text != value.toString();
                value = text;
            }
            row = fromImage(row.id, image);
        }
    });
    REQUIRE(reset > 200);
    CHECK(plan().isEmpty());
    CHECK(plan().kept.empty());
    told(amiens).title = u"Contrat de ville de l'avenir"_s;
    CHECK(plan().changed.size() == 1);
}

TEST_CASE_METHOD(UpdateFixture, "new facts come in with what they refer to, as one action that undo takes back")
{
    newer.rows<Source>().push_back({.id = {9000}, .title = u"Le Journal"_s, .url = u"https://example.org/j"_s});
    told(amiens).declaredSource = Id<Source>{9000};
    tellArticle(u"https://example.org/forum"_s, amiens);
    const Register before = records();
    const DatasetUpdate found = plan();
    CHECK(found.added.size() == 3);
    CHECK(found.changed.size() == 1);
    update();
    const Article& article = records().all<Article>()[before.all<Article>().size()];
    CHECK(article.title == u"Un forum");
    const auto territories = records().all<ArticleTerritory>().of(article.id);
    REQUIRE(territories.size() == 1);
    CHECK(territories[0].contract == own(amiens).id);
    CHECK(records().find(own(amiens).declaredSource)->title == u"Le Journal");
    CHECK(plan().isEmpty());
    database->undo();
    forEachRecordType([&]<class T>() { CHECK(records().all<T>().rows() == before.all<T>().rows()); });
    CHECK(plan().added.size() == 3);
    database->redo();
    CHECK(plan().isEmpty());
}

TEST_CASE_METHOD(UpdateFixture, "what the user changed is not overwritten, field by field")
{
    Contract mine = own(amiens);
    mine.declaredPlace = u"Ailleurs"_s;
    edit(mine);
    told(amiens).declaredPlace = u"Amiens (halle)"_s;
    told(amiens).note = u"Une note plus récente"_s;
    const DatasetUpdate found = plan();
    REQUIRE(found.kept.size() == 1);
    const auto fields = fieldChanges(found.kept[0]);
    REQUIRE(fields.size() == 1);
    CHECK(fields[0].column == u"declared_place");
    CHECK(fields[0].before == u"Ailleurs"_s);
    CHECK(fields[0].after == u"Amiens (halle)"_s);
    update();
    CHECK(own(amiens).declaredPlace == u"Ailleurs");
    CHECK(own(amiens).note == u"Une note plus récente");
    SECTION("and stays so with the facts that come after these")
    {
        told(amiens).note = u"Encore une"_s;
        told(amiens).declaredPlace = u"Amiens (gare)"_s;
        update();
        CHECK(own(amiens).declaredPlace == u"Ailleurs");
        CHECK(own(amiens).note == u"Encore une");
        CHECK(plan().kept.size() == 1);
    }
}

TEST_CASE_METHOD(UpdateFixture, "what an update wrote is not taken for the user's word by the next one")
{
    told(amiens).title = u"Premier titre"_s;
    update();
    told(amiens).title = u"Second titre"_s;
    CHECK(plan().kept.empty());
    update();
    CHECK(own(amiens).title == u"Second titre");
}

TEST_CASE_METHOD(UpdateFixture, "a value of the user's own is no news while the facts say what they said")
{
    Contract mine = own(amiens);
    mine.title = u"Mon titre"_s;
    edit(mine);
    const DatasetUpdate found = plan();
    CHECK(found.isEmpty());
    CHECK(found.kept.empty());
}

TEST_CASE_METHOD(UpdateFixture, "what the user removed stays away, with what would hang on it")
{
    const Article gone = records().all<Article>()[5];
    Transaction tx(*database, u"Remove"_s);
    for (const ArticleTerritory& territory : records().all<ArticleTerritory>().of(gone.id))
        tx.remove(territory.id);
    tx.remove(gone.id);
    tx.commit();
    CHECK(plan().withdrawn.empty());
    auto& article = newer.rows<Article>()[5];
    article.title = u"Un titre corrigé"_s;
    newer.rows<ArticleTerritory>().push_back({.id = {9002}, .article = article.id, .contract = told(amiens).id});
    const DatasetUpdate found = plan();
    CHECK(found.isEmpty());
    CHECK(found.withdrawn.size() == 2);
    update();
    CHECK(!records().find(gone.id));
}

TEST_CASE_METHOD(UpdateFixture,
                 "a record does not come to name a source that the user removed, and takes over the rest")
{
    const auto source = std::ranges::find_if(records().all<Source>(),
                                             [](const Source& each) { return each.url.contains(u"sambreavesnois"_s); });
    REQUIRE(source != records().all<Source>().end());
    const Id<Source> gone = source->id;
    Transaction tx(*database, u"Remove"_s);
    for (const Event& event : records().all<Event>()) {
        if (event.source == gone)
            tx.remove(event.id);
    }
    tx.remove(gone);
    tx.commit();
    const std::optional<Id<Source>> before = own(amiens).declaredSource;
    told(amiens).declaredSource =
        newer
            .rows<Source>()[placeOf<Source>(newer,
                                            [](const Source& each) { return each.url.contains(u"sambreavesnois"_s); })]
            .id;
    told(amiens).note = u"Une note plus récente"_s;
    update();
    CHECK(own(amiens).declaredSource == before);
    CHECK(own(amiens).note == u"Une note plus récente");
}

TEST_CASE_METHOD(UpdateFixture, "a record whose name the user changed is still known")
{
    Article mine = records().all<Article>()[5];
    const QString url = mine.url;
    mine.url = u"https://example.org/autre-adresse"_s;
    edit(mine);
    newer.rows<Article>()[5].rubric = u"évaluation"_s;
    const auto count = records().all<Article>().size();
    update();
    CHECK(records().all<Article>().size() == count);
    CHECK(records().find(mine.id)->rubric == u"évaluation");
    CHECK(records().find(mine.id)->url == u"https://example.org/autre-adresse");
}

TEST_CASE_METHOD(UpdateFixture,
                 "a record that the user gave the name of a newer fact stays what it was, and is written once")
{
    const Article before = records().all<Article>()[5];
    Article mine = before;
    mine.url = u"https://example.org/forum"_s;
    edit(mine);
    newer.rows<Article>()[5].rubric = u"évaluation"_s;
    const bool first = GENERATE(false, true);
    tellArticle(mine.url, amiens);
    if (first) // the order in which the newer facts come does not matter
        std::ranges::rotate(newer.rows<Article>(), newer.rows<Article>().end() - 1);
    const DatasetUpdate found = plan();
    CHECK(found.changed.size() == 1);
    CHECK(found.kept.empty());
    CHECK(found.added.size() == 2);
    update();
    CHECK(records().find(mine.id)->rubric == u"évaluation");
    CHECK(records().find(mine.id)->title == before.title);
    CHECK(records().find(mine.id)->url == mine.url);
    CHECK(plan().isEmpty());
}

TEST_CASE_METHOD(UpdateFixture, "where no two records may have one name, the second fact is referred to, not written")
{
    Organisation mine = *records().find(records().all<Signatory>()[0].organisation);
    mine.name = u"Un organisme nouveau"_s;
    edit(mine);
    newer.rows<Organisation>().push_back({.id = {9000}, .name = mine.name, .note = u"Une note"_s});
    const auto& signatories = newer.rows<Signatory>();
    Signatory again = signatories[0];
    again.id = {9001};
    again.organisation = {9000};
    again.status = SignatoryStatus::Declined;
    const bool first = GENERATE(false, true);
    newer.rows<Signatory>().insert(first ? signatories.begin() : signatories.end(), again);
    const DatasetUpdate found = plan();
    CHECK(found.isEmpty());
    CHECK(std::ranges::count(found.kept, u"organisation"_s, [](auto& change) { return change.record.table; }) == 1);
    newer.rows<Contract>()[0].note = u"Une note plus récente"_s;
    update();
    CHECK(records().all<Contract>()[0].note == u"Une note plus récente");
    CHECK(records().find(mine.id)->note == mine.note);
}

TEST_CASE_METHOD(UpdateFixture, "two newer facts that come to one name through a record they share are written once")
{
    Organisation mine = *records().find(records().all<Signatory>()[0].organisation);
    const QString before = mine.name;
    mine.name = u"Un organisme nouveau"_s;
    edit(mine);
    auto& organisations = newer.rows<Organisation>();
    const Id<Organisation> known =
        organisations[placeOf<Organisation>(newer, [&](auto& each) { return each.name == before; })].id;
    organisations.push_back({.id = {9000}, .name = mine.name});
    const Signatory& model = newer.rows<Signatory>()[0];
    const auto free = std::ranges::find_if(newer.rows<Contract>(), [&](const Contract& contract) {
        return std::ranges::none_of(newer.rows<Signatory>(), [&](const Signatory& each) {
            return each.contract == contract.id && each.organisation == known;
        });
    });
    REQUIRE(free != newer.rows<Contract>().end());
    Signatory first = model;
    first.id = {9001};
    first.contract = free->id;
    first.organisation = known;
    Signatory second = first;
    second.id = {9002};
    second.organisation = {9000};
    const bool differ = GENERATE(false, true);
    if (differ)
        second.note = u"Une autre note"_s;
    const bool secondComesFirst = GENERATE(false, true);
    auto& signatories = newer.rows<Signatory>();
    signatories.push_back(first);
    signatories.insert(secondComesFirst ? signatories.begin() : signatories.end(), second);
    const auto count = records().all<Signatory>().size();
    const DatasetUpdate found = plan();
    CHECK(found.added.size() == 1);
    const auto left = [](const DatasetUpdate& update) {
        return std::ranges::count(update.kept, u"signatory"_s, [](auto& change) { return change.record.table; });
    };
    CHECK(left(found) == differ);
    update();
    CHECK(records().all<Signatory>().size() == count + 1);
    CHECK(records().all<Signatory>()[count].note == first.note);
    CHECK(plan().isEmpty());
    CHECK(left(plan()) == differ);
}

TEST_CASE_METHOD(UpdateFixture, "a record that the user entered himself is his, though the facts now bring it")
{
    Transaction tx(*database, u"Add"_s);
    const auto id = tx.insert(Article{.title = u"Mon titre"_s, .url = u"https://example.org/forum"_s});
    tx.commit();
    tellArticle(u"https://example.org/forum"_s, amiens);
    const DatasetUpdate found = plan();
    REQUIRE(found.kept.size() == 1);
    CHECK(found.kept[0].record == refOf(id));
    CHECK(found.added.size() == 1); // its territory
    update();
    CHECK(records().find(id)->title == u"Mon titre");
    CHECK(records().all<ArticleTerritory>().of(id).size() == 1);
}

TEST_CASE_METHOD(UpdateFixture, "two articles of one address are told apart by their order")
{
    std::vector<QString> urls;
    for (const Article& article : newer.rows<Article>())
        urls.push_back(article.url);
    const auto twice =
        std::ranges::find_if(urls, [&](const QString& url) { return std::ranges::count(urls, url) == 2; });
    REQUIRE(twice != urls.end());
    const auto second = std::ranges::find(twice + 1, urls.end(), *twice) - urls.begin();
    newer.rows<Article>()[std::size_t(second)].publisher = u"Un autre éditeur"_s;
    update();
    CHECK(records().all<Article>()[std::size_t(second)].publisher == u"Un autre éditeur");
    CHECK(records().all<Article>()[std::size_t(twice - urls.begin())].publisher != u"Un autre éditeur");
}

TEST_CASE_METHOD(UpdateFixture, "a plan that the register has outrun is refused, and nothing is written")
{
    told(amiens).title = u"Le titre des faits"_s;
    const DatasetUpdate found = plan();
    Contract mine = own(amiens);
    mine.title = u"Mon titre"_s;
    edit(mine);
    Transaction tx(*database);
    CHECK_THROWS_AS(updateDataset(tx, records(), found), Error);
    CHECK(own(amiens).title == u"Mon titre");
}

TEST_CASE_METHOD(UpdateFixture, "every table of the dataset takes part")
{
    QStringList brought;
    forEachRecordType([&]<class T>() {
        if (!newer.rows<T>().empty())
            brought << recordOf<T>().table;
    });
    brought.sort();
    QStringList known = factTables();
    known.sort();
    CHECK(known == brought);
}

TEST_CASE_METHOD(UpdateFixture, "what would be added can be named before it is written")
{
    tellArticle(u"https://example.org/forum"_s, amiens);
    const DatasetUpdate found = plan();
    const Register after = previewed(records(), found);
    for (const RowChange& change : found.added)
        CHECK(imageIn(after, change.record) == change.after);
}
