// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_page.h"

#include "app/map/canvas/map_canvas.h"
#include "geo/former_import.h"
#include "geo/geometry.h"
#include "geo/perimeter_import.h"
#include "map/paint/map_furniture.h"
#include "tasks/contour_storage.h"
#include "tests/app/sample_qpvs.h"
#include "tests/support/kept_look.h"
#include "tests/support/sample_contours.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/tables/record_table_view.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct MapFixture : WorkspacePageFixture
{
    MapFixture()
    {
        page.resize(1200, 760);
        page.show();
        QObject::connect(&workspace, &Workspace::recordsChanged, &page,
                         [this](const ChangeSet& changes) { page.refresh(&changes); });
    }

    void start()
    {
        page.refresh(nullptr);
        waitForMap();
    }
    void waitForMap()
    {
        REQUIRE(waitFor([&] { return page.isUpToDate(); }));
    }
    MapCanvas& canvas() { return *page.canvas(); }
    QPoint placeOf(Id<Qpv> id) { return canvas().view().toScreen(canvas().scene()->find(id)->at()).toPoint(); }
    template <class T>
    T* child(const char* name)
    {
        T* found = page.findChild<T*>(QLatin1StringView(name));
        REQUIRE(found);
        return found;
    }
    void importContours(const QStringList& codes)
    {
        const QString path = folder.filePath(u"qp.geojson"_s);
        writeFile(path, sampleContours(records(), codes));
        const PerimeterImport import =
            comparePerimeters(readContours(path, {{}, wantedContours(records())}), records());
        workspace.edit(u"Import"_s, [&](Transaction& tx) {
            storePerimeters(tx, records(), Source{{}, u"Contours"_s, u"ANCT"_s}, import.perimeters);
        });
    }

    MapPage page{workspace, nullptr};
};

} // namespace

TEST_CASE("the map page does no work before it is first refreshed")
{
    MapFixture f;
    CHECK(f.workspace.jobs().isIdle());
    CHECK_FALSE(f.canvas().scene());
    f.start();
    CHECK(f.canvas().scene()->items().size() == 204);
    CHECK_FALSE(f.canvas().accessibleName().isEmpty());
}

TEST_CASE("a click on the map selects everywhere, and a selection elsewhere shows on the map")
{
    MapFixture f;
    f.start();
    const Id<Qpv> id = f.qpv(europe);
    f.page.zoomTo({id});
    f.workspace.selection().clear(nullptr);
    QTest::mouseClick(&f.canvas(), Qt::LeftButton, {}, f.placeOf(id));
    CHECK(f.workspace.selection().qpvs() == std::set{id});
    CHECK(f.page.findChild<RecordSheet*>()->accessibleName().contains(u"Europe"));

    const Id<Qpv> other = f.qpv(isle);
    f.workspace.selection().setQpvs({other}, nullptr);
    CHECK(f.canvas().selection() == QpvSet{other});
    QTest::mouseClick(&f.canvas(), Qt::LeftButton, Qt::ControlModifier, f.placeOf(id));
    CHECK(f.workspace.selection().qpvs() == std::set{id, other});
    f.workspace.selection().clear(nullptr);
    CHECK(f.canvas().selection().empty());
}

TEST_CASE("a selected contract shows its neighbourhoods")
{
    MapFixture f;
    f.start();
    const Id<Contract> contract = *f.records().find(f.qpv(europe))->contract;
    f.workspace.selection().setContracts({contract}, nullptr);
    CHECK(f.canvas().selection().size() == std::size_t(std::ranges::distance(f.records().all<Qpv>().of(contract))));
    CHECK(f.canvas().selection().contains(f.qpv(europe)));
}

TEST_CASE("a request to zoom is answered, also before the first picture and across a département filter")
{
    MapFixture f;
    const Id<Qpv> id = f.qpv(europe);
    f.page.refresh(nullptr);
    f.workspace.requests().zoomToQpvs({id});
    f.waitForMap();
    CHECK(f.canvas().selection() == QpvSet{id});
    CHECK(f.canvas().view().metresPerPixel < 20);
    CHECK(f.canvas().rect().contains(f.placeOf(id)));

    f.page.showDepartement(*DepartementCode::parse(u"59"));
    f.workspace.requests().zoomToQpvs({id});
    CHECK(f.canvas().rect().contains(f.placeOf(id)));
    f.child<QToolButton>("zoomAll")->click();
    CHECK(f.canvas().view().metresPerPixel > 100);
}

