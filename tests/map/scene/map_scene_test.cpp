// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_scene.h"

#include "geo/lambert93.h"
#include "map/scene/anchor.h"
#include "map/scene/map_symbol.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/map/mixed_scene.h"
#include "tests/support/map_register.h"

#include <cmath>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const MapItem& item(const MapScene& scene, const char* code)
{
    const auto it = std::ranges::find(scene.items(), QString::fromLatin1(code), &MapItem::code);
    REQUIRE(it != scene.items().end());
    return *it;
}

} // namespace

TEST_CASE("a scene has the official contour, else the ellipse, else the place of each QPV")
{
    const Register records = test::mixedRegister();
    const auto scene = sceneOf(records);
    REQUIRE(scene->items().size() == 5);
    const MapItem& official = item(*scene, "QN05901M");
    CHECK(official.extent == ExtentKind::Official);
    CHECK(official.shape->area() == Approx(1e6));
    CHECK(official.state == ContractState::Signed);
    CHECK(official.extentSource.producer == u"ANCT");
    CHECK(official.departement == *DepartementCode::parse(u"59"));
    const MapItem& schematic = item(*scene, "QN05902I");
    CHECK(schematic.extent == ExtentKind::Schematic);
    CHECK(schematic.shape->area() == Approx(M_PI * 400 * 200).epsilon(0.001));
    const MapItem& place = item(*scene, "QN06202M");
    CHECK(place.extent == ExtentKind::Place);
    CHECK(place.at().x == Approx(700000));
    CHECK(symbolOpacity(place, 1) == 1);
}

TEST_CASE("contours of another generation are not drawn")
{
    test::SampleRegister sample;
    const Id<Qpv> qpv = sample.qpv(u"QN05901M"_s, {704500, 7059500}, 9000).id;
    sample.perimeter(qpv, test::square({704000, 7059000}, 1000), 2015);
    CHECK(sceneOf(sample.take())->items().front().extent == ExtentKind::Schematic);
}

TEST_CASE("a contour that cannot be read gives way to the ellipse, with a notice")
{
    test::SampleRegister sample;
    const Id<Qpv> qpv = sample.qpv(u"QN05901M"_s, {704500, 7059500}, 9000).id;
    sample.perimeter(qpv, QByteArray("not a geometry"));
    const auto scene = sceneOf(sample.take());
    CHECK(scene->items().front().extent == ExtentKind::Schematic);
    REQUIRE(scene->notices().size() == 1);
    CHECK(scene->notices().front().place == u"QN05901M");
}

TEST_CASE("a QPV without any known place is counted, not drawn")
{
    test::SampleRegister sample;
    sample.qpv(u"QN05901M"_s, {704500, 7059500}, 9000).ellipseX.reset();
    const auto scene = sceneOf(sample.take());
    CHECK(scene->items().empty());
    CHECK(scene->unplaced() == std::vector{*QpvCode::parse(u"QN05901M")});
}

TEST_CASE("an empty register makes an empty scene")
{
    const auto scene = sceneOf({});
    CHECK(scene->items().empty());
    CHECK_FALSE(scene->bounds().isEmpty());
    CHECK_FALSE(scene->hit({704500, 7059500}, 10));
    CHECK_FALSE(scene->neighbour({}, 1));
}

TEST_CASE("the next scene takes over the shapes whose contour did not change")
{
    const Register records = test::mixedRegister();
    const auto first = sceneOf(records);
    std::vector<Perimeter> perimeters = records.all<Perimeter>().rows();
    perimeters.front().wkb = toWkb(test::square({704000, 7059000}, 500));
    const auto second = sceneOf(records.with(Table(perimeters)), first.get());
    CHECK(item(*second, "QN05902I").shape == item(*first, "QN05902I").shape);
    CHECK(item(*second, "QN05903N").shape == item(*first, "QN05903N").shape);
    CHECK(item(*second, "QN05901M").shape != item(*first, "QN05901M").shape);
    CHECK(item(*second, "QN05901M").shape->area() == Approx(250000));
}

TEST_CASE("a click finds the extent that holds it, and nothing beside")
{
    const auto scene = sceneOf(test::mixedRegister());
    const MapItem* inside = scene->hit({704100, 7059100}, 2);
    REQUIRE(inside);
    CHECK(inside->code == u"QN05901M");
    CHECK_FALSE(scene->hit({703900, 7059100}, 2));
}

TEST_CASE("where extents are specks a click finds the symbol")
{
    const auto scene = sceneOf(test::mixedRegister());
    const MapItem& arras = item(*scene, "QN06201M");
    const MapItem* found = scene->hit({arras.at().x + 600, arras.at().y}, 300);
    REQUIRE(found);
    CHECK(found->code == arras.code);
    CHECK_FALSE(scene->hit({arras.at().x + 6000, arras.at().y}, 300));
}

