// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/contour_file.h"
#include "geo/known_places.h"

#include <functional>
#include <stop_token>

namespace parvis {

struct ContourOptions
{
    QString layer; ///< empty: the one layer that has a field for the code, or the likeliest of several
    /// Features whose code it declines are counted, and their geometry is not looked at. Empty: all are wanted.
    std::function<bool(const QpvCode&)> wanted;
    /// Where contours are expected, for files that do not say in which coordinate system they are. Empty: not known.
    KnownPlaces places = {};
};

/// The layers of a perimeter file that have shapes and a field for the code of the QPV, in the order of the file. Any
/// thread. Throws Error when the file cannot be read, and Cancelled.
QStringList contourLayers(const QString& path, std::stop_token stop = {});

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
