// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/lambert93.h"

#include <cmath>
#include <numbers>

namespace parvis {

namespace {

constexpr double degree = std::numbers::pi / 180;
constexpr double semiMajor = 6378137; // GRS 80, metres
constexpr double flattening = 1 / 298.257222101;
constexpr double falseEasting = 700000;
constexpr double falseNorthing = 6600000;
constexpr double centralMeridian = 3 * degree;

const double eccentricity = std::sqrt(flattening * (2 - flattening));

double isometricLatitude(double latitude)
{
    const double sine = std::sin(latitude);
    return std::atanh(sine) - eccentricity * std::atanh(eccentricity * sine);
}

/// The constants that follow from the two standard parallels, 44° and 49°, and the origin, 46.5°.
struct Cone
{
    double exponent = 0;
    double scale = 0;
    double poleNorthing = 0;

    Cone()
    {
        constexpr double south = 44 * degree;
        constexpr double north = 49 * degree;
        const double southRadius = parallelRadius(south);
        const double southIsometric = isometricLatitude(south);
        exponent = std::log(southRadius / parallelRadius(north)) / (isometricLatitude(north) - southIsometric);
        scale = southRadius / exponent * std::exp(exponent * southIsometric);
        poleNorthing = falseNorthing + scale * std::exp(-exponent * isometricLatitude(46.5 * degree));
    }

    static double parallelRadius(double latitude)
    {
        const double sine = eccentricity * std::sin(latitude);
        return semiMajor * std::cos(latitude) / std::sqrt(1 - sine * sine);
    }
};

const Cone& cone()
{
    static const Cone constants;
    return constants;
}

} // namespace

Point toLambert93(LonLat position)
{
    const Cone& c = cone();
    const double radius = c.scale * std::exp(-c.exponent * isometricLatitude(position.latitude * degree));
    const double angle = c.exponent * (position.longitude * degree - centralMeridian);
    return {falseEasting + radius * std::sin(angle), c.poleNorthing - radius * std::cos(angle)};
}

LonLat fromLambert93(Point point)
{
    const Cone& c = cone();
    const double east = point.x - falseEasting;
    const double south = c.poleNorthing - point.y;
    const double isometric = -std::log(std::hypot(east, south) / c.scale) / c.exponent;
    double latitude = std::asin(std::tanh(isometric));
    for (int i = 0; i < 6; ++i)
        latitude = std::asin(std::tanh(isometric + eccentricity * std::atanh(eccentricity * std::sin(latitude))));
    return {(std::atan2(east, south) / c.exponent + centralMeridian) / degree, latitude / degree};
}

} // namespace parvis
