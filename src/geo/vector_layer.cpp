// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_layer.h"

#include "geo/contour_fields.h"
#include "geo/crs.h"
#include "geo/ogr_shapes.h"
#include "geo/vector_file.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int reportEvery = 64;

bool isFinite(Point point)
{
    return std::isfinite(point.x) && std::isfinite(point.y);
}

bool isFinite(const BackgroundShape& shape)
{
    return isFinite(shape.polygons) && std::ranges::all_of(shape.points, [](Point p) { return isFinite(p); }) &&
           std::ranges::all_of(shape.lines, [](const std::vector<Point>& line) {
               return std::ranges::all_of(line, [](Point p) { return isFinite(p); });
           });
}

bool isEmpty(const BackgroundShape& shape)
{
    return shape.polygons.isEmpty() && shape.lines.empty() && shape.points.empty();
}

void addBounds(Box& box, const BackgroundShape& shape)
{
    box.add(shape.polygons.bounds());
    for (const std::vector<Point>& line : shape.lines) {
        for (const Point& point : line)
            box.add(point);
    }
    for (const Point& point : shape.points)
        box.add(point);
}

/// A field named like a name: "nom", "lib_qp", else the first that speaks of a name ("NOM_COM", "libgeo", "city_name").
int nameColumn(const QStringList& fields)
{
    if (const int known = ContourFields::find(fields).name; known >= 0)
        return known;
    for (int i = 0; i < fields.size(); ++i) {
        for (const char16_t* part : {u"nom", u"lib", u"name"}) {
            if (fields[i].contains(QStringView(part), Qt::CaseInsensitive))
                return i;
        }
    }
    return -1;
}

int labelColumn(const VectorFile::Layer& layer, const QString& wanted)
{
    if (wanted.isEmpty())
        return nameColumn(layer.fields);
    for (int i = 0; i < layer.fields.size(); ++i) {
        if (layer.fields[i].compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    }
    throw Error(QCoreApplication::translate("geo", "The layer “%1” has no field “%2”.").arg(layer.name, wanted),
                layer.file, QCoreApplication::translate("geo", "Its fields are: %1.").arg(layer.fields.join(u", "_s)));
}

/// The parts that can be drawn; empty when there is none.
BackgroundShape readShape(OGRGeometryH geometry, const ToLambert93& toLambert93)
{
    BackgroundShape shape;
    if (!geometry)
        return shape;
    shape.polygons = polygonalParts(geometry).shape;
    appendLines(geometry, shape.lines, shape.points);
    const bool usable = isFinite(shape) && toLambert93.apply(shape.polygons) && toLambert93.apply(shape.points) &&
                        std::ranges::all_of(shape.lines, [&](auto& line) { return toLambert93.apply(line); });
    return usable && isFinite(shape) ? shape : BackgroundShape();
}

BackgroundLayer readLayer(VectorFile& file, const BackgroundOptions& options, const std::stop_token& stop)
{
    if (file.layers().empty())
        throw Error(QCoreApplication::translate("geo", "The file holds no layer."), file.path(),
                    QCoreApplication::translate("geo", "Choose another file or another layer."));
    const VectorFile::Layer& source = options.layer.isEmpty() ? file.layers().front() : file.layer(options.layer);
    const int labels = labelColumn(source, options.labelField);
    const ToLambert93 toLambert93(source.handle, source.file);
    BackgroundLayer layer;
    layer.name = source.name;
    const int total = options.progress ? int(OGR_L_GetFeatureCount(source.handle, TRUE)) : 0;
    OGR_L_ResetReading(source.handle);
    int number = 0;
    while (const gdal::Feature feature = file.next(source)) {
        if (stop.stop_requested())
            throw Cancelled();
        if (++number % reportEvery == 0 && options.progress)
            options.progress(number, std::max(total, number));
        BackgroundShape shape = readShape(OGR_F_GetGeometryRef(feature.get()), toLambert93);
        if (isEmpty(shape)) {
            layer.notices.push_back({Notice::Kind::Refused,
                                     QCoreApplication::translate("geo", "feature %1").arg(number),
                                     QCoreApplication::translate("geo", "It has nothing that can be drawn.")});
            continue;
        }
        if (labels >= 0)
            shape.label = gdal::text(OGR_F_GetFieldAsString(feature.get(), labels));
        addBounds(layer.bounds, shape);
        layer.shapes.push_back(std::move(shape));
    }
    layer.notices.insert(layer.notices.begin(), file.notices().begin(), file.notices().end());
    return layer;
}

} // namespace

BackgroundLayer readVectorLayer(const QString& path, const BackgroundOptions& options, std::stop_token stop)
{
    VectorFile file(path, stop);
    return readLayer(file, options, stop);
}

std::vector<VectorLayerInfo> vectorLayers(const QString& path)
{
    const VectorFile file(path);
    std::vector<VectorLayerInfo> layers;
    for (const VectorFile::Layer& layer : file.layers()) {
        if (layer.hasGeometry)
            layers.push_back({layer.name, layer.fields, layer.fields.value(nameColumn(layer.fields))});
    }
    return layers;
}

} // namespace parvis
