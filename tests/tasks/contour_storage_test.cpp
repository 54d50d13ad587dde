// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/contour_storage.h"

#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

FormerQpv former(const QString& code, const QByteArray& wkb = "contour")
{
    return {.code = *QpvCode::parse(code), .name = code, .wkb = wkb, .areaHa = 12};
}

QpvLineage link(const QString& from, const QString& to, double sharedHa)
{
    return {.from = *QpvCode::parse(from), .to = *QpvCode::parse(to), .sharedHa = sharedHa};
}

} // namespace

TEST_CASE("a contour takes the place of the stored one of its generation, under one source")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Source source{.title = u"Essai"_s, .vintage = u"2024"_s};
    Perimeter perimeter;
    perimeter.qpv = database->records().all<Qpv>()[0].id;
    perimeter.wkb = "first";
    const auto store = [&](const QByteArray& wkb) {
        perimeter.wkb = wkb;
        Transaction tx(*database, u"Import"_s);
        const int changed = storePerimeters(tx, database->records(), source, {perimeter});
        tx.commit();
        return changed;
    };
    const std::size_t sources = database->records().all<Source>().size();
    CHECK(store("first") == 1);
    CHECK(store("first") == 0);
    CHECK(store("second") == 1);
    CHECK(database->records().all<Perimeter>().size() == 1);
    CHECK(database->records().all<Perimeter>()[0].wkb == "second");
    CHECK(database->records().all<Source>().size() == sources + 1);
}

TEST_CASE("QPV of 2015 are stored once by their code, with one source, and undone in one step")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Source source{{}, u"QP 2015"_s, u"ANCT"_s, {}, u"2015"_s};
    const auto store = [&](std::vector<FormerQpv> qpvs) {
        Transaction tx(*database, u"Import"_s);
        const int changed = storeFormerQpvs(tx, database->records(), source, std::move(qpvs));
        tx.commit();
        return changed;
    };
    const std::size_t sources = database->records().all<Source>().size();
    const QString first = u"QP059001"_s;
    const QString second = u"QP059002"_s;
    CHECK(store({former(first), former(second)}) == 2);
    CHECK(store({former(first), former(second)}) == 0);
    CHECK(store({former(first, "another"), former(second)}) == 1);
    CHECK(database->records().all<FormerQpv>().size() == 2);
    CHECK(database->records().formerQpv(*QpvCode::parse(first))->wkb == "another");
    CHECK(database->records().all<Source>().size() == sources + 1);
    database->undo();
    CHECK(database->records().formerQpv(*QpvCode::parse(first))->wkb == "contour");
    database->undo();
    CHECK(database->records().all<FormerQpv>().empty());
    CHECK(database->records().all<Source>().size() == sources);
}

TEST_CASE("a new overlay replaces the lineage of the one before, and never what another source states")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const auto store = [&](std::vector<QpvLineage> lineage) {
        Transaction tx(*database, u"Import"_s);
        const int changed = storeLineage(tx, database->records(), std::move(lineage));
        tx.commit();
        return changed;
    };
    const QString from = u"QP059001"_s;
    const QString to = u"QN05901M"_s;
    const QString other = u"QN05902M"_s;
    CHECK(store({link(from, to, 4), link(from, other, 2)}) == 2);
    CHECK(store({link(from, to, 4), link(from, other, 2)}) == 0);
    CHECK(store({link(from, to, 5)}) == 2);
    REQUIRE(database->records().all<QpvLineage>().size() == 1);
    const QpvLineage kept = database->records().all<QpvLineage>()[0];
    CHECK(kept.sharedHa == 5);
    CHECK(database->records().find(kept.source)->producer == u"Parvis");

    Transaction tx(*database, u"Correct"_s);
    QpvLineage stated = kept;
    stated.source = database->records().all<Source>()[0].id;
    stated.sharedHa = std::nullopt;
    tx.update(stated);
    tx.commit();
    CHECK(store({link(from, to, 9)}) == 0);
    CHECK(store({}) == 0);
    CHECK(database->records().all<QpvLineage>()[0] == stated);
}
