// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pictures/layer_pictures.h"

#include "app/contours/evolution_dialog.h"
#include "app/map/canvas/map_canvas.h"
#include "app/map/layers/map_layers_panel.h"
#include "app/map/map_page.h"
#include "app/shell/main_window.h"
#include "geo/former_import.h"
#include "geo/lambert93.h"
#include "geo/overlay.h"
#include "geo/perimeter_import.h"
#include "geo/schematic_shape.h"
#include "tasks/contour_storage.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The ellipse of a QPV with bays and capes, moved by so many metres.
MultiPolygon bent(const Ellipse& ellipse, double dx, double dy, double phase)
{
    MultiPolygon shape = schematicShape(ellipse);
    for (Polygon& polygon : shape.polygons) {
        for (LinearRing& ring : polygon.rings) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                const double swing = 1 + 0.16 * std::sin(double(i) * 0.7 + phase) + 0.08 * std::sin(double(i) * 2.1);
                ring[i] = {ellipse.x + (ring[i].x - ellipse.x) * swing + dx,
                           ellipse.y + (ring[i].y - ellipse.y) * swing + dy};
            }
            ring.back() = ring.front();
        }
    }
    return shape;
}

std::vector<FormerQpv> formerOf(const Register& records)
{
    std::vector<FormerQpv> formers;
    QHash<QString, int> orders;
    for (const Perimeter& perimeter : records.all<Perimeter>()) {
        const Qpv& qpv = *records.find(perimeter.qpv);
        if (qpv.code.change() == Change::New)
            continue;
        const QString departement = qpv.code.departement().text().rightJustified(3, u'0');
        FormerQpv former;
        former.code = *QpvCode::parse(u"QP%1%2"_s.arg(departement).arg(++orders[departement], 3, 10, QChar(u'0')));
        former.name = qpv.name;
        MultiPolygon shape = multiPolygonFromWkb(perimeter.wkb);
        const bool same = qpv.code.change() == Change::Identical;
        for (Polygon& polygon : shape.polygons) {
            for (LinearRing& ring : polygon.rings) {
                for (Point& point : ring)
                    point = {point.x + (same ? 1 : 90), point.y - (same ? 0.5 : 55)};
            }
        }
        former.areaHa = shape.area() / 10'000;
        former.wkb = toWkb(shape);
        formers.push_back(std::move(former));
    }
    return formers;
}

QByteArray communes()
{
    QByteArrayList features;
    const auto bentPoint = [](double x, double y) {
        const LonLat at = fromLambert93({x + 500 * std::sin(y / 900), y + 500 * std::sin(x / 800)});
        return "[" + QByteArray::number(at.longitude, 'f', 6) + "," + QByteArray::number(at.latitude, 'f', 6) + "]";
    };
    constexpr double side = 4500;
    for (int row = 0; row < 46; ++row) {
        for (int column = 0; column < 46; ++column) {
            const double x = 590000 + column * side;
            const double y = 6880000 + row * side;
            QByteArrayList ring;
            for (int i = 0; i < 60; ++i) {
                const double t = (i % 15) / 15.0;
                const int edge = i / 15;
                const double dx = edge == 0 ? t : edge == 1 ? 1 : edge == 2 ? 1 - t : 0;
                const double dy = edge == 0 ? 0 : edge == 1 ? t : edge == 2 ? 1 : 1 - t;
                ring << bentPoint(x + dx * side, y + dy * side);
            }
            ring << ring.first();
            features << R"({"type":"Feature","properties":{"nom_com":"Commune )" + QByteArray::number(row) + "-" +
                            QByteArray::number(column) + R"("},"geometry":{"type":"Polygon","coordinates":[[)" +
                            ring.join(',') + "]]}}";
        }
    }
    return R"({"type":"FeatureCollection","name":"communes","features":[)" + features.join(',') + "]}";
}

QString written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

void settle(Workspace& workspace)
{
    for (int i = 0; i < 600 && !workspace.jobs().isIdle(); ++i)
        QTest::qWait(10);
    QTest::qWait(500);
}

} // namespace

void fillLayers(Workspace& workspace, const QDir& folder)
{
    const Register& records = workspace.records();
    std::vector<Perimeter> perimeters;
    if (const QString file = qEnvironmentVariable("PARVIS_CONTOURS"); !file.isEmpty()) {
        perimeters = comparePerimeters(readContours(file, {{}, wantedContours(records)}), records).perimeters;
    } else {
        for (const Qpv& qpv : records.all<Qpv>()) {
            if (!qpv.ellipse())
                continue;
            const MultiPolygon shape = bent(*qpv.ellipse(), 0, 0, double(qpv.id.value));
            perimeters.push_back({{}, qpv.id, 2024, toWkb(shape), shape.area() / 10'000, false, {}});
        }
    }
    workspace.edit(u"Contours"_s, [&](Transaction& tx) {
        const Source source{{}, u"Contours fictifs"_s, u"Exemple"_s, u"–"_s, u"2024"_s};
        storePerimeters(tx, records, source, perimeters);
    });
    const std::vector<FormerQpv> formers = formerOf(workspace.records());
    workspace.edit(u"Contours 2015"_s, [&](Transaction& tx) {
        const Source source{{}, u"Contours fictifs"_s, u"Exemple"_s, u"–"_s, u"2015"_s};
        storeFormerQpvs(tx, records, source, formers);
        storeLineage(tx, records, lineageOf(overlayOf(withContours(records, formers, {}))));
        tx.insert(MapLayer{{},
                           u"Communes"_s,
                           written(folder.filePath(u"communes.geojson"_s), communes()),
                           {},
                           u"nom_com"_s,
                           u"#6a4c93"_s,
                           true,
                           1});
    });
}

void saveLayers(Workspace& workspace, const QDir& folder, const QString& suffix)
{
    DatabaseOpener opener(workspace);
    MainWindow window(workspace, opener);
    window.resize(1440, 900);
    window.show();
    Q_EMIT workspace.databaseChanged();
    auto* page = qobject_cast<MapPage*>(window.showPage(u"map"_s));
    settle(workspace);
    const auto save = [&](QWidget& widget, const QString& name) {
        settle(workspace);
        widget.grab().save(folder.filePath(u"layers-%1-%2.png"_s.arg(name, suffix)));
    };
    save(window, u"region"_s);
    const Id<Qpv> europe = workspace.records().qpv(*QpvCode::parse(u"QN05930M"))->id;
    workspace.requests().zoomToQpvs({europe});
    for (const auto& [name, metresPerPixel] : {std::pair(u"quarter"_s, 5.0), std::pair(u"town"_s, 22.0)}) {
        MapView view = page->canvas()->view();
        view.metresPerPixel = metresPerPixel;
        page->canvas()->setView(view);
        save(window, name);
    }
    MapLayersPanel panel(page->layers(), &window);
    panel.show();
    save(panel, u"panel"_s);
    EvolutionDialog evolution(workspace, &window);
    evolution.show();
    save(evolution, u"evolution"_s);
}

} // namespace parvis
