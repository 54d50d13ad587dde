// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_filter.h"

#include "map/scene/register_theme.h"
#include "tests/support/workspace_page_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

MapTheme stateOf(const Register& records)
{
    return themeOf(ThemeId::State, records);
}

} // namespace

TEST_CASE("entries of the legend are chosen one by one, and all of them are none")
{
    MapFilter filter;
    filter.toggleClass(1, 3);
    CHECK(filter.classes == std::set{1});
    filter.toggleClass(0, 3);
    CHECK(filter.classes == std::set{0, 1});
    filter.toggleClass(2, 3);
    CHECK(filter.classes.empty());
    filter.toggleClass(2, 3);
    filter.toggleClass(2, 3);
    CHECK(filter.isEmpty());
    filter.toggleClass(7, 3); // a key beyond the legend
    filter.toggleClass(-1, 3);
    CHECK(filter.isEmpty());
}

TEST_CASE("the entries chosen in one legend stay a filter under the next theme, and come back with it")
{
    const WorkspacePageFixture f;
    const MapTheme state = stateOf(f.records());
    MapFilter filter;
    filter.toggleClass(0, int(state.classes.size()));
    filter.changeTheme(state, {}, ThemeId::Poverty);
    CHECK(filter.classes.empty());
    CHECK_FALSE(filter.isEmpty());
    for (const Id<Qpv> id : filter.apply(f.records()))
        CHECK(state.classIndex(id) == 0);
    const auto chips = filter.chips(f.records(), themeOf(ThemeId::Poverty, f.records()));
    REQUIRE(chips.size() == 1);
    CHECK(chips[0].label.contains(state.classes[0].label));

    MapFilter back = filter;
    back.changeTheme(themeOf(ThemeId::Poverty, f.records()), {}, ThemeId::State);
    CHECK(back.classes == std::set{0});
    filter.remove(chips[0].key);
    CHECK(filter.isEmpty());
    CHECK(filter.apply(f.records()).size() == 204);
}

TEST_CASE("every filter of the map narrows what is left by the others, and each has a chip that removes it")
{
    const WorkspacePageFixture f;
    MapFilter filter;
    filter.departement = *DepartementCode::parse(u"59");
    const QpvSet north = filter.apply(f.records());
    CHECK(north.size() < 204);
    filter.query = {{u"population"_s, u">5000"_s}};
    const QpvSet large = filter.apply(f.records());
    CHECK(large.size() < north.size());
    CHECK(std::ranges::includes(north, large));
    filter.chosen = QpvSet{*large.begin(), f.qpv(u"QN00201M"_s)};
    CHECK(filter.apply(f.records()) == QpvSet{*large.begin()});

    auto chips = filter.chips(f.records(), stateOf(f.records()));
    CHECK(chips.size() == 3);
    for (const Chip& chip : chips)
        filter.remove(chip.key);
    CHECK(filter.isEmpty());
}
