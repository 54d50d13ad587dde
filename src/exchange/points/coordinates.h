// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace parvis {

/// What the two numbers of a position are.
enum class PointSystem {
    Wgs84,    ///< degrees of longitude and latitude
    Lambert93 ///< metres eastward and northward, EPSG:2154
};

/// A position as a table gives it.
struct Coordinates
{
    double x = 0; ///< longitude, or metres eastward
    double y = 0; ///< latitude, or metres northward
    PointSystem system = PointSystem::Wgs84;

    friend bool operator==(const Coordinates&, const Coordinates&) = default;
};

/// One number of a position, and which one it is, if a letter of the compass says so.
struct Coordinate
{
    enum class Axis { Unknown, Longitude, Latitude };

    double value = 0;
    Axis axis = Axis::Unknown;

    friend bool operator==(const Coordinate&, const Coordinate&) = default;
};

/// "3.06", "3,06°", "-1.5", "50°37'48\"N", "3° 3,6' O", "7 059 000"; nothing when it is no number.
std::optional<Coordinate> parseCoordinate(const QString& text);

/// Two of them in one text: "50.63, 3.06", "50,63 3,06", "50°37'48\"N 3°3'36\"E"; also a point as WKT or GeoJSON.
std::optional<std::pair<Coordinate, Coordinate>> parseCoordinatePair(const QString& text);

/// Two numbers taken as a position, and why in that order.
struct PointReading
{
    enum class Order {
        Stated,    ///< by letters of the compass, or there is only one order that makes a position
        Plausible, ///< it lies in France, and the other way round it would not
        Assumed    ///< as the caller said
    };

    Coordinates at;
    bool latitudeFirst = false; ///< or the metres northward
    Order order = Order::Assumed;
};

/// Nothing when the numbers are no position, neither in degrees nor in metres of Lambert-93.
std::optional<PointReading> readPoint(const Coordinate& first, const Coordinate& second, bool assumeLatitudeFirst);

/// The coordinate system of metres that two numbers of the mainland stand in when they are no position, "Lambert II
/// étendu (EPSG:27572)"; empty when none is likely.
QString likelyMetres(const Coordinate& first, const Coordinate& second);

/// In mainland France or one of its overseas territories, with a margin.
bool isInFrance(double longitude, double latitude);

} // namespace parvis
