// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/map_layer_edits.h"

#include "map/scene/underlay_read.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Told apart also by people who do not see all colours, and from the fills of the themes.
const QStringList& colours()
{
    static const QStringList list{u"#6a4c93"_s, u"#0072b2"_s, u"#b35806"_s, u"#00735c"_s, u"#9e1f63"_s, u"#4d4d4d"_s};
    return list;
}

} // namespace

QString MapLayerEdits::nextColour(const Register& records)
{
    for (const QString& colour : colours()) {
        if (std::ranges::none_of(records.all<MapLayer>(), [&](const MapLayer& l) { return l.colour == colour; }))
            return colour;
    }
    return colours()[qsizetype(records.all<MapLayer>().size()) % colours().size()];
}

std::optional<Id<MapLayer>> MapLayerEdits::add(MapLayer layer)
{
    const auto layers = orderedLayers(workspace_.records());
    layer.position = layers.empty() ? 1 : layers.back()->position + 1;
    if (!workspace_.edit(tr("Add the map layer “%1”").arg(layer.title), [&](Transaction& tx) { tx.insert(layer); }))
        return std::nullopt;
    return layer.id;
}

QString MapLayerEdits::changeTitle(const MapLayer& before, const MapLayer& after) const
{
    if (before.title != after.title)
        return tr("Rename the map layer “%1” “%2”").arg(before.title, after.title);
    if (before.visible != after.visible)
        return after.visible ? tr("Show the map layer “%1”").arg(after.title)
                             : tr("Hide the map layer “%1”").arg(after.title);
    if (before.colour != after.colour)
        return tr("Colour of the map layer “%1”").arg(after.title);
    if (before.path != after.path)
        return tr("File of the map layer “%1”").arg(after.title);
    return tr("Change the map layer “%1”").arg(after.title);
}

void MapLayerEdits::save(const MapLayer& layer)
{
    const MapLayer* before = workspace_.records().find(layer.id);
    if (!before || *before == layer)
        return;
    workspace_.edit(changeTitle(*before, layer), [&](Transaction& tx) { tx.update(layer); });
}

void MapLayerEdits::remove(Id<MapLayer> layer)
{
    if (const MapLayer* known = workspace_.records().find(layer))
        workspace_.edit(tr("Remove the map layer “%1”").arg(known->title), [&](Transaction& tx) { tx.remove(layer); });
}

void MapLayerEdits::move(Id<MapLayer> layer, int step)
{
    const auto layers = orderedLayers(workspace_.records());
    const auto it = std::ranges::find(layers, layer, &MapLayer::id);
    const auto place = it - layers.begin();
    const auto other = place + step;
    if (it == layers.end() || other < 0 || other >= std::ssize(layers))
        return;
    MapLayer moved = *layers[std::size_t(place)];
    MapLayer neighbour = *layers[std::size_t(other)];
    workspace_.edit(tr("Move the map layer “%1”").arg(moved.title), [&](Transaction& tx) {
        // Positions may be equal in a file that someone else wrote: the places in the list count.
        moved.position = int(other) + 1;
        neighbour.position = int(place) + 1;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            MapLayer own = *layers[i];
            own.position = int(i) + 1;
            if (own.id != moved.id && own.id != neighbour.id)
                tx.update(own);
        }
        tx.update(moved);
        tx.update(neighbour);
    });
}

} // namespace parvis
