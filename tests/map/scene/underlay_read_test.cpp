// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/underlay_read.h"

#include "domain/register.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes)
{
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

const QByteArray stops = R"({"type":"FeatureCollection","features":[
  {"type":"Feature","properties":{"nom":"Gare"},"geometry":{"type":"Point","coordinates":[3,50]}},
  {"type":"Feature","properties":{"nom":"Port"},"geometry":{"type":"Point","coordinates":[3.1,50]}}]})";

MapLayer layer(int id, const QString& title, const QString& path, int position)
{
    return {{id}, title, path, {}, u"nom"_s, u"#0072b2"_s, true, position};
}

} // namespace

TEST_CASE("the layers of a register are read as they lie; a bad one is left out with a notice, a hidden one without")
{
    const QTemporaryDir folder;
    const QString path = written(folder, "stops.geojson", stops);
    MapLayer hidden = layer(3, u"hidden"_s, folder.filePath(u"c"_s), 3);
    hidden.visible = false;
    const Register records =
        Register().with(Table<MapLayer>({layer(1, u"upper"_s, path, 9), layer(2, u"gone"_s, folder.filePath(u"b"_s), 2),
                                         hidden, layer(4, u"stops"_s, path, 1)}));
    Notices notices;
    const auto underlay = readUnderlay(records, notices);
    REQUIRE(underlay->layers.size() == 2);
    CHECK(underlay->layers[0].title == u"stops");
    CHECK(underlay->layers[0].attribution == u"stops.geojson");
    CHECK(underlay->layers[1].attribution == u"upper (stops.geojson)");
    CHECK(underlay->layers[0].shapes->kind() == UnderlayKind::Points);
    CHECK_FALSE(underlay->former.shapes);
    REQUIRE(notices.size() == 1);
    CHECK(notices[0].place == u"gone");
}

TEST_CASE("a missing file is told apart from a bad one", "[bad input]")
{
    const QTemporaryDir folder;
    CHECK_THROWS_AS(readLayerShapes(layer(1, {}, folder.filePath(u"gone.gpkg"_s), 1)), MissingFile);
    const QString empty = written(folder, "empty.geojson", R"({"type":"FeatureCollection","features":[]})");
    MapLayer bare = layer(1, {}, empty, 1);
    bare.labelField.clear();
    CHECK_THROWS_AS(readLayerShapes(bare), Error);
    std::stop_source stop;
    stop.request_stop();
    const MapLayer sound = layer(1, {}, written(folder, "stops.geojson", stops), 1);
    CHECK_THROWS_AS(readLayerShapes(sound, {}, stop.get_token()), Cancelled);
}