TEST_CASE("the theme of the map is chosen from a list of all, and remembered")
{
    MapFixture f;
    f.start();
    auto* themes = f.child<QComboBox>("theme");
    CHECK(themes->count() == 12);
    CHECK_FALSE(themes->accessibleName().isEmpty());
    CHECK(f.canvas().scene()->theme().id == ThemeId::State);

    themes->setFocus();
    QTest::keyClick(themes, Qt::Key_End);
    f.waitForMap();
    CHECK(f.canvas().scene()->theme().id == ThemeId::Missing);
    f.page.showTheme(ThemeId::Poverty);
    CHECK(themes->currentText() == themeLabel(ThemeId::Poverty));
    f.waitForMap();
    CHECK(f.canvas().scene()->theme().id == ThemeId::Poverty);

    const MapPage next(f.workspace, nullptr);
    CHECK(next.findChild<QComboBox*>(u"theme"_s)->currentText() == themeLabel(ThemeId::Poverty));
}

TEST_CASE("each file has its own map: where it looked is remembered after a restart")
{
    MapFixture f;
    f.start();
    f.page.zoomTo({f.qpv(europe)});
    f.waitForMap();
    const MapView left = f.canvas().view();
    MapPage again(f.workspace, nullptr);
    again.resize(1200, 760);
    again.show();
    again.refresh(nullptr);
    REQUIRE(waitFor([&] { return again.isUpToDate(); }));
    CHECK(again.canvas()->view().metresPerPixel == Approx(left.metresPerPixel));
    CHECK(again.canvas()->view().centre.x == Approx(left.centre.x));

    const QString other = f.folder.filePath(u"autre.parvis"_s);
    Database::create(other, f.records());
    f.workspace.setDatabase(std::make_unique<Database>(other, Access::ReadWrite));
    MapPage fresh(f.workspace, nullptr);
    fresh.resize(1200, 760);
    fresh.show();
    fresh.refresh(nullptr);
    REQUIRE(waitFor([&] { return fresh.isUpToDate(); }));
    CHECK(fresh.canvas()->view().metresPerPixel > 2 * left.metresPerPixel);
}

TEST_CASE("a new figure shows on the map of its theme at once")
{
    MapFixture f;
    f.page.showTheme(ThemeId::Poverty);
    f.start();
    const auto& values = f.records().all<IndicatorValue>().rows();
    const auto poverty = std::ranges::find_if(values, [&](const IndicatorValue& value) {
        return value.qpv && f.records().find(value.indicator)->code == u"poverty_rate_60";
    });
    REQUIRE(poverty != values.end());
    const auto isKnown = [&, id = *poverty->qpv] {
        const MapScene& scene = *f.canvas().scene();
        return !scene.classOf(*scene.find(id)).noData;
    };
    CHECK(isKnown());
    f.workspace.edit(u"Remove"_s, [value = *poverty](Transaction& tx) { tx.remove(value.id); });
    f.waitForMap();
    CHECK_FALSE(isKnown());
}

TEST_CASE("the buttons zoom and go back and forward")
{
    MapFixture f;
    f.start();
    const double before = f.canvas().view().metresPerPixel;
    f.child<QToolButton>("zoomIn")->click();
    CHECK(f.canvas().view().metresPerPixel < before);
    f.child<QToolButton>("zoomOut")->click();
    CHECK(f.canvas().view().metresPerPixel == Approx(before));
    f.page.zoomTo({f.qpv(europe)});
    const double near = f.canvas().view().metresPerPixel;
    REQUIRE(waitFor([&] { return f.child<QToolButton>("back")->isEnabled(); })); // once the view has settled
    f.child<QToolButton>("back")->click();
    CHECK(f.canvas().view().metresPerPixel > near);
    f.child<QToolButton>("forward")->click();
    CHECK(f.canvas().view().metresPerPixel == Approx(near));
    f.canvas().showAll();
    f.child<QToolButton>("zoomSelection")->click();
    CHECK(f.canvas().view().metresPerPixel == Approx(near));
}

