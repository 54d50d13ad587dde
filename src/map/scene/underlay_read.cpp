// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/underlay_read.h"

#include "domain/layer_order.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// "communes.gpkg", or "Communes of 2024 (communes.gpkg)" for a layer that was renamed.
QString attributionOf(const MapLayer& layer)
{
    const QFileInfo file(layer.path);
    return file.completeBaseName() == layer.title ? file.fileName() : u"%1 (%2)"_s.arg(layer.title, file.fileName());
}

} // namespace

std::shared_ptr<const UnderlayShapes> readLayerShapes(const MapLayer& layer, const LayerProgress& progress,
                                                      std::stop_token stop)
{
    if (!QFileInfo::exists(layer.path))
        throw MissingFile(QCoreApplication::translate("map", "The file does not exist."), layer.path);
    const BackgroundLayer read = readVectorLayer(layer.path, {layer.layer, layer.labelField, progress}, stop);
    if (read.shapes.empty())
        throw Error(QCoreApplication::translate("map", "It has nothing that can be drawn."), layer.path);
    return std::make_shared<const UnderlayShapes>(read.shapes, stop);
}

UnderlayLayer underlayLayer(const MapLayer& layer, std::shared_ptr<const UnderlayShapes> shapes)
{
    return {layer.title, attributionOf(layer), QColor(layer.colour), !layer.labelField.isEmpty(), std::move(shapes)};
}

std::shared_ptr<const MapUnderlay> readUnderlay(const Register& records, Notices& notices, std::stop_token stop)
{
    auto underlay = std::make_shared<MapUnderlay>();
    underlay->former = formerLayer(records, stop);
    for (const MapLayer* layer : orderedLayers(records)) {
        if (!layer->visible)
            continue;
        try {
            underlay->layers.push_back(underlayLayer(*layer, readLayerShapes(*layer, {}, stop)));
        } catch (const Error& error) {
            notices.push_back({Notice::Kind::Refused, layer->title, error.line()});
        }
    }
    return underlay;
}

} // namespace parvis
