// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/map_layers_panel.h"

#include "app/map/canvas/map_canvas.h"
#include "tests/app/map/layers/tile_server.h"
#include "tests/support/workspace_page_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Communes as squares about Lille, a "code" and two names.
QByteArray communes()
{
    QByteArrayList features;
    for (int i = 0; i < 4; ++i) {
        const double x = 3.0 + 0.05 * i;
        const auto corner = [&](double dx, double dy) {
            return "[" + QByteArray::number(x + dx) + "," + QByteArray::number(50.6 + dy) + "]";
        };
        features << R"({"type":"Feature","properties":{"code":"5935)" + QByteArray::number(i) +
                        R"(","nom_com":"Commune )" + QByteArray::number(i) +
                        R"(","other":"x"},"geometry":{"type":"Polygon","coordinates":[[)" +
                        QByteArrayList{corner(0, 0), corner(0.04, 0), corner(0.04, 0.04), corner(0, 0)}.join(',') +
                        "]]}}";
    }
    return R"({"type":"FeatureCollection","name":"communes","features":[)" + features.join(',') + "]}";
}

QByteArray oneFormerContour()
{
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code_qp":"QP059001","nom_qp":"A"},
      "geometry":{"type":"Polygon","coordinates":[[[3,50.6],[3.02,50.6],[3.02,50.62],[3,50.6]]]}}]})";
}

struct LayersFixture : WorkspacePageFixture
{
    LayersFixture()
    {
        canvas.resize(600, 400);
        QObject::connect(&workspace, &Workspace::recordsChanged,
                         [this](const ChangeSet& changes) { layers.refresh(&changes); });
        QObject::connect(&workspace.requests(), &Requests::contoursOffered,
                         [this](const QString& path) { offered << path; });
    }

    QString file(const QString& name, const QByteArray& bytes = communes())
    {
        const QString path = folder.filePath(name);
        writeFile(path, bytes);
        return path;
    }
    void settle()
    {
        REQUIRE(waitFor([&] { return workspace.jobs().isIdle(); }));
    }
    const MapLayer& addCommunes(const QString& name = u"communes.geojson"_s)
    {
        layers.addFiles({file(name)});
        settle();
        REQUIRE_FALSE(records().all<MapLayer>().empty());
        return records().all<MapLayer>()[records().all<MapLayer>().size() - 1];
    }
    void addFormer()
    {
        workspace.edit(u"Import"_s, [&](Transaction& tx) {
            FormerQpv qpv;
            qpv.code = *QpvCode::parse(u"QP059001");
            qpv.name = u"A"_s;
            qpv.wkb =
                toWkb({{Polygon{{{{700000, 7050000}, {701000, 7050000}, {701000, 7051000}, {700000, 7050000}}}}}});
            qpv.source = records().all<Source>()[0].id;
            tx.insert(qpv);
        });
        settle();
    }

    MapCanvas canvas;
    MapLayers& layers =
        *new MapLayers(workspace, canvas, std::make_unique<TileLoader>(QString(), TileFetcher::Limits()));
    QStringList offered;
};

struct PanelFixture : LayersFixture
{
    PanelFixture() { layers.refresh(nullptr); }

    template <class T>
    T* child(const char* name)
    {
        T* found = panel.findChild<T*>(QLatin1StringView(name));
        REQUIRE(found);
        return found;
    }

    MapLayersPanel panel{layers};
};

} // namespace

TEST_CASE("a file becomes a layer of the map in one undoable action, with a proposed label field and colour")
{
    LayersFixture f;
    f.layers.refresh(nullptr);
    CHECK_FALSE(f.canvas.underlay());
    const MapLayer layer = f.addCommunes();
    CHECK(layer.title == u"communes");
    CHECK(layer.labelField == u"nom_com");
    CHECK(QColor(layer.colour).isValid());
    REQUIRE(f.canvas.underlay());
    REQUIRE(f.canvas.underlay()->layers.size() == 1);
    CHECK(f.canvas.underlay()->layers[0].shapes->size() == 4);
    CHECK(f.canvas.underlay()->attributions() == QStringList{u"communes.geojson"_s});
    f.workspace.undo();
    f.settle();
    CHECK_FALSE(f.canvas.underlay());
    f.workspace.redo();
    f.settle();
    CHECK(f.canvas.underlay()->layers.size() == 1);
    CHECK(f.addCommunes(u"b.geojson"_s).colour != layer.colour);
}

