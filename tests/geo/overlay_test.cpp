// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/overlay.h"
#include "tests/catch.h"
#include "tests/support/vector_files.h"

#include <random>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

constexpr double west = 703000;
constexpr double south = 7059000;

OverlayContour overlayContour(const char* code, double dx, double dy, double side)
{
    return {*QpvCode::parse(QString::fromUtf8(code)), QString::fromUtf8(code),
            squareShape(west + dx, south + dy, side)};
}

const OverlaidContour& find(const std::vector<OverlaidContour>& contours, const char* code)
{
    const auto it =
        std::ranges::find(contours, QString::fromUtf8(code), [](const OverlaidContour& c) { return c.code.text(); });
    REQUIRE(it != contours.end());
    return *it;
}

/// Polygons of a few corners about a place, star-shaped and so valid.
MultiPolygon randomShape(std::mt19937& random)
{
    std::uniform_real_distribution<double> place(0, 3000);
    std::uniform_real_distribution<double> reach(80, 700);
    std::uniform_int_distribution<int> corners(3, 14);
    const Point centre{west + place(random), south + place(random)};
    LinearRing ring;
    const int count = corners(random);
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * 3.14159265358979 * i / count;
        const double r = reach(random);
        ring.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    ring.push_back(ring.front());
    return {{Polygon{{ring}}}};
}

std::vector<OverlayContour> randomContours(std::mt19937& random, const QString& pattern, int count)
{
    std::vector<OverlayContour> contours;
    for (int i = 1; i <= count; ++i) {
        const QString code = pattern.arg(i, pattern.startsWith(u"QP") ? 3 : 2, 10, QChar(u'0'));
        contours.push_back({*QpvCode::parse(code), code, randomShape(random)});
    }
    return contours;
}

} // namespace

TEST_CASE("squares that are shifted keep, gain and lose the areas that one can count")
{
    // 2015: A (0,0) 400 m = 16 ha and B (400,0) 400 m. 2024: one square (200,0) 400 m that takes half of each.
    const Overlay both = overlay({overlayContour("QP059001", 0, 0, 400), overlayContour("QP059002", 400, 0, 400)},
                                 {overlayContour("QN05901M", 200, 0, 400), overlayContour("QN05902N", 5000, 0, 100)});
    const OverlaidContour& now = find(both.current, "QN05901M");
    CHECK(now.areaHa == Approx(16));
    CHECK(now.commonHa == Approx(16));
    CHECK(now.restHa == Approx(0).margin(1e-9));
    REQUIRE(now.overlaps.size() == 2);
    CHECK(now.overlaps[0].sharedHa == Approx(8));
    CHECK(now.overlaps[0].shareOfOwn == Approx(0.5));
    CHECK(now.overlaps[0].shareOfOther == Approx(0.5));
    CHECK(now.relatives() == 2);

    const OverlaidContour& before = find(both.former, "QP059002");
    CHECK(before.commonHa == Approx(8));
    CHECK(before.restHa == Approx(8));
    CHECK(before.overlaps.at(0).other.text() == u"QN05901M");
    CHECK(before.overlaps.at(0).otherName == u"QN05901M");

    const OverlaidContour& fresh = find(both.current, "QN05902N");
    CHECK(fresh.commonHa == 0);
    CHECK(fresh.restHa == Approx(1));
    CHECK(fresh.overlaps.empty());

    const OverlayTotals current = totalsOf(both.current);
    CHECK(current.areaHa == Approx(17));
    CHECK(current.commonHa == Approx(16));
    CHECK(current.restHa == Approx(1));
    CHECK(totalsOf(both.former).restHa == Approx(16));
}

TEST_CASE("contours of one geography that overlap each other are counted once in what was kept")
{
    const Overlay both = overlay({overlayContour("QP059001", 0, 0, 400), overlayContour("QP059002", 0, 0, 400)},
                                 {overlayContour("QN05901M", 0, 0, 400)});
    CHECK(both.current[0].commonHa == Approx(16));
    CHECK(both.current[0].overlaps.size() == 2);
    CHECK(both.current[0].restHa == Approx(0).margin(1e-9));
}

