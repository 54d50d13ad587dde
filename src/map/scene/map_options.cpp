// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_options.h"

namespace parvis {

QStringList attributionsOf(const MapScene& scene, const MapOptions& options)
{
    return options.underlay ? scene.attributions() + options.underlay->attributions() : scene.attributions();
}

} // namespace parvis