TEST_CASE("layers are remembered in the database")
{
    LayersFixture f;
    f.layers.refresh(nullptr);
    f.addCommunes();
    f.workspace.setDatabase(nullptr);
    f.workspace.setDatabase(f.open());
    f.layers.refresh(nullptr);
    f.settle();
    REQUIRE(f.canvas.underlay());
    CHECK(f.canvas.underlay()->layers[0].title == u"communes");
}

TEST_CASE("nothing is read before the map is first refreshed")
{
    LayersFixture f;
    CHECK(f.workspace.jobs().isIdle());
    CHECK_FALSE(f.canvas.underlay());
}

TEST_CASE("a missing file is a warning that names the layer and finds the file again", "[bad input]")
{
    LayersFixture f;
    f.layers.refresh(nullptr);
    const MapLayer layer = f.addCommunes();
    const QString moved = f.folder.filePath(u"elsewhere.geojson"_s);
    REQUIRE(QFile::rename(layer.path, moved));
    f.workspace.setDatabase(nullptr);
    f.workspace.setDatabase(f.open());
    f.messages.clear();
    f.layers.refresh(nullptr);
    f.settle();
    CHECK_FALSE(f.canvas.underlay());
    REQUIRE(f.messages.size() == 1);
    CHECK(f.messages[0].kind == Message::Kind::Warning);
    CHECK(f.messages[0].text.contains(u"“communes”"));
    CHECK(f.messages[0].text.contains(u"communes.geojson"));
    CHECK(f.layers.stateOf(layer.id).isMissing);
    answerFileDialog(moved);
    f.messages[0].action();
    f.settle();
    REQUIRE(f.canvas.underlay());
    CHECK(f.records().find(layer.id)->path == moved);
    CHECK_FALSE(f.layers.stateOf(layer.id).isMissing);
}

TEST_CASE("a file that is no vector file, empty or without shapes is refused and changes nothing", "[bad input]")
{
    LayersFixture f;
    f.layers.refresh(nullptr);
    QObject::connect(&f.workspace.jobs(), &JobRunner::failed, &f.workspace,
                     [&](const std::exception_ptr& error) { f.workspace.report(error); });
    const std::size_t before = f.messages.size();
    f.layers.addFiles({f.file(u"a.geojson"_s, "hello"), f.file(u"b.gpkg"_s, {})});
    f.settle();
    CHECK(f.messages.size() >= before + 2);
    CHECK(f.records().all<MapLayer>().empty());
    CHECK_FALSE(f.canvas.underlay());
}

TEST_CASE("a file dropped on the map becomes a layer, contours of QPV go to the import, other files to the window")
{
    LayersFixture f;
    f.layers.refresh(nullptr);
    const auto drop = [&](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(&f.canvas, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&f.canvas, &event);
        f.settle();
        return true;
    };
    CHECK(drop(f.file(u"communes.geojson"_s)));
    CHECK(f.records().all<MapLayer>().size() == 1);
    CHECK(f.offered.isEmpty());
    const QString contours = f.file(u"qp.geojson"_s, oneFormerContour());
    CHECK(drop(contours));
    CHECK(f.offered == QStringList{contours});
    CHECK(f.records().all<MapLayer>().size() == 1);
    CHECK_FALSE(drop(f.file(u"a.pdf"_s, "%PDF")));
    CHECK_FALSE(drop(f.file(u"a.parvis"_s, "x")));
}

TEST_CASE("the contours of 2015 show as soon as they are stored, and can be hidden for good")
{
    LayersFixture f;
    f.layers.refresh(nullptr);
    f.addFormer();
    REQUIRE(f.canvas.underlay());
    CHECK(f.canvas.underlay()->former.shapes->size() == 1);
    const auto shown = f.canvas.underlay();
    f.layers.refresh(nullptr);
    f.settle();
    f.layers.setShowsFormer(false);
    CHECK_FALSE(f.canvas.underlay());
    MapCanvas other;
    CHECK_FALSE((new MapLayers(f.workspace, other, std::make_unique<TileLoader>(QString(), TileFetcher::Limits())))
                    ->showsFormer());
    f.layers.setShowsFormer(true);
    CHECK(f.canvas.underlay());
}

