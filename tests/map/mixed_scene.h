// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/register_theme.h"
#include "tests/support/map_register.h"

namespace parvis::test {

/// mixedRegister() on the map, by the states of its contracts.
inline const std::shared_ptr<const MapScene>& mixedScene()
{
    static const auto scene = [] {
        const Register records = mixedRegister();
        return MapScene::build(records, themeOf(ThemeId::State, records));
    }();
    return scene;
}

} // namespace parvis::test
