// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/map_layer_edits.h"

#include "domain/layer_order.h"
#include "tasks/existing.h"
#include "tasks/removal.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Told apart also by people who do not see all colours, and from the fills of the themes.
const QStringList& colours()
{
    static const QStringList list{u"#6a4c93"_s, u"#0072b2"_s, u"#b35806"_s, u"#00735c"_s, u"#9e1f63"_s, u"#4d4d4d"_s};
    return list;
}

void check(const MapLayer& layer, const MapLayer* before)
{
    requireText(layer.title, before ? &before->title : nullptr,
                translate("tasks", "A map layer needs a title; nothing was changed."));
    requireText(layer.path, before ? &before->path : nullptr,
                translate("tasks", "A map layer needs a file; nothing was changed."));
}

QString changeTitle(const MapLayer& before, const MapLayer& after)
{
    if (before.title != after.title)
        return translate("tasks", "Rename the map layer “%1” “%2”").arg(before.title, after.title);
    if (before.visible != after.visible)
        return (after.visible ? translate("tasks", "Show the map layer “%1”")
                              : translate("tasks", "Hide the map layer “%1”"))
            .arg(after.title);
    if (before.colour != after.colour)
        return translate("tasks", "Colour of the map layer “%1”").arg(after.title);
    if (before.path != after.path)
        return translate("tasks", "File of the map layer “%1”").arg(after.title);
    return translate("tasks", "Change the map layer “%1”").arg(after.title);
}

} // namespace

Id<MapLayer> addMapLayer(Transaction& tx, const Register& records, MapLayer layer)
{
    check(layer, nullptr);
    tx.setTitle(translate("tasks", "Add the map layer “%1”").arg(layer.title));
    const auto layers = orderedLayers(records);
    layer.position = layers.empty() ? 1 : layers.back()->position + 1;
    return tx.insert(layer);
}

void updateMapLayer(Transaction& tx, const Register& records, const MapLayer& layer)
{
    const MapLayer& before = existing(records, layer.id);
    check(layer, &before);
    tx.setTitle(changeTitle(before, layer));
    tx.update(layer);
}

void removeMapLayer(Transaction& tx, const Register& records, Id<MapLayer> id)
{
    tx.setTitle(translate("tasks", "Remove the map layer “%1”").arg(existing(records, id).title));
    removeRecord(tx, records, id);
}

void moveMapLayer(Transaction& tx, const Register& records, Id<MapLayer> id, int step)
{
    tx.setTitle(translate("tasks", "Move the map layer “%1”").arg(existing(records, id).title));
    auto layers = orderedLayers(records);
    const auto place = std::ranges::find(layers, id, &MapLayer::id) - layers.begin();
    const auto other = place + step;
    if (other < 0 || other >= std::ssize(layers))
        return;
    std::swap(layers[std::size_t(place)], layers[std::size_t(other)]);
    // Positions may be equal in a file that someone else wrote: the places in the list count.
    for (std::size_t i = 0; i < layers.size(); ++i) {
        MapLayer placed = *layers[i];
        placed.position = int(i) + 1;
        tx.update(placed);
    }
}

QString nextLayerColour(const Register& records)
{
    const auto& layers = records.all<MapLayer>();
    for (const QString& colour : colours()) {
        if (std::ranges::find(layers, colour, &MapLayer::colour) == layers.end())
            return colour;
    }
    return colours()[qsizetype(layers.size()) % colours().size()];
}

} // namespace parvis
