// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locate/locate_dialog.h"

#include "app/locate/point_text_edit.h"
#include "app/map/canvas/map_canvas.h"
#include "app/map/map_page.h"
#include "geo/former_import.h"
#include "geo/perimeter_import.h"
#include "tasks/contour_storage.h"
#include "tests/app/sample_qpvs.h"
#include "tests/support/sample_contours.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/tables/record_table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QWindow>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct LocateFixture : WorkspacePageFixture
{
    LocateFixture() { dialog.show(); }

    template <class T>
    T* child(const char* name)
    {
        T* found = dialog.findChild<T*>(QLatin1StringView(name));
        REQUIRE(found);
        return found;
    }
    void settle()
    {
        REQUIRE(waitFor([&] { return workspace.jobs().isIdle(); }));
    }
    void ask(const QString& text)
    {
        dialog.setText(text);
        settle();
    }
    QString label(const char* name) { return child<QLabel>(name)->text(); }
    bool showsAnswer() { return child<QStackedWidget>("stack")->currentWidget()->objectName() == u"resultPage"; }
    RecordTableView& table() { return *qobject_cast<RecordTableView*>(child<QTabWidget>("tabs")->widget(0)); }
    QString cell(int row, const char* column)
    {
        const RecordTableModel& model = *table().recordModel();
        return model.text(row, model.schema().indexOf(QLatin1StringView(column)));
    }
    /// "50.1, 3.2" of the middle of a QPV.
    QString placeOf(const QString& code)
    {
        const Qpv& place = *records().find(qpv(code));
        return u"%1, %2"_s.arg(*place.latitude, 0, 'f', 6).arg(*place.longitude, 0, 'f', 6);
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(name);
        writeFile(path, bytes);
        return path;
    }

    LocateDialog dialog{workspace};
};

} // namespace

TEST_CASE("the dialog says at first what it wants, that addresses are not looked up, and that answers are indicative")
{
    LocateFixture f;
    CHECK_FALSE(f.showsAnswer());
    CHECK_FALSE(f.label("messageTitle").isEmpty());
    CHECK(f.label("messageText").contains(u"geocoded"));
    CHECK(f.label("notice").contains(u"indicative"));
    for (const char* name : {"show", "copy", "save", "clear"})
        CHECK_FALSE(f.child<QPushButton>(name)->isEnabled());
}

TEST_CASE("what is typed is answered without a button: inside with the QPV, outside with the distance")
{
    LocateFixture f;
    auto* text = f.child<PointTextEdit>("text");
    text->setFocus();
    QTest::keyClicks(text, f.placeOf(europe));
    REQUIRE(waitFor([&] { return f.dialog.points() != nullptr; }));
    f.settle();
    REQUIRE(f.showsAnswer());
    CHECK(f.label("summary") == u"1 point(s): 1 in a QPV, 0 in none");
    CHECK(f.cell(0, "qpv") == europe);
    CHECK(f.cell(0, "distance").isEmpty());
    CHECK(f.cell(0, "extent") == u"Schematic extent");
    CHECK(f.label("notice").contains(u"schematic"));

    f.ask(u"48.0, 2.0\n%1\nrue\n"_s.arg(f.placeOf(europe)));
    CHECK(f.label("summary") == u"2 point(s): 1 in a QPV, 1 in none, 1 line(s) refused");
    CHECK(f.cell(0, "qpv").isEmpty());
    CHECK(f.cell(0, "distance").size() >= 5);
    CHECK(f.cell(0, "nearest").startsWith(u"QN"));
    CHECK(f.child<QTabWidget>("tabs")->count() == 2);
}

TEST_CASE("a doubtful position is counted and marked by itself, with the reading that would make sense")
{
    LocateFixture f;
    const QString path = f.file(u"lieux.csv"_s, "nom;longitude;latitude\nA;3.0637;50.6365\nB;50.6365;3.0637\nC;0;0\n");
    f.dialog.setFile(path);
    f.settle();
    REQUIRE(f.showsAnswer());
    CHECK(f.label("summary") == u"3 point(s): 0 in a QPV, 1 in none, 2 doubtful");
    CHECK(f.cell(0, "answer") == u"In no QPV");
    CHECK(f.cell(0, "doubt").isEmpty());
    CHECK(f.cell(1, "answer") == u"Doubtful position");
    CHECK(f.cell(1, "doubt").contains(u"3,06370 50,63650"));
    CHECK(f.cell(1, "distance").isEmpty());
    CHECK(f.cell(1, "nearest").isEmpty());
    CHECK(f.cell(1, "extent") == u"No answer");
    f.table().recordModel()->setFilters({{u"answer"_s, u"doubt"_s}});
    CHECK(f.table().recordModel()->rowCount() == 2);
    CHECK(qpvsOf(*f.dialog.points(), 2).empty());
}

