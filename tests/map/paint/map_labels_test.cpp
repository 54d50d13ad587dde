// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_labels.h"

#include "map/paint/label_text.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/map/mixed_scene.h"
#include "tests/support/map_register.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

int countOf(const std::vector<MapLabel>& labels, LabelKind kind)
{
    return int(std::ranges::count(labels, kind, &MapLabel::kind));
}

} // namespace

TEST_CASE("no two names overlap, and all lie within the picture, at every scale")
{
    const auto scene = sceneOf(test::largeRegister(204, 40));
    std::size_t placed = 0;
    for (const double scale : {700.0, 230.0, 90.0, 40.0, 15.0, 5.0, 1.0}) {
        const MapView view{{704000, 7059000}, scale, {1000, 700}, 1};
        const auto labels = placeLabels(*scene, view, {});
        placed += labels.size();
        for (std::size_t i = 0; i < labels.size(); ++i) {
            CHECK(view.screenRect().contains(labels[i].box));
            for (std::size_t k = 0; k < i; ++k)
                CHECK_FALSE(labels[i].box.intersects(labels[k].box));
        }
        CHECK(labels.size() < 200);
    }
    CHECK(placed >= 8);
}

TEST_CASE("names keep clear of the furniture")
{
    const auto scene = sceneOf(test::largeRegister(204, 40));
    const MapView view{{704000, 7059000}, 90, {1000, 700}, 1};
    const auto free = placeLabels(*scene, view, {});
    REQUIRE(free.size() >= 2);
    const QRectF furniture = free.front().box; // where a name would stand
    const auto labels = placeLabels(*scene, view, {}, {.keepFree = {furniture}});
    CHECK_FALSE(labels.empty());
    for (const MapLabel& label : labels)
        CHECK_FALSE(label.box.intersects(furniture));
}

TEST_CASE("a town near an edge that names should not cross bears its name on the other side")
{
    test::SampleRegister sample;
    sample.town(u"Roubaix"_s, 3.17, 50.69, 98000);
    const auto scene = sceneOf(sample.take());
    const MapView view{{704000, 7059000}, 90, {1000, 700}, 1};
    const auto nameOf = [&](const LabelRoom& room) {
        for (const MapLabel& label : placeLabels(*scene, view, {}, room)) {
            if (label.kind == LabelKind::City)
                return label;
        }
        return MapLabel();
    };
    const MapLabel free = nameOf({});
    REQUIRE_FALSE(free.box.isEmpty());
    CHECK(free.box.left() > free.dot.x());
    const MapLabel kept = nameOf({.avoid = {{free.dot.x() + 20, 0, 2, 700}}});
    CHECK(kept.box.right() < free.dot.x());
    const std::vector<QRectF> around{{free.dot - QPointF(300, 300), QSizeF(600, 600)}};
    CHECK_FALSE(nameOf({.avoid = around}).box.isEmpty()); // better than no name
    CHECK(nameOf({.keepFree = around}).box.isEmpty());
}

TEST_CASE("far out the map names départements, cities and seas; close in the QPV")
{
    const auto scene = sceneOf(test::mixedRegister());
    const auto far = placeLabels(*scene, {{690000, 6990000}, 250, {1400, 1000}, 1}, {});
    CHECK(countOf(far, LabelKind::Departement) == 5);
    CHECK(countOf(far, LabelKind::City) == 1);
    CHECK(countOf(far, LabelKind::Town) == 1);
    CHECK(countOf(far, LabelKind::Sea) >= 1);
    CHECK(countOf(far, LabelKind::Qpv) == 0);
    const auto near = placeLabels(*scene, {{705500, 7059300}, 8, {900, 700}, 1}, {});
    CHECK(countOf(near, LabelKind::Qpv) == 3);
    CHECK(countOf(near, LabelKind::Departement) == 0);
}

TEST_CASE("the name of a QPV stands on it where it fits, else beside it, and the smallest bear none")
{
    test::SampleRegister sample;
    Qpv& qpv = sample.qpv(u"QN05901M"_s, {704500, 7059500}, 9000, {});
    qpv.name = u"Faubourg des Lilas"_s;
    sample.perimeter(qpv.id, test::square({704000, 7059000}, 1000));
    const auto scene = sceneOf(sample.take());
    const auto at = [&](double metresPerPixel) {
        const MapView view{{704500, 7059500}, metresPerPixel, {900, 700}, 1};
        std::vector<MapLabel> names = placeLabels(*scene, view, {});
        std::erase_if(names, [](const MapLabel& label) { return label.kind != LabelKind::Qpv; });
        const QRectF extent(view.toScreen({704000, 7060000}), view.toScreen({705000, 7059000}));
        return std::pair(names, extent);
    };
    const auto [large, largeExtent] = at(3);
    REQUIRE(large.size() == 1);
    CHECK(largeExtent.contains(large[0].box));
    for (const double scale : {15.0, 25.0, 28.0}) {
        const auto [small, smallExtent] = at(scale);
        REQUIRE(small.size() == 1);
        CHECK_FALSE(small[0].box.intersects(smallExtent));
        CHECK(small[0].box.adjusted(-12, -12, 12, 12).intersects(smallExtent));
    }
    CHECK(at(35).first.empty());
}

TEST_CASE("names of QPV leave small neighbours uncovered")
{
    test::SampleRegister sample;
    Qpv& first = sample.qpv(u"QN05901M"_s, {704250, 7059250}, 9000, {});
    Qpv& second = sample.qpv(u"QN05902M"_s, {705000, 7059250}, 5000, {});
    sample.perimeter(first.id, test::square({704000, 7059000}, 500));
    sample.perimeter(second.id, test::square({704700, 7059000}, 500)); // where the name of the first would stand
    const auto scene = sceneOf(sample.take());
    const MapView view{{704500, 7059500}, 12, {900, 700}, 1};
    const QRectF neighbour(view.toScreen({704700, 7059500}), view.toScreen({705200, 7059000}));
    const std::vector<MapLabel> labels = placeLabels(*scene, view, {});
    CHECK(countOf(labels, LabelKind::Qpv) == 2);
    for (const MapLabel& label : labels)
        CHECK_FALSE(label.box.intersects(neighbour));
}

TEST_CASE("a QPV that the filter hides bears no name")
{
    const auto scene = sceneOf(test::mixedRegister());
    const MapView view{{705500, 7059300}, 8, {900, 700}, 1};
    const auto count = [&](const MapOptions& options) {
        return countOf(placeLabels(*scene, view, options), LabelKind::Qpv);
    };
    CHECK(count({}) == 3);
    MapOptions options;
    options.only = std::make_shared<const QpvSet>(QpvSet{scene->items().front().qpv});
    CHECK(count(options) == 1);
    options.only = std::make_shared<const QpvSet>();
    CHECK(count(options) == 0);
}

TEST_CASE("long names are broken into lines of about equal length")
{
    CHECK(wrapped(u"Europe"_s) == QStringList{u"Europe"_s});
    CHECK(wrapped(QString()) == QStringList{QString()});
    const QStringList lines = wrapped(u"Quartier Intercommunal Roubaix-Tourcoing - Blanc Seau - Croix"_s);
    CHECK(lines.size() >= 3);
    CHECK(lines.size() <= 4);
    CHECK(lines.join(u' ') == u"Quartier Intercommunal Roubaix-Tourcoing - Blanc Seau - Croix");
    CHECK(wrapped(QString(80, u'x')).size() == 1);
}
