// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_background.h"

#include "map/scene/anchor.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Resources of a static library are linked in only when something names them, outside any namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(map);
}

namespace parvis {

namespace {

LinearRing ringFrom(const QJsonArray& coordinates)
{
    LinearRing points;
    points.reserve(std::size_t(coordinates.size()));
    for (const QJsonValue& position : coordinates)
        points.push_back({position[0].toDouble(), position[1].toDouble()});
    return points;
}

Polygon polygonFrom(const QJsonArray& coordinates)
{
    Polygon polygon;
    for (const QJsonValue& ring : coordinates)
        polygon.rings.push_back(ringFrom(ring.toArray()));
    return polygon;
}

MultiPolygon shapeFrom(const QJsonArray& coordinates)
{
    MultiPolygon shape;
    for (const QJsonValue& polygon : coordinates)
        shape.polygons.push_back(polygonFrom(polygon.toArray()));
    return shape;
}

void addBorder(const QJsonValue& geometry, std::vector<LinearRing>& borders)
{
    const QJsonArray coordinates = geometry[u"coordinates"].toArray();
    if (geometry[u"type"].toString() == u"LineString") {
        borders.push_back(ringFrom(coordinates));
        return;
    }
    for (const QJsonValue& line : coordinates)
        borders.push_back(ringFrom(line.toArray()));
}

MapBackground::Departement departementFrom(const QJsonValue& properties, MultiPolygon shape)
{
    MapBackground::Departement departement;
    departement.code = DepartementCode::parse(properties[u"code"].toString()).value_or(DepartementCode());
    departement.name = properties[u"name"].toString();
    departement.anchor = labelAnchor(shape);
    departement.bounds = shape.bounds();
    departement.shape = std::move(shape);
    return departement;
}

MapBackground load()
{
    loadResources();
    QFile file(u":/map/fond.json"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    MapBackground background;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    for (const QJsonValue& feature : document[u"features"].toArray()) {
        const QJsonValue properties = feature[u"properties"];
        const QString kind = properties[u"kind"].toString();
        const QJsonValue geometry = feature[u"geometry"];
        if (kind == u"border") {
            addBorder(geometry, background.borders);
            continue;
        }
        MultiPolygon shape = shapeFrom(geometry[u"coordinates"].toArray());
        if (kind == u"land")
            background.land = std::move(shape);
        else
            background.departements.push_back(departementFrom(properties, std::move(shape)));
    }
    return background;
}

} // namespace

const MapBackground::Departement* MapBackground::departement(const DepartementCode& code) const
{
    const auto it = std::ranges::find(departements, code, &Departement::code);
    return it == departements.end() ? nullptr : &*it;
}

Box MapBackground::bounds() const
{
    Box box;
    for (const Departement& departement : departements)
        box.add(departement.bounds);
    return box;
}

const MapBackground& MapBackground::embedded()
{
    static const MapBackground background = load();
    return background;
}

QString MapBackground::attribution()
{
    return QCoreApplication::translate("map",
                                       "Background: Natural Earth; R maps (UNEP/GRID, GPL-2), generalised to 1 km");
}

} // namespace parvis
