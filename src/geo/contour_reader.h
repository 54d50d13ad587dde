// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/territory_codes.h"
#include "geo/geometry.h"
#include "geo/known_places.h"

#include <QStringList>

#include <functional>
#include <stop_token>
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

struct ContourOptions
{
    QString layer; ///< empty: the one layer that has a field for the code, or the likeliest of several
    /// Features whose code it declines are counted, and their geometry is not looked at. Empty: all are wanted.
    std::function<bool(const QpvCode&)> wanted;
    /// Where contours are expected, for files that do not say in which coordinate system they are. Empty: not known.
    KnownPlaces places = {};
};

/// The middle of a contour in the numbers of its file, whatever its coordinate system.
struct ContourCentre
{
    QpvCode code;
    Point inFile;
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

/// The layers of a perimeter file that have shapes and a field for the code of the QPV, in the order of the file. Any
/// thread. Throws Error when the file cannot be read, and Cancelled.
QStringList contourLayers(const QString& path, std::stop_token stop = {});

/// The one of several such layers that is meant, when its name tells: the archive that the ANCT publishes holds one for
/// the country in each of two systems, and one for each overseas territory. Empty when no name tells.
QString likeliestContourLayer(const QStringList& layers);

/// Features done, features in all.
using ContourProgress = std::function<void(int done, int total)>;

/// Reads GeoJSON, GeoPackage, Shapefile and a few more, also inside a zip archive, in any coordinate system. A file
/// that declares none is in the one in which its contours lie where `places` has them, or else in degrees or
/// Lambert-93.
///
/// A feature that cannot be a contour (no code, no polygon, no area, out of place, far too detailed) is refused with a
/// notice; the rest loads. The whole file is refused, by an Error, when it cannot be trusted: it is damaged, has no
/// field for the code or none that holds one, does not say where it is, most of it lies outside France in the system
/// that it declares, or it gives two different contours for one wanted code. (The same contour twice is read once, with
/// a notice. To join differing ones, or to pick one, would be a guess.)
///
/// Any thread; throws Cancelled.
ContourFile readContours(const QString& path, const ContourOptions& options = {}, const ContourProgress& progress = {},
                         std::stop_token stop = {});

} // namespace parvis
