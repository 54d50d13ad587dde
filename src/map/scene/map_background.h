// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/territory_codes.h"
#include "geo/geometry.h"

#include <QString>

#include <vector>

namespace parvis {

/// The plain land under the perimeters, in EPSG:2154, generalised to about one kilometre (data/fond/README.md).
/// Immutable; any thread.
struct MapBackground
{
    struct Departement
    {
        DepartementCode code;
        QString name;
        MultiPolygon shape;
        Box bounds;
        Point anchor; ///< where its name stands
    };

    MultiPolygon land;               ///< around the region
    std::vector<LinearRing> borders; ///< between countries; open lines
    std::vector<Departement> departements;

    const Departement* departement(const DepartementCode& code) const;
    Box bounds() const; ///< of the départements

    /// The one embedded in the program, read on first use (in about a millisecond, without GDAL).
    static const MapBackground& embedded();
    static QString attribution();
};

} // namespace parvis
