// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/search_order.h"

#include "domain/names.h"
#include "tests/catch.h"
#include "tests/tasks/verb_fixture.h"

#include <QLocale>

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct Looked : VerbFixture
{
    std::vector<SearchHit> find(const QString& query)
    {
        return inLookedForOrder(records(), query, Search(path()).find(query, 60));
    }
    QString nameOfContract(const SearchHit& hit) { return contractName(records(), Id<Contract>{hit.record.id}); }
};

} // namespace

TEST_CASE_METHOD(Looked, "a contract comes before all that only mentions its name")
{
    for (const QString& query : {u"lens"_s, u"LIEVIN"_s, u"arras"_s, u"Béthune"_s, u"mel"_s}) {
        INFO(query.toStdString());
        const auto hits = find(query);
        const auto contract = std::ranges::find_if(
            hits, [](const SearchHit& hit) { return hit.record.table == recordOf<Contract>().table; });
        if (contract == hits.end())
            continue; // no contract of that name
        CHECK(contract == hits.begin());
    }
    REQUIRE_FALSE(find(u"lens"_s).empty());
    CHECK(nameOfContract(find(u"lens"_s).front()).contains(u"Lens"));
}

TEST_CASE_METHOD(Looked,
                 "then come the neighbourhoods of that name, then what else is called so, then what mentions it")
{
    const Qpv& qpv = records().all<Qpv>()[0];
    const std::vector<SearchHit> found{
        {{u"article"_s, 1}, 0, {}}, {{u"document"_s, 7}, 3, u"…"_s}, {refOf(qpv.id), 0, {}}};
    const auto hits = inLookedForOrder(records(), qpv.name, found);
    const auto place = [&](const RecordRef& record) {
        return std::ranges::find(hits, record, &SearchHit::record) - hits.begin();
    };
    CHECK(place(refOf(qpv.id)) < place({u"article"_s, 1}));
    CHECK(place({u"article"_s, 1}) < place({u"document"_s, 7}));
    CHECK(hits.back().page == 3);
}

TEST_CASE_METHOD(Looked, "a code finds its record, and nothing is listed twice")
{
    const Qpv& qpv = records().all<Qpv>()[0];
    const auto hits = find(qpv.code.text().toLower());
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().record == refOf(qpv.id));
    CHECK(std::ranges::count(hits, refOf(qpv.id), &SearchHit::record) == 1);
}

TEST_CASE_METHOD(Looked, "words that nothing is called by leave the hits as they are")
{
    const std::vector<SearchHit> found{{{u"article"_s, 2}, 0, {}}, {{u"article"_s, 1}, 0, {}}};
    const auto hits = inLookedForOrder(records(), u"zzzyx"_s, found);
    REQUIRE(hits.size() == 2);
    CHECK(hits.front().record.id == 2);
    CHECK(inLookedForOrder(records(), u"  "_s, found).size() == 2);
}

TEST_CASE("hits that are not listed are told of, and no others")
{
    CHECK(hitsLeftOut({{}, 3, false}, 3).isEmpty());
    CHECK(hitsLeftOut({{}, 3, false}, 4).isEmpty()); // a contract that the register named
    CHECK(hitsLeftOut({{}, 1234, false}, 60).contains(QLocale().toString(1234)));
    CHECK(hitsLeftOut({{}, 1003, true}, 60).contains(u"more than "_s + QLocale().toString(1003)));
    CHECK_FALSE(hitsLeftOut({{}, 1003, true}, 1003).isEmpty());
}
