#include "store/search.h"

#include "domain/milestone_kinds.h"
#include "store/documents.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

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
        checksum(bytes),
        bytes,
        {QStringLiteral("Page de garde"), QStringLiteral("La dé\uFB01nition des engagements du bailleur"), QString()}};
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "search forgets accents, case and ligatures on both sides")
{
    const auto holds = []<class T>(const std::vector<Id<T>>& ids, Id<T> id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    const Contract& contract = *dataset().contract(*ContractCode::parse(u"CN06209I"));
    REQUIRE(contract.title.contains(QStringLiteral("Cœur de quartier")));
    for (const QString& query :
         {QStringLiteral("coeur de quartier"), QStringLiteral("CŒUR QUARTIER"), QStringLiteral("quart coe")}) {
        INFO(query.toStdString());
        CHECK(holds(found<Contract>(path(), query), contract.id));
    }
    const Qpv& qpv = *dataset().qpv(*QpvCode::parse(u"QN05943M"));
    REQUIRE(qpv.name == QStringLiteral("Coeur D'Etoile"));
    CHECK(holds(found<Qpv>(path(), QStringLiteral("cœur d\u2019étoile")), qpv.id));
}

TEST_CASE_METHOD(DatabaseFixture, "a contract is found by the name of its EPCI, a QPV by that of its commune")
{
    const Contract& contract = *dataset().contract(*ContractCode::parse(u"CN06202I"));
    const auto contracts = found<Contract>(path(), QStringLiteral("lens lievin"));
    REQUIRE(contracts.size() == 1);
    CHECK(contracts[0] == contract.id);
    CHECK(found<Qpv>(path(), QStringLiteral("saint quentin")).size() >= 3);
    CHECK(found<Qpv>(path(), QStringLiteral("QN00201M")).size() == 1);
}

TEST_CASE_METHOD(DatabaseFixture, "a milestone without a title is found by its kind")
{
    auto database = open();
    Milestone milestone;
    milestone.kind = QStringLiteral("steering_committee");
    Transaction tx(*database, QStringLiteral("Add"));
    tx.insert(milestone);
    tx.commit();
    const auto ids = found<Milestone>(path(), milestoneKindText(milestone.kind));
    CHECK(std::ranges::find(ids, milestone.id) != ids.end());
}

TEST_CASE_METHOD(DatabaseFixture, "nothing to find is no error")
{
    CHECK(Search(path()).find(QString()).empty());
    CHECK(Search(path()).find(QStringLiteral("   ")).empty());
    CHECK(Search(path()).find(QStringLiteral("\"(*) AND OR NEAR -^:")).empty());
    CHECK(Search(path()).find(QStringLiteral("zzzzzz")).empty());
}

TEST_CASE_METHOD(DatabaseFixture, "the index follows edits, undo and names that others are found by")
{
    auto database = open();
    Epci epci = *database->records().epci(*Siren::parse(u"246200364"));
    epci.name = QStringLiteral("Communauté de Wxyzville");
    Transaction tx(*database, QStringLiteral("Rename"));
    tx.update(epci);
    tx.commit();
    CHECK(found<Epci>(path(), QStringLiteral("wxyzville")).size() == 1);
    CHECK(found<Contract>(path(), QStringLiteral("wxyzville")).size() == 1);
    database->undo();
    CHECK(found<Contract>(path(), QStringLiteral("wxyzville")).empty());
    CHECK(found<Contract>(path(), QStringLiteral("lievin")).size() == 1);
}

TEST_CASE_METHOD(DatabaseFixture, "the pages of a document are found, with their number and an excerpt")
{
    auto database = open();
    const DocumentContent content = threePages();
    Transaction tx(*database, QStringLiteral("Add a document"));
    const auto id = tx.insert(Document{.sha256 = content.sha256, .title = QStringLiteral("Contrat"), .pages = 3});
    tx.attach(content);
    tx.commit();
    const auto hits = Search(path()).find(QStringLiteral("definition bailleur"));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].record == refOf(id));
    CHECK(hits[0].page == 2);
    CHECK(hits[0].excerpt.contains(QStringLiteral("engagements")));

    database->undo();
    CHECK(Search(path()).find(QStringLiteral("definition bailleur")).empty());
    database->redo();
    CHECK(Search(path()).find(QStringLiteral("definition bailleur")).size() == 1);
}
