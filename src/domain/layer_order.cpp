// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/layer_order.h"

namespace parvis {

std::vector<const MapLayer*> orderedLayers(const Register& records)
{
    std::vector<const MapLayer*> layers;
    for (const MapLayer& layer : records.all<MapLayer>())
        layers.push_back(&layer);
    std::ranges::stable_sort(layers, {}, &MapLayer::position);
    return layers;
}

} // namespace parvis
