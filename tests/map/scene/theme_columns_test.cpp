// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/theme_columns.h"

#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/support/map_register.h"

using namespace parvis;

TEST_CASE("the columns of a theme hold the class of each QPV, and the number where there is one")
{
    const Register records = test::mixedRegister();
    const ThemeSetting setting;
    const auto columnsOf = [&](ThemeId id) {
        return themeColumns(*MapScene::build(records, themeOf(id, records, setting)), records, setting);
    };
    const ThemeColumns people = columnsOf(ThemeId::Population);
    CHECK(people.values.value({1}) == 9000);
    CHECK_FALSE(people.values.contains({4}));
    CHECK(people.classes.size() == 5);
    CHECK_FALSE(people.title.isEmpty());
    CHECK_FALSE(people.sources.empty());
    const ThemeColumns state = columnsOf(ThemeId::State);
    CHECK(state.values.isEmpty());
    CHECK(state.classes.value({3}) == label(ContractState::Blocked));
}
