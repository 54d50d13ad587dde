// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/register.h"
#include "geo/geometry.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace parvis {

/// Below either of these, what two contours share is taken for a difference of drawing: it counts in the areas, but
/// makes no lineage.
inline constexpr double smallestSharedHa = 0.1;
inline constexpr double smallestShare = 0.01; ///< of the smaller contour

/// A contour as the overlay takes it.
struct OverlayContour
{
    QpvCode code;
    QString name;
    MultiPolygon shape; ///< EPSG:2154, valid
};

/// What a contour has in common with one of the other geography.
struct Overlap
{
    QpvCode other;
    QString otherName;
    double sharedHa = 0;     ///< hectares
    double shareOfOwn = 0;   ///< of the area of this contour, 0 to 1
    double shareOfOther = 0; ///< of the area of the other one
    bool sliver = false;     ///< below smallestSharedHa or smallestShare
};

/// A contour laid over all those of the other geography. `commonHa` and `restHa` make `areaHa`.
struct OverlaidContour
{
    QpvCode code;
    QString name;
    double areaHa = 0;
    double commonHa = 0;           ///< kept from 2015 to 2024; where contours overlap each other, counted once
    double restHa = 0;             ///< of 2024: gained; of 2015: lost
    std::vector<Overlap> overlaps; ///< the largest first, slivers included

    int relatives() const; ///< overlaps that are no slivers
};

/// The geographies of 2015 and 2024 laid over each other.
struct Overlay
{
    std::vector<OverlaidContour> former;  ///< of 2015, by code
    std::vector<OverlaidContour> current; ///< of 2024, by code

    bool isEmpty() const { return former.empty() || current.empty(); } ///< one of the two is not there
    int slivers() const;                                               ///< pairs that make no lineage
};

/// Sums over one geography, hectares.
struct OverlayTotals
{
    double areaHa = 0;
    double commonHa = 0;
    double restHa = 0;
};
OverlayTotals totalsOf(const std::vector<OverlaidContour>& contours);

using OverlayProgress = std::function<void(int done, int total)>;

/// Exact, through GEOS; only contours whose bounds meet are looked at. Any thread. Throws Error, which names the
/// contours, when two cannot be overlaid, and Cancelled.
Overlay overlay(const std::vector<OverlayContour>& former, const std::vector<OverlayContour>& current,
                const OverlayProgress& progress = {}, std::stop_token stop = {});

/// The same for all contours that a register holds.
Overlay overlayOf(const Register& records, const OverlayProgress& progress = {}, std::stop_token stop = {});

/// What became of what: one record, without id and source, for each pair that shares more than a sliver.
std::vector<QpvLineage> lineageOf(const Overlay& overlay);

/// The register as an import will leave it, for an overlay before anything is stored.
Register withContours(const Register& records, const std::vector<FormerQpv>& former,
                      const std::vector<Perimeter>& perimeters);

} // namespace parvis