TEST_CASE("a département is shown alone")
{
    MapFixture f;
    f.start();
    QAction* nord = nullptr;
    for (QAction* action : f.child<QToolButton>("departement")->menu()->actions()) {
        if (action->text().contains(u"(59)"))
            nord = action;
    }
    REQUIRE(nord);
    const double region = f.canvas().view().metresPerPixel;
    nord->trigger();
    f.waitForMap();
    CHECK(f.canvas().view().metresPerPixel < 0.8 * region);
    const Id<Qpv> hidden = f.qpv(europe);
    f.page.showDepartement({});
    CHECK(f.canvas().rect().contains(f.placeOf(hidden)));
}

TEST_CASE("in a window of 1280 by 720 pixels the bar is one line, and the map has the height")
{
    const KeptLook kept;
    Look::setMode(Look::Mode::Light);
    MapFixture f;
    f.page.resize(1280 - 197, 720 - 90); // less the navigation, the lines above and the line below
    f.start();
    const QWidget* bar = f.child<QToolButton>("zoomIn")->parentWidget();
    CHECK(bar->height() < 2 * f.child<QToolButton>("zoomIn")->height());
    CHECK(f.canvas().height() > 480);
    CHECK(f.canvas().width() == f.page.width());
}

TEST_CASE("the sheet of the map comes with a selection, and what is on the map stays where it is")
{
    MapFixture f;
    f.start();
    const auto& items = f.canvas().scene()->items();
    const auto [west, east] =
        std::ranges::minmax(items, {}, [&](const MapItem& item) { return f.placeOf(item.qpv).x(); });
    const QPoint place = f.placeOf(west.qpv);
    const int width = f.canvas().width();
    QTest::mouseClick(&f.canvas(), Qt::LeftButton, Qt::NoModifier, place);
    REQUIRE(waitFor([&] { return f.canvas().width() < width; }));
    CHECK((f.placeOf(west.qpv) - place).manhattanLength() <= 1);
    f.workspace.selection().setQpvs({}, nullptr);
    REQUIRE(waitFor([&] { return f.canvas().width() == width; }));
    CHECK((f.placeOf(west.qpv) - place).manhattanLength() <= 1);

    f.workspace.selection().setQpvs({east.qpv}, nullptr); // where the sheet comes: the map makes room
    REQUIRE(waitFor([&] { return f.canvas().width() < width; }));
    CHECK(f.canvas().rect().contains(f.placeOf(east.qpv)));
}

TEST_CASE("the east of the region is seen beside the sheet, and nothing moves when it comes")
{
    const KeptLook kept;
    for (const int size : {100, 150}) {
        CAPTURE(size);
        Look::setTextPercent(size);
        MapFixture f;
        f.page.resize(1280 - 197, 720 - 90); // a window of 1280 by 720 pixels
        f.start();
        const Box region = f.canvas().scene()->bounds();
        const auto east = [&] { return f.canvas().view().toScreen({region.maxX, region.minY}).x(); };
        const double before = east();
        const int width = f.canvas().width();
        const auto& items = f.canvas().scene()->items();
        const Id<Qpv> west = std::ranges::min(items, {}, [&](const MapItem& item) { return item.at().x; }).qpv;
        f.workspace.selection().setQpvs({west}, nullptr);
        REQUIRE(waitFor([&] { return f.canvas().width() < width; }));
        CHECK(std::abs(east() - before) <= 1);
        CHECK(east() <= f.canvas().width());
    }
}

TEST_CASE("a wide map keeps the region in the middle of what the legend leaves")
{
    MapFixture f;
    f.page.resize(4000, 700);
    f.start();
    const MapCanvas& canvas = f.canvas();
    CHECK(canvas.view() == startView(*canvas.scene(), canvas.size(), canvas.options(), canvas.devicePixelRatioF()));
}

TEST_CASE("without official contours the page says so and offers the import; afterwards it is quiet")
{
    MapFixture f;
    f.start();
    QAction* import = actionOf(f.page, u"Import the contours…"_s);
    REQUIRE(import);
    CHECK(import->isVisible());
    const QSignalSpy offered(&f.workspace.requests(), &Requests::contoursOffered);
    import->trigger();
    CHECK(offered.size() == 1);

    const auto before = f.canvas().scene();
    f.importContours({europe, isle});
    CHECK(f.canvas().scene() == before);
    f.waitForMap();
    CHECK(f.canvas().scene() != before);
    CHECK(f.canvas().scene()->find(f.qpv(europe))->extent == ExtentKind::Official);
    CHECK_FALSE(import->isVisible());
    f.workspace.undo();
    f.waitForMap();
    CHECK(import->isVisible());
}

