// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/search.h"

#include "domain/milestone_kinds.h"
#include "store/documents.h"
#include "store/search/search_index.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/raw_database.h"

#include <set>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

template <class T>
std::vector<Id<T>> found(const QString& path, const QString& query)
{
    std::vector<Id<T>> ids;
    for (const SearchHit& hit : Search(path).find(query, 500)) {
        if (hit.record.table == recordOf<T>().table)
            ids.push_back(Id<T>{hit.record.id});
    }
    return ids;
}

DocumentContent threePages()
{
    const QByteArray bytes("not really a PDF");
    return {
        checksum(bytes), bytes, {u"Page de garde"_s, u"La dé\uFB01nition des engagements du bailleur"_s, QString()}};
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "search forgets accents, case and ligatures on both sides")
{
    const auto holds = []<class T>(const std::vector<Id<T>>& ids, Id<T> id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    const Contract& contract = *dataset().contract(*ContractCode::parse(u"CN06209I"));
    REQUIRE(contract.title.contains(u"Cœur de quartier"_s));
    for (const QString& query : {u"coeur de quartier"_s, u"CŒUR QUARTIER"_s, u"quart coe"_s}) {
        INFO(query.toStdString());
        CHECK(holds(found<Contract>(path(), query), contract.id));
    }
    const Qpv& qpv = *dataset().qpv(*QpvCode::parse(u"QN05943M"));
    REQUIRE(qpv.name == u"Coeur D’Etoile"_s);
    CHECK(holds(found<Qpv>(path(), u"cœur d\u2019étoile"_s), qpv.id));
}

TEST_CASE_METHOD(DatabaseFixture, "a contract is found by the name of its EPCI, a QPV by that of its commune")
{
    const Contract& contract = *dataset().contract(*ContractCode::parse(u"CN06202I"));
    const auto contracts = found<Contract>(path(), u"lens lievin"_s);
    REQUIRE(contracts.size() == 1);
    CHECK(contracts[0] == contract.id);
    CHECK(found<Qpv>(path(), u"saint quentin"_s).size() >= 3);
    CHECK(found<Qpv>(path(), u"QN00201M"_s).size() == 1);
}

TEST_CASE_METHOD(DatabaseFixture, "what has the very code that was typed comes before what only begins with it")
{
    const Contract& contract = *dataset().contract(*ContractCode::parse(u"CN06202I"));
    const auto axes = found<Priority>(path(), u"CN06202I"_s);
    REQUIRE(axes.size() == 3); // CN06202I.1, .2 and .3
    for (const QString& query : {u"CN06202I"_s, u" cn06202i "_s})
        CHECK(Search(path()).find(query).front().record == refOf(contract.id));
    CHECK(Search(path()).find(u"CN06202I.2"_s).front().record == refOf(axes[1]));
}

TEST_CASE_METHOD(DatabaseFixture, "a milestone without a title is found by its kind")
{
    auto database = open();
    Milestone milestone;
    milestone.kind = u"steering_committee"_s;
    Milestone blank = milestone;
    blank.title = u" \n"_s;
    Transaction tx(*database, u"Add"_s);
    tx.insert(milestone);
    tx.insert(blank);
    tx.commit();
    const auto ids = found<Milestone>(path(), milestoneKindText(milestone.kind));
    CHECK(std::ranges::find(ids, milestone.id) != ids.end());
    CHECK(std::ranges::find(ids, blank.id) != ids.end());
}

TEST_CASE_METHOD(DatabaseFixture, "nothing to find is no error")
{
    CHECK(Search(path()).find(QString()).empty());
    CHECK(Search(path()).find(u"   "_s).empty());
    CHECK(Search(path()).find(u"\"(*) AND OR NEAR -^:"_s).empty());
    CHECK(Search(path()).find(u"zzzzzz"_s).empty());
}

TEST_CASE_METHOD(DatabaseFixture, "the index follows edits, undo and names that others are found by")
{
    auto database = open();
    Epci epci = *database->records().epci(*Siren::parse(u"246200364"));
    epci.name = u"Communauté de Wxyzville"_s;
    Transaction tx(*database, u"Rename"_s);
    tx.update(epci);
    tx.commit();
    CHECK(found<Epci>(path(), u"wxyzville"_s).size() == 1);
    CHECK(found<Contract>(path(), u"wxyzville"_s).size() == 1);
    database->undo();
    CHECK(found<Contract>(path(), u"wxyzville"_s).empty());
    CHECK(found<Contract>(path(), u"lievin"_s).size() == 1);
}

TEST_CASE_METHOD(DatabaseFixture, "the pages of a document are found, with their number and an excerpt")
{
    auto database = open();
    const DocumentContent content = threePages();
    Transaction tx(*database, u"Add a document"_s);
    const auto id = tx.insert(Document{.sha256 = content.sha256, .title = u"Contrat"_s, .pages = 3});
    tx.attach(content);
    tx.commit();
    const auto hits = Search(path()).find(u"definition bailleur"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].record == refOf(id));
    CHECK(hits[0].page == 2);
    CHECK(hits[0].excerpt.contains(u"engagements"_s));

    database->undo();
    CHECK(Search(path()).find(u"definition bailleur"_s).empty());
    database->redo();
    CHECK(Search(path()).find(u"definition bailleur"_s).size() == 1);
}

