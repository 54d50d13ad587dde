// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "geo/box_tree.h"
#include "geo/lambert93.h"

#include <optional>
#include <vector>

namespace parvis {

/// Says which QPV hold a point, and which is nearest. The answer is indicative: it is worth what the contours are.
///
/// Built from the perimeters of one generation; a QPV without one stands as its ellipse of inertia, and what it answers
/// is marked schematic. Holds values only: immutable, any thread may ask. Distances are in the plane of Lambert-93,
/// true to 0.3 % in mainland France.
class Locator
{
public:
    struct Hit
    {
        Id<Qpv> qpv;
        bool schematic = false; ///< by its ellipse, not by its official contour

        friend bool operator==(const Hit&, const Hit&) = default;
    };
    struct Nearest
    {
        Id<Qpv> qpv;
        double distanceM = 0; ///< metres to its nearest edge; 0 inside and on the edge
        bool schematic = false;

        friend bool operator==(const Nearest&, const Nearest&) = default;
    };
    struct Location
    {
        std::vector<Hit> hits;          ///< every QPV that holds the point, its edge included
        std::optional<Nearest> nearest; ///< none outside mainland France and its surroundings, or without any QPV

        friend bool operator==(const Location&, const Location&) = default;
    };

    /// Throws Error when a stored contour is damaged. `generation` is 2015 or 2024.
    explicit Locator(const Register& records, int generation = 2024);

    /// Throws Error when the coordinates are not numbers, or out of range.
    Location locate(LonLat position) const;
    Location locate(Point point) const;

    static bool isValid(LonLat position);

    /// The upright rectangle around all QPV, EPSG:2154; empty when none has a place.
    Box bounds() const;

    /// The QPV of that generation that have neither contour nor ellipse: no point can be in them.
    const std::vector<Id<Qpv>>& unplaced() const { return unplaced_; }

private:
    struct Area
    {
        Id<Qpv> qpv;
        bool schematic;
        MultiPolygon shape;
    };
    /// A few consecutive segments of one ring: what the tree of edges holds.
    struct Run
    {
        std::uint32_t area;
        std::uint32_t length; ///< points
        const Point* first;
    };

    void addArea(Id<Qpv> qpv, bool schematic, MultiPolygon shape);
    void indexEdges();
    static double squaredDistance(const Run& run, Point point);

    std::vector<Area> areas_;
    std::vector<Run> runs_; ///< points into areas_, which never changes after construction
    std::vector<Id<Qpv>> unplaced_;
    BoxTree areaTree_;
    BoxTree edgeTree_;
};

} // namespace parvis