TEST_CASE("what a filter hides cannot be clicked")
{
    const auto scene = sceneOf(test::mixedRegister());
    const QpvSet others{item(*scene, "QN06201M").qpv};
    CHECK_FALSE(scene->hit({704100, 7059100}, 2, [&](const MapItem& item) { return others.contains(item.qpv); }));
}

TEST_CASE("of two extents that overlap the smaller is found")
{
    test::SampleRegister sample;
    sample.perimeter(sample.qpv(u"QN05901M"_s, {0, 0}, 900).id, test::square({704000, 7059000}, 1000));
    sample.perimeter(sample.qpv(u"QN05902M"_s, {0, 0}, 100).id, test::square({704400, 7059400}, 200));
    const auto scene = sceneOf(sample.take());
    CHECK(scene->hit({704500, 7059500}, 2)->code == u"QN05902M");
    CHECK(scene->hit({704100, 7059100}, 2)->code == u"QN05901M");
}

TEST_CASE("the box query finds what meets it, in painting order")
{
    const auto scene = sceneOf(test::mixedRegister());
    const auto found = scene->within({703000, 7056000, 708000, 7062000});
    REQUIRE(found.size() == 3);
    CHECK(found[0]->code == u"QN05901M");
    CHECK(found[2]->code == u"QN05903N");
}

TEST_CASE("the walk goes through all QPV in the order of their codes and ends")
{
    const auto scene = sceneOf(test::mixedRegister());
    QStringList codes;
    for (const MapItem* at = scene->neighbour({}, 1); at; at = scene->neighbour(at->qpv, 1))
        codes << at->code;
    CHECK(codes == QStringList{u"QN05901M"_s, u"QN05902I"_s, u"QN05903N"_s, u"QN06201M"_s, u"QN06202M"_s});
    CHECK(scene->neighbour({}, -1)->code == u"QN06202M");
}

TEST_CASE("the attribution names each source once, with licence and vintage, and says when one is not stated")
{
    const QStringList texts = sceneOf(test::mixedRegister())->attributions();
    CHECK(texts.filter(u"ANCT, Contours (Licence Ouverte 2.0, 2024)"_s).size() == 1);
    CHECK(texts.filter(u"Insee, Population (licence not stated, vintage not stated)"_s).size() == 1);
    CHECK(texts.last().contains(u"Natural Earth"));
}

TEST_CASE("the name of a shape stands inside its largest part")
{
    MultiPolygon parts = test::square({0, 0}, 100);
    parts.polygons.push_back(test::square({1000, 0}, 300).polygons.front());
    CHECK(contains(test::square({1000, 0}, 300), labelAnchor(parts)));
    // A horseshoe: its middle is outside.
    const MultiPolygon horseshoe{
        {Polygon{{{{0, 0}, {300, 0}, {300, 300}, {200, 300}, {200, 100}, {100, 100}, {100, 300}, {0, 300}, {0, 0}}}}}};
    CHECK(contains(horseshoe, labelAnchor(horseshoe)));
    CHECK(labelAnchor({}) == Point{});
}

TEST_CASE("a shape keeps its place when it is simplified")
{
    const auto scene = sceneOf(test::largeRegister(1, 260));
    const MapShape& shape = *scene->items().front().shape;
    CHECK(shape.atScale(0.5).polygons.front().rings.front().size() == 261);
    CHECK(shape.atScale(100).polygons.front().rings.front().size() < 40);
    CHECK(shape.atScale(100).area() == Approx(shape.area()).epsilon(0.1));
}

TEST_CASE("symbols grow with the population and give way to the extent without a jump")
{
    CHECK(symbolRadius(4000, 240) == Approx(2 * symbolRadius(1000, 240)).epsilon(0.1));
    const auto scene = sceneOf(test::mixedRegister());
    const MapItem& official = item(*scene, "QN05901M");
    double before = symbolOpacity(official, 400);
    CHECK(before == 1);
    for (double scale = 400; scale > 20; scale /= 1.02) {
        const double now = symbolOpacity(official, scale);
        CHECK(now <= before);
        CHECK(before - now < 0.06);
        before = now;
    }
    CHECK(before == 0);
}

TEST_CASE("the background has the five départements and their surroundings")
{
    const MapBackground& background = MapBackground::embedded();
    REQUIRE(background.departements.size() == 5);
    CHECK_FALSE(background.land.isEmpty());
    CHECK_FALSE(background.borders.empty());
    const auto* nord = background.departement(*DepartementCode::parse(u"59"));
    REQUIRE(nord);
    CHECK(contains(nord->shape, toLambert93({3.06, 50.63}))); // Lille
    CHECK(contains(nord->shape, nord->anchor));
    CHECK_FALSE(background.departement(*DepartementCode::parse(u"75")));
}
