// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/paint/map_painter.h"
#include "map/scene/register_theme.h"
#include "tests/support/map_register.h"

#include <QImage>
#include <QPainter>

namespace parvis::test {

/// A register on the map, by the states of its contracts; what did not change is taken from the previous scene.
inline std::shared_ptr<const MapScene> sceneOf(const Register& records, const MapScene* previous = nullptr)
{
    return MapScene::build(records, themeOf(ThemeId::State, records), previous);
}

/// mixedRegister() on the map, by the states of its contracts.
inline const std::shared_ptr<const MapScene>& mixedScene()
{
    static const auto scene = sceneOf(mixedRegister());
    return scene;
}

/// Views of it: the places around Lille at 12 metres per pixel, and all of the region.
inline const MapView closeUp{{705500, 7059300}, 12, {360, 300}, 1};
inline const MapView region{{690000, 6990000}, 900, {360, 300}, 1};

inline QImage paintedMap(const MapScene& scene, const MapView& view, const MapOptions& options,
                         MapCache* cache = nullptr)
{
    QImage image(view.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMap(painter, scene, view, options, {}, {}, cache);
    return image;
}

} // namespace parvis::test