TEST_CASE("a click in the legend shows one class alone, a chip says so and takes it back")
{
    MapFixture f;
    f.start();
    Q_EMIT f.canvas().legendClicked(0);
    const auto shown = f.canvas().walkOrder();
    REQUIRE_FALSE(shown.empty());
    CHECK(shown.size() < 204);
    for (const Id<Qpv> id : shown)
        CHECK(f.canvas().scene()->find(id)->classIndex == 0);
    auto* chip = f.child<QToolButton>("chip");
    CHECK(chip->text().contains(f.canvas().scene()->theme().classes[0].label));
    CHECK(f.child<QLabel>("figures")->text().startsWith(u"%1 of 204 neighbourhoods shown"_s.arg(shown.size())));
    chip->click();
    CHECK(f.canvas().walkOrder().size() == 204);
}

TEST_CASE("the entries chosen in the legend of one theme confine the map of the next")
{
    MapFixture f;
    f.start();
    Q_EMIT f.canvas().legendClicked(0);
    const auto shown = f.canvas().walkOrder();
    f.page.showTheme(ThemeId::Poverty);
    f.waitForMap();
    CHECK(f.canvas().walkOrder() == shown);
    CHECK(f.canvas().options().classes.empty());
    f.page.showTheme(ThemeId::State);
    f.waitForMap();
    CHECK(f.canvas().options().classes == std::set{0});
}

TEST_CASE("the twin of the map lists what is shown, and shares its selection")
{
    MapFixture f;
    f.start();
    auto* toggle = f.child<QToolButton>("tableToggle");
    toggle->click();
    auto* table = f.page.findChild<RecordTableView*>();
    REQUIRE(table);
    REQUIRE(table->isVisible());
    CHECK(table->recordModel()->rowCount() == 204);
    f.page.showDepartement(*DepartementCode::parse(u"80"));
    CHECK(table->recordModel()->rowCount() == int(f.canvas().walkOrder().size()));

    const Id<Qpv> id = f.canvas().walkOrder().front();
    table->showId(id.value);
    CHECK(f.canvas().selection() == QpvSet{id});
    CHECK(f.workspace.selection().qpvs() == std::set{id});
    const Id<Qpv> other = f.canvas().walkOrder().back();
    f.workspace.selection().setQpvs({other}, nullptr);
    CHECK(table->selectedIds() == std::vector<qint64>{other.value});
    toggle->click();
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("shortcuts of the map select all, nothing and the rest, and show only the selection")
{
    MapFixture f;
    f.start();
    f.canvas().setFocus();
    QTest::keySequence(&f.canvas(), QKeySequence::SelectAll);
    CHECK(f.canvas().selection().size() == 204);
    const Id<Qpv> id = f.qpv(europe);
    f.workspace.selection().setQpvs({id}, nullptr);
    QTest::keySequence(&f.canvas(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    CHECK(f.canvas().selection().size() == 203);
    QTest::keySequence(&f.canvas(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    CHECK(f.canvas().selection() == QpvSet{id});
    QTest::keySequence(&f.canvas(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    CHECK(f.canvas().walkOrder() == std::vector{id});
    QTest::keySequence(&f.canvas(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    CHECK(f.workspace.selection().qpvs().empty());
}

TEST_CASE("how a theme is classed changes the map at once and is remembered")
{
    MapFixture f;
    f.start();
    CHECK_FALSE(f.child<QToolButton>("themeOptions")->isEnabled()); // a state has no classes
    f.page.showTheme(ThemeId::Population);
    f.waitForMap();
    CHECK(f.child<QToolButton>("themeOptions")->isEnabled());
    ThemeSetting setting;
    setting.breaks = {5000};
    setting.symbolsByValue = true;
    f.page.setThemeSetting(setting);
    f.waitForMap();
    CHECK(f.canvas().scene()->theme().classes.size() == 3);
    CHECK(f.canvas().scene()->theme().symbolUnit > 0);

    MapPage next(f.workspace, nullptr);
    next.refresh(nullptr);
    REQUIRE(waitFor([&] { return next.canvas()->scene() != nullptr; }));
    CHECK(next.canvas()->scene()->theme().classes.size() == 3);
}
