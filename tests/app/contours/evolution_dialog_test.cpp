// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contours/evolution_dialog.h"

#include "app/contours/contour_import_dialog.h"
#include "app/districts/qpv_sheet.h"
#include "geo/lambert93.h"
#include "tests/app/sample_qpvs.h"
#include "tests/support/sample_contours.h"
#include "tests/support/user_input.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/tables/record_table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Squares of 2015 like those of sampleContours: one half a square beside `europe`, one far from every QPV, one of
/// another region.
QByteArray formerContours(const Register& records)
{
    const Qpv& qpv = *records.qpv(*QpvCode::parse(europe));
    const SampleSize half = sampleSize(*qpv.latitude, *qpv.areaHa);
    const auto feature = [&](const char* code, double lon, double lat) {
        const auto corner = [&](double x, double y) {
            return "[" + QByteArray::number(lon + x * half.longitude, 'f', 7) + "," +
                   QByteArray::number(lat + y * half.latitude, 'f', 7) + "]";
        };
        return R"({"type":"Feature","properties":{"CODE_QP":")" + QByteArray(code) + R"(","NOM_QP":"Ancien )" + code +
               R"(","COMMUNE_QP":"Saint-Quentin"},"geometry":{"type":"Polygon","coordinates":[[)" +
               QByteArrayList{corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)}.join(',') +
               "]]}}";
    };
    return R"({"type":"FeatureCollection","features":[)" +
           QByteArrayList{feature("QP002001", *qpv.longitude + half.longitude, *qpv.latitude),
                          feature("QP002002", 3.5, 49.3), feature("QP013001", 5.37, 43.3)}
               .join(',') +
           "]}";
}

struct EvolutionFixture : WorkspacePageFixture
{
    void import(const QString& name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(name);
        writeFile(path, bytes);
        ContourImportDialog dialog(workspace);
        dialog.setFile(path);
        REQUIRE(waitFor([&] { return dialog.preview() != nullptr; }));
        dialog.accept();
        REQUIRE(waitFor([&] { return !workspace.database()->isBusy(); }));
    }
    void importBoth()
    {
        import(u"2024.geojson"_s, sampleContours(records(), {europe, isle}));
        import(u"2015.geojson"_s, formerContours(records()));
    }
};

} // namespace

TEST_CASE("a file of 2015 is told by its codes, and its import stores contours and lineage in one action")
{
    EvolutionFixture f;
    f.import(u"2024.geojson"_s, sampleContours(f.records(), {europe, isle}));
    CHECK(f.records().all<QpvLineage>().empty());
    const QString path = f.folder.filePath(u"2015.geojson"_s);
    writeFile(path, formerContours(f.records()));
    ContourImportDialog dialog(f.workspace);
    dialog.show();
    dialog.setFile(path);
    REQUIRE(waitFor([&] { return dialog.preview() != nullptr; }));
    CHECK(dialog.findChild<QComboBox*>(u"generation"_s)->currentData() == 2015);
    CHECK(dialog.source().vintage == u"2015");
    CHECK(dialog.source().title.contains(u"2015"));
    CHECK(dialog.preview()->former.qpvs.size() == 2);
    CHECK(dialog.preview()->former.elsewhere.size() == 1);
    REQUIRE(dialog.preview()->lineage);
    CHECK(dialog.preview()->lineage->size() == 1);
    CHECK(dialog.findChild<QLabel*>(u"outcome"_s)->text().contains(u"1 link(s)"));
    auto* table = qobject_cast<RecordTableView*>(dialog.findChild<QTabWidget*>()->widget(0));
    CHECK(table->recordModel()->rowCount() == 3);
    dialog.accept();
    REQUIRE(waitFor([&] { return !f.workspace.database()->isBusy(); }));
    CHECK(f.records().all<FormerQpv>().size() == 2);
    REQUIRE(f.records().all<QpvLineage>().size() == 1);
    const QpvLineage link = f.records().all<QpvLineage>()[0];
    CHECK(link.from.text() == u"QP002001");
    CHECK(link.to.text() == europe);
    f.workspace.undo();
    CHECK(f.records().all<FormerQpv>().empty());
    CHECK(f.records().all<QpvLineage>().empty());
    CHECK(f.records().all<Perimeter>().size() == 2);
}

