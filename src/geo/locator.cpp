// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/locator.h"

#include "domain/error.h"
#include "geo/schematic_shape.h"
#include "geo/segment.h"
#include "geo/shape_measures.h"

#include <QCoreApplication>

#include <cmath>

namespace parvis {

namespace {

constexpr double onEdge = 1e-3; ///< metres: nearer than that to an edge is on it
constexpr std::size_t runLength = 8;

bool touches(const MultiPolygon& shape, Point p)
{
    for (const Polygon& polygon : shape.polygons) {
        for (const LinearRing& ring : polygon.rings) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                if (squaredDistance(ring[i - 1], ring[i], p) <= onEdge * onEdge)
                    return true;
            }
        }
    }
    return false;
}

/// Where a distance measured in Lambert-93 means something: mainland France with 150 km around.
bool canMeasure(Point p)
{
    constexpr double fringe = 150'000;
    constexpr Box box{mainlandFrance.minX - fringe, mainlandFrance.minY - fringe, mainlandFrance.maxX + fringe,
                      mainlandFrance.maxY + fringe};
    return box.contains(p);
}

} // namespace

Locator::Locator(const Register& records, int generation)
{
    for (const Qpv& qpv : records.all<Qpv>()) {
        const auto perimeters = records.all<Perimeter>().of(qpv.id);
        const auto official = std::ranges::find(perimeters, generation, &Perimeter::generation);
        if (official != perimeters.end()) {
            try {
                addArea(qpv.id, false, multiPolygonFromWkb((*official).wkb));
            } catch (const Error& error) {
                throw Error(error.message(), qpv.code.text(), error.advice());
            }
        } else if (qpv.code.generation() == generation) {
            if (const auto ellipse = qpv.ellipse())
                addArea(qpv.id, true, schematicShape(*ellipse));
            else
                unplaced_.push_back(qpv.id);
        }
    }
    indexEdges();
}

void Locator::addArea(Id<Qpv> qpv, bool schematic, MultiPolygon shape)
{
    areas_.push_back({qpv, schematic, std::move(shape)});
}

void Locator::indexEdges()
{
    std::vector<Box> areaBoxes;
    std::vector<Box> runBoxes;
    for (std::uint32_t i = 0; i < areas_.size(); ++i) {
        areaBoxes.push_back(areas_[i].shape.bounds());
        for (const Polygon& polygon : areas_[i].shape.polygons) {
            for (const LinearRing& ring : polygon.rings) {
                for (std::size_t first = 0; first + 1 < ring.size(); first += runLength) {
                    const std::size_t length = std::min(runLength + 1, ring.size() - first);
                    runs_.push_back({i, std::uint32_t(length), &ring[first]});
                    Box& box = runBoxes.emplace_back();
                    for (std::size_t k = 0; k < length; ++k)
                        box.add(ring[first + k]);
                }
            }
        }
    }
    areaTree_ = BoxTree(areaBoxes);
    edgeTree_ = BoxTree(runBoxes);
}

double Locator::squaredDistance(const Run& run, Point point)
{
    double smallest = std::numeric_limits<double>::infinity();
    for (std::uint32_t i = 1; i < run.length; ++i)
        smallest = std::min(smallest, parvis::squaredDistance(run.first[i - 1], run.first[i], point));
    return smallest;
}

Box Locator::bounds() const
{
    Box box;
    for (const Area& area : areas_)
        box.add(area.shape.bounds());
    return box;
}

bool Locator::isValid(LonLat position)
{
    return std::abs(position.longitude) <= 180 && std::abs(position.latitude) <= 90;
}

Locator::Location Locator::locate(LonLat position) const
{
    if (!isValid(position))
        throw Error(QCoreApplication::translate("geo", "These coordinates are no position on Earth."), {},
                    QCoreApplication::translate(
                        "geo", "Give the longitude then the latitude, in decimal degrees, for example 3.06 50.63."));
    return locate(toLambert93(position));
}

Locator::Location Locator::locate(Point point) const
{
    Location location;
    if (!std::isfinite(point.x) || !std::isfinite(point.y))
        return location;
    const Box around{point.x - onEdge, point.y - onEdge, point.x + onEdge, point.y + onEdge};
    areaTree_.visit(around, [&](std::size_t index) {
        const Area& area = areas_[index];
        if (holds(area.shape, point) || touches(area.shape, point))
            location.hits.push_back({area.qpv, area.schematic});
    });
    std::ranges::sort(location.hits, {}, &Hit::qpv);
    if (!location.hits.empty()) {
        location.nearest = Nearest{location.hits.front().qpv, 0, location.hits.front().schematic};
    } else if (canMeasure(point) && !runs_.empty()) {
        std::size_t best = 0;
        const double squared =
            edgeTree_.nearest(point, best, [&](std::size_t run) { return squaredDistance(runs_[run], point); });
        const Area& area = areas_[runs_[best].area];
        location.nearest = Nearest{area.qpv, std::sqrt(squared), area.schematic};
    }
    return location;
}

} // namespace parvis
