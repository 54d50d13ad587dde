// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/contour_import.h"

#include "tests/support/database_fixture.h"
#include "tests/support/files.h"
#include "tests/support/sample_contours.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct ContourFixture : DatabaseFixture
{
    std::unique_ptr<Database> database = open();

    QString file(const QString& name, const QByteArray& bytes) const
    {
        writeFile(folder.filePath(name), bytes);
        return folder.filePath(name);
    }
    QString current(const QStringList& codes) const
    {
        return file(u"2024.geojson"_s, sampleContours(database->records(), codes));
    }
    /// The place of a QPV of 2024 under a code of 2015.
    QString former() const
    {
        return file(u"2015.geojson"_s,
                    sampleContours(database->records(), {u"QN00201M"_s}).replace("QN00201M", "QP002001"));
    }
    StoredContours store(const QString& path)
    {
        const ContourImport import = readContourImport({path}, database->records());
        Transaction tx(*database);
        const StoredContours stored =
            storeContours(tx, database->records(), contourSource(path, import.generation), import);
        tx.commit();
        return stored;
    }
    QString lastTitle() const { return database->undoState().undo->title; }
};

} // namespace

TEST_CASE_METHOD(ContourFixture, "contours of both geographies are stored as one action each, with their lineage")
{
    const StoredContours first = store(current({u"QN00201M"_s, u"QN00202M"_s}));
    CHECK(first.contours == 2);
    CHECK(first.lineage == 0);
    CHECK(lastTitle() == u"Import the contours of 2 QPV");
    CHECK(database->records().all<Perimeter>().size() == 2);
    const StoredContours second = store(former());
    CHECK(second.contours == 1);
    CHECK(second.lineage == 1);
    CHECK(lastTitle() == u"Import the contours of 1 QPV of 2015");
    database->undo();
    CHECK(database->records().all<FormerQpv>().empty());
    CHECK(database->records().all<QpvLineage>().empty());
}

TEST_CASE_METHOD(ContourFixture, "an import says beforehand what it changes, and a second one changes nothing")
{
    const QString path = current({u"QN00201M"_s, u"QN01301N"_s});
    const ContourImport import = readContourImport({path}, database->records());
    CHECK(import.generation == 2024);
    CHECK(import.count() == 1);
    CHECK(import.current.unknown.size() == 1);
    CHECK(changedContours(database->records(), import) == 1);
    CHECK(changeOf(database->records(), import.current.perimeters.front()) == ContourChange::Added);
    store(path);
    CHECK(changedContours(database->records(), import) == 0);
    CHECK(changeOf(database->records(), import.current.perimeters.front()) == ContourChange::Kept);
    Perimeter other = import.current.perimeters.front();
    other.wkb += 'x';
    CHECK(changeOf(database->records(), other) == ContourChange::Replaced);
    const JournalAction before = *database->undoState().undo;
    CHECK(store(path).contours == 0);
    CHECK(database->undoState().undo->id == before.id);
}

TEST_CASE_METHOD(ContourFixture, "a file of other places stores nothing, and says so with its name")
{
    const QString path = current({u"QN01301N"_s});
    const ContourImport import = readContourImport({path}, database->records());
    Transaction tx(*database);
    try {
        storeContours(tx, database->records(), contourSource(path, 2024), import);
        FAIL("it was stored");
    } catch (const Error& error) {
        CHECK(error.where() == path);
        CHECK(error.advice().contains(u"2024"));
    }
    CHECK(tx.isEmpty());
    const ContourImport asFormer = readContourImport({path, {}, 2015}, database->records());
    CHECK(asFormer.count() == 0);
    CHECK(errorOf([&] {
              storeContours(tx, database->records(), contourSource(path, 2015), asFormer);
          }).contains(u"2015"));
}

TEST_CASE_METHOD(ContourFixture, "contours that contradict the register are refused, and taken when the user insists")
{
    const QByteArray shifted = sampleContours(database->records(), {u"QN00201M"_s, u"QN05901M"_s})
                                   .replace("QN00201M", "QN0590xM")
                                   .replace("QN05901M", "QN00201M")
                                   .replace("QN0590xM", "QN05901M");
    ContourRequest request{file(u"shifted.geojson"_s, shifted)};
    CHECK_THROWS_AS(readContourImport(request, database->records()), ContoursOutOfPlace);
    CHECK(errorOf([&] { readContourImport(request, database->records()); }).contains(u"codes seem to be shifted"));
    request.takesMisplaced = true;
    const ContourImport insisted = readContourImport(request, database->records());
    CHECK(insisted.count() == 2);
    CHECK(insisted.misplaced().size() == 2);
    CHECK(insisted.takesMisplaced);

    const QByteArray one = sampleContours(database->records(), {u"QN00201M"_s, u"QN05901M"_s, u"QN06201M"_s})
                               .replace("QN00201M", "QN00202M");
    const ContourImport import = readContourImport({file(u"one.geojson"_s, one)}, database->records());
    CHECK(import.count() == 2);
    REQUIRE(import.misplaced().size() == 1);
    CHECK(import.misplaced().front().text() == u"QN00202M");
}

TEST_CASE_METHOD(ContourFixture, "contours of 2015 far from their département are refused as well")
{
    const QByteArray bytes = sampleContours(database->records(), {u"QN06201M"_s}).replace("QN06201M", "QP002001");
    const ContourRequest request{file(u"2015.geojson"_s, bytes)};
    CHECK(errorOf([&] { readContourImport(request, database->records()); }).contains(u"stands under QP002001"));
}

TEST_CASE_METHOD(ContourFixture, "a layer that is not there is an error, except for who can choose another")
{
    const QString path = current({u"QN00201M"_s});
    const QString absent = u"absent"_s;
    CHECK_THROWS_AS(readContourImport({path, absent}, database->records()), Error);
    const ContourImport import = readContourImport({path, absent, {}, true}, database->records());
    CHECK(import.layers == QStringList{import.layer});
    CHECK(import.count() == 1);
}

TEST_CASE_METHOD(ContourFixture, "reading contours stops when it is asked to, and tells how far it is")
{
    const QString path = current({u"QN00201M"_s, u"QN00202M"_s});
    int told = 0;
    readContourImport({path}, database->records(), [&](int, int total) { told = total; });
    CHECK(told == 2);
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(readContourImport({path}, database->records(), {}, stop.get_token()), Cancelled);
}

TEST_CASE("contours come from the ANCT, and their source names the file and the year")
{
    const Source source = contourSource(u"/tmp/qp2024.gpkg"_s, 2024);
    CHECK(source.title.contains(u"“qp2024.gpkg”"));
    CHECK(source.producer == u"ANCT");
    CHECK(source.vintage == u"2024");
    CHECK(!source.licence.isEmpty());
}