TEST_CASE("the answer says official once contours are imported, and follows the import by itself")
{
    LocateFixture f;
    f.ask(f.placeOf(europe));
    CHECK(f.cell(0, "extent") == u"Schematic extent");
    const QString path = f.file(u"qp.geojson"_s, sampleContours(f.records(), {europe}));
    const PerimeterImport import =
        comparePerimeters(readContours(path, {{}, wantedContours(f.records())}), f.records());
    f.workspace.edit(u"Import"_s, [&](Transaction& tx) {
        storePerimeters(tx, f.records(), Source{{}, u"Contours"_s, u"ANCT"_s}, import.perimeters);
    });
    f.settle();
    CHECK(f.cell(0, "extent") == u"Official contour");
    CHECK_FALSE(f.label("notice").contains(u"schematic"));
}

TEST_CASE("a table is opened, its sheet chosen, its errors told, and the answers saved in three formats")
{
    LocateFixture f;
    const QString path =
        f.file(u"lieux.csv"_s, "nom;lat;lon\nMairie;" + f.placeOf(europe).replace(u", "_s, u";"_s).toUtf8() +
                                   "\nÉcole;48,0;2,0\nRien;;\n");
    f.dialog.setFile(path);
    f.settle();
    REQUIRE(f.showsAnswer());
    CHECK(f.cell(0, "label") == u"Mairie");
    CHECK(f.label("source").contains(u"lieux.csv"));
    for (const char* ending : {"csv", "ods", "xlsx"}) {
        const QString out = f.folder.filePath(u"sortie."_s + QLatin1StringView(ending));
        f.dialog.saveTo({out});
        f.settle();
        CHECK(f.label("outcome").contains(u"Written"));
        f.dialog.setFile(out);
        f.settle();
        REQUIRE(f.dialog.points());
        CHECK(f.dialog.points()->table.table.header.size() == 10);
        CHECK(f.dialog.points()->table.table.rows[0].cells[3] == europe);
        f.dialog.setFile(path);
        f.settle();
    }
    f.dialog.saveTo({path, true});
    f.settle();
    CHECK(f.label("outcome").contains(u"another name"));
    f.dialog.saveTo({f.folder.filePath(u"absent/x.ods"_s)});
    f.settle();
    CHECK(f.label("outcome").contains(u"cannot be written"));
}

TEST_CASE("what holds no position, and what is no table, is explained in the dialog")
{
    LocateFixture f;
    f.ask(u"12 rue de la Gare, 59000 Lille"_s);
    CHECK_FALSE(f.showsAnswer());
    CHECK(f.label("messageText").contains(u"geocoded"));
    f.ask(u"50.6"_s);
    CHECK(f.label("messageTitle").contains(u"Type or paste")); // not yet a mistake
    CHECK(f.child<QPushButton>("clear")->isEnabled());
    for (const QByteArray& bytes : {QByteArray(), QByteArray("nom;rue\na;b\n"), QByteArray(3000, '\x7f'),
                                    QByteArray("PK\x03\x04 not an archive at all")}) {
        f.dialog.setFile(f.file(u"mauvais.ods"_s, bytes));
        f.settle();
        CHECK_FALSE(f.showsAnswer());
        CHECK_FALSE(f.label("messageTitle").isEmpty());
        CHECK_FALSE(f.child<QPushButton>("save")->isEnabled());
    }
    CHECK(f.messages.empty());
    f.child<QPushButton>("clear")->click();
    CHECK(f.label("messageTitle").contains(u"Type or paste"));
}

TEST_CASE("cells are pasted from a spreadsheet, long tables without filling the field, and copied back")
{
    LocateFixture f;
    QGuiApplication::clipboard()->setText(u"Nom\tLat\tLon\nA\t48,0\t2,0\n"_s);
    f.dialog.paste();
    REQUIRE(waitFor([&] { return f.dialog.points() != nullptr; }));
    CHECK(f.cell(0, "label") == u"A");
    QString many = u"nom\tlon\tlat\n"_s;
    for (int i = 0; i < 7000; ++i)
        many += u"P%1\t%2\t50.1\n"_s.arg(i).arg(2 + i * 1e-4);
    QGuiApplication::clipboard()->setText(many);
    f.dialog.paste();
    f.settle();
    REQUIRE(waitFor([&] { return f.table().recordModel()->rowCount() == 7000; }));
    CHECK(f.child<PointTextEdit>("text")->toPlainText().isEmpty());
    CHECK(f.label("source") == u"Pasted table");
    f.child<QPushButton>("copy")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.count(u'\n') >= 7000);
    CHECK(copied.contains(u"P6999"));
}

TEST_CASE("reading a large table can be stopped, and closing the dialog waits for nothing")
{
    LocateFixture f;
    QByteArray big = "lon;lat\n";
    for (int i = 0; i < 40000; ++i)
        big += "3.06;50.63\n";
    f.dialog.setFile(f.file(u"grand.csv"_s, big));
    CHECK(f.child<QPushButton>("stop")->isVisible());
    f.child<QPushButton>("stop")->click();
    f.settle();
    CHECK_FALSE(f.dialog.points());
    CHECK_FALSE(f.showsAnswer());
    {
        LocateDialog other(f.workspace);
        other.setFile(f.folder.filePath(u"grand.csv"_s));
    }
    f.settle();
    CHECK(f.messages.empty());
}