TEST_CASE("the panel adds, renames, hides, orders, recolours and removes layers, each undoable")
{
    PanelFixture f;
    f.addCommunes(u"a.geojson"_s);
    f.addCommunes(u"b.geojson"_s);
    auto* list = f.child<QListWidget>("layers");
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text() == u"b"); // the uppermost first, the one just added is current
    CHECK(list->currentRow() == 0);
    CHECK(f.child<QLineEdit>("title")->text() == u"b");

    auto* title = f.child<QLineEdit>("title");
    title->setText(u"Communes de la métropole"_s);
    Q_EMIT title->editingFinished();
    CHECK(list->item(0)->text() == u"Communes de la métropole");
    f.child<QPushButton>("down")->click();
    CHECK(list->item(1)->text() == u"Communes de la métropole");
    CHECK(list->currentRow() == 1);
    CHECK(f.canvas.underlay()->layers.front().title == u"Communes de la métropole");
    f.child<QPushButton>("up")->click();
    CHECK(list->item(0)->text() == u"Communes de la métropole");

    auto* labels = f.child<QComboBox>("labelField");
    REQUIRE(waitFor([&] { return labels->count() == 4; }));
    CHECK(labels->currentText() == u"nom_com");
    labels->setCurrentIndex(0);
    Q_EMIT labels->activated(0);
    f.settle();
    CHECK_FALSE(f.canvas.underlay()->layers.back().labels);

    list->item(0)->setCheckState(Qt::Unchecked);
    f.settle();
    CHECK(f.canvas.underlay()->layers.size() == 1);
    CHECK(list->item(0)->checkState() == Qt::Unchecked);
    f.workspace.undo();
    f.settle();
    CHECK(f.canvas.underlay()->layers.size() == 2);
    CHECK(list->item(0)->checkState() == Qt::Checked);

    list->setCurrentRow(0);
    f.child<QPushButton>("remove")->click();
    CHECK(list->count() == 1);
    CHECK(f.records().all<MapLayer>().size() == 1);
    f.workspace.undo();
    CHECK(list->count() == 2);
}

TEST_CASE("a read-only database shows its layers and offers no change")
{
    PanelFixture f;
    f.addCommunes();
    f.workspace.setDatabase(nullptr);
    f.workspace.setDatabase(f.open(Access::ReadOnly));
    f.layers.refresh(nullptr);
    f.settle();
    CHECK(f.child<QListWidget>("layers")->count() == 1);
    CHECK_FALSE(f.child<QPushButton>("add")->isEnabled());
    CHECK_FALSE(f.child<QPushButton>("remove")->isEnabled());
    CHECK_FALSE(f.child<QWidget>("details")->isEnabled());
}

TEST_CASE("the online background is switched on in the panel, shown with its attribution, and forgotten when off")
{
    PanelFixture f;
    TileServer server;
    auto* box = f.child<QCheckBox>("tiles");
    CHECK_FALSE(box->isChecked());
    auto* address = f.child<QLineEdit>("address");
    CHECK(address->text().contains(u"data.geopf.fr"));
    address->setText(u"https://nowhere.example/"_s);
    box->click();
    CHECK_FALSE(f.panel.findChild<QLabel*>(u"caption"_s) == nullptr);
    CHECK_FALSE(f.layers.tileSettings().isUsable());
    address->setText(server.address());
    f.child<QLineEdit>("attribution")->setText(u"© Test"_s);
    Q_EMIT address->editingFinished();
    f.canvas.show();
    f.canvas.setView({{704000, 7059000}, 30, {600, 400}, 1});
    REQUIRE(waitFor([&] { return f.canvas.underlay() && f.canvas.underlay()->tiles; }));
    CHECK(f.canvas.underlay()->attributions().contains(u"© Test"_s));
    CHECK(TileSettings::load().on);
    box->click();
    CHECK_FALSE(f.canvas.underlay());
    CHECK_FALSE(TileSettings::load().on);
}