TEST_CASE("slivers count in the areas and make no lineage")
{
    // A strip of 2 m × 400 m (0.08 ha) and one of 3 m × 400 m (0.12 ha, 0.75 % of 16 ha) are slivers; 5 m × 400 m
    // (0.2 ha, 1.25 %) is none.
    const auto shifted = [](double metres) {
        return overlay({overlayContour("QP059001", 0, 0, 400)}, {overlayContour("QN05901M", 400 - metres, 0, 400)});
    };
    CHECK(lineageOf(shifted(2)).empty());
    CHECK(lineageOf(shifted(3)).empty());
    CHECK(shifted(3).slivers() == 1);
    CHECK(shifted(3).current[0].commonHa == Approx(0.12));
    const std::vector<QpvLineage> lineage = lineageOf(shifted(5));
    REQUIRE(lineage.size() == 1);
    CHECK(lineage[0].from.text() == u"QP059001");
    CHECK(lineage[0].to.text() == u"QN05901M");
    CHECK(lineage[0].sharedHa.value() == Approx(0.2));
    CHECK(shifted(5).slivers() == 0);
}

TEST_CASE("contours that only touch share nothing")
{
    const Overlay both = overlay({overlayContour("QP059001", 0, 0, 400)}, {overlayContour("QN05901M", 400, 0, 400)});
    CHECK(both.former[0].overlaps.empty());
    CHECK(both.current[0].restHa == Approx(16));
}

TEST_CASE("kept and gained make the area of 2024, kept and lost that of 2015, whatever the shapes")
{
    std::mt19937 random(20150101);
    for (int round = 0; round < 40; ++round) {
        INFO(round);
        const auto former = randomContours(random, u"QP059%1"_s, 6);
        const auto current = randomContours(random, u"QN059%1M"_s, 6);
        const Overlay both = overlay(former, current);
        for (const auto* side : {&both.former, &both.current}) {
            for (const OverlaidContour& contour : *side) {
                CHECK(contour.commonHa + contour.restHa == Approx(contour.areaHa).epsilon(1e-9));
                double shared = 0;
                for (const Overlap& overlap : contour.overlaps) {
                    shared += overlap.sharedHa;
                    CHECK(overlap.sharedHa <= contour.commonHa * (1 + 1e-9));
                }
                CHECK(shared >= contour.commonHa * (1 - 1e-9));
            }
        }
        double fromFormer = 0;
        double fromCurrent = 0;
        for (const OverlaidContour& contour : both.former) {
            for (const Overlap& overlap : contour.overlaps)
                fromFormer += overlap.sharedHa;
        }
        for (const OverlaidContour& contour : both.current) {
            for (const Overlap& overlap : contour.overlaps)
                fromCurrent += overlap.sharedHa;
        }
        CHECK(fromFormer == Approx(fromCurrent));
    }
}

TEST_CASE("an overlay of a register takes the contours of both geographies, and leaves out what cannot be read")
{
    const auto former = [](const char* code, const QByteArray& wkb) {
        FormerQpv made;
        made.code = *QpvCode::parse(QString::fromUtf8(code));
        made.name = u"Before"_s;
        made.wkb = wkb;
        return made;
    };
    Perimeter perimeter{.id = {1}, .qpv = {1}, .wkb = toWkb(squareShape(west, south, 200)), .areaHa = 4};
    const Register records =
        Register().with(Table<Qpv>({qpv(1, u"QN05901M"_s, u"Now"_s)})).with(Table<Perimeter>({perimeter}));
    CHECK(overlayOf(records).isEmpty());
    const std::vector<FormerQpv> formers{former("QP059002", toWkb(squareShape(west + 100, south, 200))),
                                         former("QP059001", "rubbish")};
    const Register after = withContours(records, formers, {});
    const Overlay both = overlayOf(after);
    REQUIRE(both.former.size() == 1);
    CHECK(both.former[0].name == u"Before");
    CHECK(both.current.at(0).name == u"Now");
    CHECK(both.current[0].commonHa == Approx(2));

    perimeter.wkb = toWkb(squareShape(west + 100, south, 200));
    const Register replaced = withContours(after, {}, {perimeter});
    CHECK(replaced.all<Perimeter>().size() == 1);
    CHECK(replaced.all<FormerQpv>().size() == 2);
    CHECK(overlayOf(replaced).current.at(0).commonHa == Approx(4));
}

TEST_CASE("an overlay tells how far it is, and stops when asked")
{
    std::vector<int> steps;
    overlay({overlayContour("QP059001", 0, 0, 400)},
            {overlayContour("QN05901M", 0, 0, 400), overlayContour("QN05902M", 0, 0, 400)}, [&](int done, int total) {
                CHECK(total == 3);
                steps.push_back(done);
            });
    CHECK(steps == std::vector{1, 2, 3});
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(
        overlay({overlayContour("QP059001", 0, 0, 400)}, {overlayContour("QN05901M", 0, 0, 400)}, {}, stop.get_token()),
        Cancelled);
}