TEST_CASE("a double click shows the point as a pin on the map, with its QPV in view")
{
    LocateFixture f;
    MapPage page(f.workspace, nullptr);
    page.resize(1000, 700);
    page.show();
    f.ask(f.placeOf(europe) + u"\n48.0, 2.0"_s);
    f.dialog.showOnMap({1}); // the scene is not there yet: the pin waits for it
    page.refresh(nullptr);
    REQUIRE(waitFor([&] { return page.isUpToDate(); }));
    REQUIRE(waitFor([&] { return page.canvas()->view().metresPerPixel < 20; }));
    REQUIRE(page.canvas()->markers().size() == 1);
    const QPointF pin = page.canvas()->view().toScreen(page.canvas()->markers()[0].at);
    CHECK(QRectF(page.canvas()->rect()).contains(pin));
    CHECK(page.canvas()->selection() == QpvSet{f.qpv(europe)});
    Q_EMIT f.table().activatedId(2);
    REQUIRE(page.canvas()->markers().size() == 1);
    CHECK(page.canvas()->view().metresPerPixel > 20); // the nearest QPV is far away, and in view too
    f.table().selectIds({1, 2});
    f.child<QPushButton>("show")->click();
    CHECK(page.canvas()->markers().size() == 2);
    f.workspace.requests().showPlaces({}, {});
    CHECK(page.canvas()->markers().empty());
}

TEST_CASE("the right button of the map gives the coordinates of a place and asks about it")
{
    LocateFixture f;
    MapPage page(f.workspace, nullptr);
    page.resize(1000, 700);
    page.show();
    page.refresh(nullptr);
    REQUIRE(waitFor([&] { return page.isUpToDate(); }));
    QString asked;
    QObject::connect(&f.workspace.requests(), &Requests::locateRequested, &f.workspace,
                     [&](const QString& text, const QString&) { asked = text; });
    QStringList titles;
    const auto trigger = [&](int entry) {
        QTimer::singleShot(0, &page, [&, entry] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            REQUIRE(menu);
            titles.clear();
            for (const QAction* action : menu->actions())
                titles << action->text();
            menu->actions().at(entry)->trigger();
            menu->close();
        });
        Q_EMIT page.canvas()->customContextMenuRequested(QPoint(300, 200));
    };
    trigger(0);
    const QString degrees = QGuiApplication::clipboard()->text();
    REQUIRE(parseCoordinatePair(degrees));
    CHECK(titles.front().contains(degrees));
    trigger(1);
    const auto metres = parseCoordinatePair(QGuiApplication::clipboard()->text());
    REQUIRE(metres);
    const Point there = page.canvas()->view().toWorld(QPointF(300, 200));
    CHECK(metres->first.value == Approx(there.x).margin(0.1));
    CHECK(metres->second.value == Approx(there.y).margin(0.1));
    trigger(3);
    CHECK(asked == degrees);
}

TEST_CASE("one dialog serves a window; asked again, it takes the new question")
{
    WorkspacePageFixture f;
    QWidget window;
    window.show();
    LocateDialog* first = LocateDialog::open(f.workspace, &window);
    CHECK_FALSE(first->windowHandle()->transientParent()); // the map may stand in front of it
    CHECK(first->isVisible());
    CHECK_FALSE(first->isModal());
    first->close();
    LocateDialog* second = LocateDialog::open(f.workspace, &window, u"50.63, 3.06"_s);
    CHECK(second == first);
    REQUIRE(waitFor([&] { return second->points() != nullptr; }));
    window.close();
    CHECK_FALSE(second->isVisible());
}

TEST_CASE("the dialog survives the closing of the database")
{
    LocateFixture f;
    f.ask(f.placeOf(europe));
    REQUIRE(f.dialog.points());
    f.workspace.setDatabase(nullptr);
    f.settle();
    CHECK_FALSE(f.dialog.points());
    f.ask(u"50.63, 3.06"_s);
    CHECK_FALSE(f.dialog.points());
}

TEST_CASE("a position that its geocoder calls no address has a remark and is counted")
{
    LocateFixture f;
    f.dialog.setFile(
        f.file(u"lieux.csv"_s, "nom;lon;lat;result_type\nA;3,06;50,63;housenumber\nB;3,06;50,63;municipality\n"));
    f.settle();
    REQUIRE(f.showsAnswer());
    CHECK(f.cell(0, "remark").isEmpty());
    CHECK(f.cell(1, "remark").contains(u"centre of the commune"));
    CHECK(f.label("summary").contains(u"1 position(s) of no sure address"));
}