TEST_CASE("the other geography can be chosen against the codes, and nothing is then stored")
{
    EvolutionFixture f;
    const QString path = f.folder.filePath(u"2015.geojson"_s);
    writeFile(path, formerContours(f.records()));
    ContourImportDialog dialog(f.workspace);
    dialog.setFile(path);
    REQUIRE(waitFor([&] { return dialog.preview() != nullptr; }));
    auto* generation = dialog.findChild<QComboBox*>(u"generation"_s);
    generation->setCurrentIndex(generation->findData(2024));
    Q_EMIT generation->activated(generation->currentIndex());
    REQUIRE(waitFor([&] { return dialog.preview() != nullptr; }));
    CHECK(dialog.preview()->generation == 2024);
    CHECK_FALSE(okOf(dialog)->isEnabled());
}

TEST_CASE("the lineage follows when the contours of 2024 come second")
{
    EvolutionFixture f;
    f.import(u"2015.geojson"_s, formerContours(f.records()));
    CHECK(f.records().all<QpvLineage>().empty());
    f.import(u"2024.geojson"_s, sampleContours(f.records(), {europe, isle}));
    CHECK(f.records().all<QpvLineage>().size() == 1);
}

TEST_CASE("the sheet of a QPV shows from which QPV of 2015 it comes, with area and shares")
{
    EvolutionFixture f;
    f.importBoth();
    RecordSheet sheet;
    fillQpvSheet(sheet, f.records(), *f.records().find(f.qpv(europe)));
    sheet.show();
    const QString text = textOf(sheet);
    CHECK(text.contains(u"QP002001"));
    CHECK(text.contains(u"Ancien QP002001"));
    CHECK(text.contains(u"50 % of this neighbourhood"));
    CHECK(text.contains(u"50 % of that of 2015"));
    fillQpvSheet(sheet, f.records(), *f.records().find(f.qpv(isle)));
    CHECK(textOf(sheet).contains(u"no QPV of 2015"));
}

TEST_CASE("the table of the changes shows areas kept, gained and lost, and is copied as a whole")
{
    EvolutionFixture f;
    f.importBoth();
    EvolutionDialog dialog(f.workspace);
    dialog.show();
    REQUIRE(waitFor([&] { return dialog.overlay() != nullptr; }));
    auto* tabs = dialog.findChild<QTabWidget*>();
    REQUIRE(tabs->count() == 2);
    auto* current = qobject_cast<RecordTableView*>(tabs->widget(0));
    auto* former = qobject_cast<RecordTableView*>(tabs->widget(1));
    CHECK(current->recordModel()->rowCount() == 2);
    CHECK(former->recordModel()->rowCount() == 2);
    CHECK(dialog.findChild<QLabel*>(u"summary"_s)->text().contains(u"kept"));
    dialog.findChild<QPushButton*>(u"copyTable"_s)->click();
    const QString copied = QGuiApplication::clipboard()->mimeData()->text();
    CHECK(copied.split(u'\n').size() == 3);
    CHECK(copied.contains(europe));
    CHECK(copied.contains(u"QP002001"));
    std::vector<Id<Qpv>> zoomed;
    QObject::connect(&f.workspace.requests(), &Requests::zoomRequested,
                     [&](const std::vector<Id<Qpv>>& qpvs) { zoomed = qpvs; });
    Q_EMIT current->activatedId(current->recordModel()->idAt(0));
    REQUIRE(zoomed.size() == 1);
}

TEST_CASE("without contours of both geographies the table says what is missing")
{
    EvolutionFixture f;
    EvolutionDialog dialog(f.workspace);
    REQUIRE(waitFor([&] { return f.workspace.jobs().isIdle(); }));
    CHECK(dialog.findChild<QLabel*>(u"summary"_s)->text().contains(u"No contour of 2015"));
    f.import(u"2015.geojson"_s, formerContours(f.records()));
    EvolutionDialog again(f.workspace);
    REQUIRE(waitFor([&] { return f.workspace.jobs().isIdle(); }));
    CHECK(again.findChild<QLabel*>(u"summary"_s)->text().contains(u"No contour of 2024"));
    CHECK_FALSE(again.findChild<QPushButton*>(u"copyTable"_s)->isEnabled());
}
