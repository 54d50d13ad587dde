// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/territory_codes.h"
#include "geo/geometry.h"
#include "geo/known_places.h"

#include <QStringList>

#include <vector>

namespace parvis {

/// One QPV of a perimeter file.
struct Contour
{
    QpvCode code;
    QString name;                    ///< as the file spells it; may be empty
    std::vector<InseeCode> communes; ///< those that the file names by a valid code
    QStringList communeNames;
    MultiPolygon shape;    ///< EPSG:2154, valid
    double areaHa = 0;     ///< hectares, of that shape
    bool repaired = false; ///< the published outline was invalid and has been mended
    int feature = 0;       ///< its place in the file, from 1
};

/// What a perimeter file holds.
struct ContourFile
{
    QString path;
    QString layer;
    QString crs;                        ///< the system that the file is in: "WGS 84"
    int features = 0;                   ///< all that were read
    std::vector<Contour> contours;      ///< the wanted ones, each code once, in the order of the file
    std::vector<ContourCentre> centres; ///< of the wanted ones, also where they lie outside France
    std::vector<QpvCode> unwanted;      ///< codes that `wanted` declined, each once
    Notices notices;                    ///< what was repaired, refused or guessed, by code or feature
};

} // namespace parvis