TEST_CASE_METHOD(DatabaseFixture, "a compound is found with its hyphen and without, whichever of them a page has")
{
    auto database = open();
    const DocumentContent content{checksum("abc"),
                                  "abc",
                                  {u"La Co-construction en Wxyz-Abcville, à mi-parcours ; l'action sous-marine"_s,
                                   u"La coconstruction en WxyzAbcville, à miparcours"_s,
                                   u"Une part des cours du soir, par cours ; une construction sous marine"_s}};
    Transaction tx(*database, u"Add a document"_s);
    const auto id = tx.insert(Document{.sha256 = content.sha256, .title = u"Contrat"_s, .pages = 3});
    tx.attach(content);
    tx.commit();
    const auto pagesWith = [&](const QString& wanted) {
        std::set<int> pages;
        for (const SearchHit& hit : Search(path()).find(wanted, 500)) {
            if (hit.record == refOf(id))
                pages.insert(hit.page);
        }
        return pages;
    };
    for (const QString& wanted :
         {u"co-construction"_s, u"coconstruction"_s, u"coconstr"_s, u"Wxyz-Abcville"_s, u"wxyzabc"_s, u"mi-parcours"_s,
          u"miparcours"_s, u"miparcours coconstruction"_s, u"wxyzabcville mi-parcours"_s}) {
        CAPTURE(wanted.toStdString());
        CHECK(pagesWith(wanted) == std::set{1, 2});
    }
    CHECK(pagesWith(u"parcours"_s) == std::set{1});
    CHECK(pagesWith(u"laction"_s).empty());
    CHECK(pagesWith(u"construction"_s) == std::set{1, 3});
    for (const SearchHit& hit : Search(path()).find(u"miparcours"_s)) {
        if (hit.page == 1)
            CHECK(hit.excerpt.contains(u"mi-parcours"));
    }
}

TEST_CASE_METHOD(DatabaseFixture, "a word of more pages than are looked at finds the records all the same, and says it")
{
    auto database = open();
    DocumentContent content{checksum("abc"), "abc", {}};
    for (int page = 1; page <= Search::mostPages + 50; ++page)
        content.pages.push_back(page == 3 ? u"Zinnia, zinnia"_s : u"Le zinnia de la place, page %1"_s.arg(page));
    Transaction tx(*database, u"Add"_s);
    const auto document = tx.insert(Document{.sha256 = content.sha256, .title = u"Contrat"_s, .pages = 1050});
    tx.attach(content);
    tx.commit();
    Transaction later(*database, u"Add"_s);
    const auto body = later.insert(Organisation{.name = u"Les amis du zinnia"_s, .kind = u"association"_s});
    later.commit();

    const SearchAnswer all = Search(path()).answer(u"zinnia"_s, 5);
    CHECK(all.isMore);
    CHECK(all.count == Search::mostPages + 1);
    REQUIRE(all.hits.size() == 5);
    CHECK(all.hits[0].record == refOf(body));
    CHECK(all.hits[1].record == refOf(document));
    CHECK(all.hits[1].page == 3);
    const SearchAnswer last = Search(path()).answer(u"zinnia 1049"_s);
    CHECK_FALSE(last.isMore);
    REQUIRE(last.count == 1);
    CHECK(last.hits[0].page == 1049);
}

