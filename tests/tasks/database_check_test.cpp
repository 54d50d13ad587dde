// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/database_check.h"

#include "store/documents.h"
#include "tasks/contour_import.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/sample_contours.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

struct CheckFixture : DatabaseFixture
{
    std::unique_ptr<Database> database = open();

    /// The contours of these QPV, each under the code of another when asked.
    void store(const QStringList& codes, const QStringList& under)
    {
        QByteArray bytes = sampleContours(database->records(), codes);
        for (qsizetype i = 0; i < codes.size(); ++i)
            bytes.replace(codes[i].toUtf8(), under[i].toLower().toUtf8());
        const QString path = folder.filePath(u"contours.geojson"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        ContourRequest request{path};
        request.takesMisplaced = true;
        const ContourImport import = readContourImport(request, database->records());
        Transaction tx(*database);
        storeContours(tx, database->records(), contourSource(path, import.generation), import);
        tx.commit();
    }
    CheckReport check() const { return checkWholeDatabase(database->path()); }
};

const Finding* misplacedFinding(const CheckReport& report)
{
    const auto found = std::ranges::find(report.findings, u"contour_place"_s, &Finding::code);
    return found == report.findings.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE_METHOD(CheckFixture, "contours where the register has their QPV are no finding of a check")
{
    store({u"QN00201M"_s, u"QN00202M"_s}, {u"QN00201M"_s, u"QN00202M"_s});
    CHECK_FALSE(misplacedFinding(check()));
    CHECK(check().isSound());
}

TEST_CASE_METHOD(CheckFixture, "a check names stored contours that are out of place, as a fault and no damage")
{
    store({u"QN00201M"_s, u"QN05901M"_s, u"QN06201M"_s}, {u"QN05901M"_s, u"QN00201M"_s, u"QN06201M"_s});
    const CheckReport report = check();
    const Finding* finding = misplacedFinding(report);
    REQUIRE(finding);
    CHECK(finding->severity == Finding::Severity::Fault);
    CHECK(finding->text.contains(u"QN00201M, QN05901M."));
    CHECK_FALSE(finding->text.contains(u"QN06201M"));
    CHECK_FALSE(report.isSound());
    CHECK_FALSE(report.isDamaged());
}

TEST_CASE_METHOD(CheckFixture, "a check looks at contours of 2015, too")
{
    store({u"QN06201M"_s}, {u"QP002001"_s});
    const CheckReport report = check();
    REQUIRE(misplacedFinding(report));
    CHECK(misplacedFinding(report)->text.contains(u"QP002001"));
}

TEST_CASE_METHOD(CheckFixture, "a check says how much room documents take that were undone or removed, and keeps them")
{
    const auto kept = [&] {
        const CheckReport report = check();
        CHECK(report.isSound());
        const auto found = std::ranges::find(report.findings, u"kept_contents"_s, &Finding::code);
        return found == report.findings.end() ? QString() : found->text;
    };
    const QByteArray bytes(3'000'000, 'x');
    Transaction added(*database, u"Add"_s);
    const Id<Document> id =
        added.insert(Document{.sha256 = checksum(bytes), .title = u"Contrat"_s, .pages = 1, .bytes = bytes.size()});
    added.attach({checksum(bytes), bytes, {u"Texte"_s}});
    added.commit();
    CHECK(kept().isEmpty());
    const bool undone = GENERATE(true, false);
    if (undone) {
        database->undo();
    } else {
        Transaction removed(*database, u"Remove"_s);
        removed.remove(id);
        removed.commit();
    }
    CHECK(kept().contains(u"2.86 MiB"_s));
    undone ? database->redo() : database->undo();
    CHECK(kept().isEmpty());
    CHECK(DocumentReader(path()).content(checksum(bytes)) == bytes);
}

TEST_CASE_METHOD(CheckFixture, "a check names stored contours that are no polygons", "[bad input]")
{
    store({u"QN00201M"_s, u"QN00202M"_s}, {u"QN00201M"_s, u"QN00202M"_s});
    CHECK(findUnreadableContours(database->records()).empty());
    const auto contourOf = [&](const QString& text) {
        const Qpv* qpv = database->records().qpv(*QpvCode::parse(text));
        return *database->records().all<Perimeter>().of(qpv->id).begin();
    };
    for (const QByteArray& bytes : {QByteArray("", 0), QByteArray("no WKB"), contourOf(u"QN00202M"_s).wkb.chopped(8)}) {
        Transaction tx(*database, u"Spoil"_s);
        Perimeter perimeter = contourOf(u"QN00201M"_s);
        perimeter.wkb = bytes;
        tx.update(perimeter);
        tx.commit();
        const CheckReport report = check();
        const auto found = std::ranges::find(report.findings, u"contour"_s, &Finding::code);
        REQUIRE(found != report.findings.end());
        CHECK(found->severity == Finding::Severity::Fault);
        CHECK(found->text.contains(u"QN00201M"));
        database->undo();
    }
}