TEST_CASE_METHOD(DatabaseFixture, "a word of more records than are looked at finds what is called so")
{
    auto database = open();
    const Id<Contract> contract = database->records().all<Contract>().begin()->id;
    Transaction tx(*database, u"Add"_s);
    for (int i = 0; i < Search::mostRecords + 10; ++i)
        tx.insert(Commitment{.contract = contract, .text = u"Planter un zinnia"_s});
    const auto named = tx.insert(Organisation{.name = u"Zinnia"_s, .kind = u"association"_s});
    const DocumentContent content{checksum("abc"), "abc", {u"Le zinnia"_s}};
    tx.insert(Document{.sha256 = content.sha256, .title = u"Contrat"_s, .pages = 1});
    tx.attach(content);
    tx.commit();
    const SearchAnswer answer = Search(path()).answer(u"zinnia"_s, 5);
    CHECK(answer.isMore);
    REQUIRE(answer.hits.size() == 5);
    CHECK(answer.hits[0].record == refOf(named));
    CHECK(answer.hits[1].page + answer.hits[2].page > 0);
}

TEST_CASE_METHOD(DatabaseFixture, "the excerpt of a long page of decomposed letters holds the word")
{
    QString page =
        u"Été à côté de l’école élémentaire du quartier. "_s.repeated(60).normalized(QString::NormalizationForm_D);
    page += u"Le zinnia fleurit."_s;
    const DocumentContent content{checksum("abc"), "abc", {page}};
    auto database = open();
    Transaction tx(*database, u"Add"_s);
    tx.insert(Document{.sha256 = content.sha256, .title = u"Contrat"_s, .pages = 1});
    tx.attach(content);
    tx.commit();
    for (const auto& [query, word] :
         {std::pair(u"zinnia"_s, u"Le zinnia fleurit."_s), std::pair(u"elementaire"_s, u"cole "_s)}) {
        const SearchAnswer answer = Search(path()).answer(query);
        const auto hit = std::ranges::find_if(answer.hits, [](const SearchHit& one) { return one.page == 1; });
        REQUIRE(hit != answer.hits.end());
        CHECK(hit->excerpt.contains(word));
    }
}

TEST_CASE_METHOD(DatabaseFixture, "pages are counted as pages where the index has their numbers from before")
{
    {
        auto database = open();
        DocumentContent content{checksum("abc"), "abc", {}};
        for (int page = 1; page <= Search::mostPages + 50; ++page)
            content.pages.push_back(u"Le zinnia de la place, page %1"_s.arg(page));
        Transaction tx(*database, u"Add"_s);
        tx.insert(Document{.sha256 = content.sha256, .title = u"Contrat"_s, .pages = 1050});
        tx.attach(content);
        tx.commit();
    }
    constexpr int earlier = 500'000;
    const QString shift = u"rowid - %1 + %2 WHERE rowid >= %1"_s.arg(firstPageEntry).arg(earlier);
    tamper(path(), {u"UPDATE search SET rowid = "_s + shift, u"UPDATE search_entry SET id = "_s + shift,
                    u"INSERT INTO search_entry VALUES (900000, 'organisation', 1, 0) "
                    "ON CONFLICT (record_table, record_id, page) DO UPDATE SET id = 900000"_s,
                    u"INSERT INTO search (rowid, title, body) VALUES (900000, 'les amis du zinnia', '')"_s});
    const SearchAnswer answer = Search(path()).answer(u"zinnia"_s, 5);
    CHECK(answer.isMore);
    CHECK(answer.count == Search::mostPages + 1);
    REQUIRE(answer.hits.size() == 5);
    CHECK(answer.hits[0].record.table == recordOf<Organisation>().table);
}
