// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/known_places.h"

#include "geo/coordinate_systems.h"
#include "geo/lambert93.h"
#include "geo/shape_measures.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace parvis {

namespace {

constexpr double around = 2'000;             ///< metres
constexpr double aroundDepartement = 60'000; ///< metres
constexpr double squareMetresPerHectare = 10'000;

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

QString kilometres(double metres)
{
    return QLocale().toString(metres / 1000, 'f', metres < 10'000 ? 1 : 0);
}

QString hectares(double area)
{
    return QLocale().toString(area, 'f', 2);
}

} // namespace

QString looksLike(const LikelySystem& system)
{
    return QCoreApplication::translate("geo", "These coordinates look like %1.").arg(system.name);
}

KnownPlaces::KnownPlaces(const Register& records)
{
    for (const Qpv& qpv : records.all<Qpv>()) {
        Place place;
        if (qpv.ellipseX && qpv.ellipseY) {
            place.centre = Point{*qpv.ellipseX, *qpv.ellipseY};
            place.semiMajor = qpv.ellipseSemiMajor.value_or(0);
        }
        if (qpv.longitude && qpv.latitude)
            place.point = toLambert93({*qpv.longitude, *qpv.latitude});
        else if (place.centre)
            place.point = *place.centre;
        else
            continue;
        place.areaHa = qpv.areaHa.value_or(0);
        places_.insert(qpv.code, place);
        departements_[qpv.code.departement()].push_back(place.point);
    }
}

bool KnownPlaces::knows(const QpvCode& code) const
{
    return places_.contains(code) || (code.generation() == 2015 && departements_.contains(code.departement()));
}

bool KnownPlaces::isAround(const QpvCode& code, Point point) const
{
    if (const auto place = places_.constFind(code); place != places_.cend())
        return distance(place->point, point) <= around;
    const std::vector<Point> known = departements_.value(code.departement());
    return std::ranges::any_of(known, [&](Point other) { return distance(other, point) <= aroundDepartement; });
}

QString KnownPlaces::contradiction(const QpvCode& code, const MultiPolygon& shape) const
{
    const auto place = places_.constFind(code);
    if (place == places_.cend()) {
        const Box box = shape.bounds();
        if (!knows(code) || isAround(code, {(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2}))
            return {};
        return QCoreApplication::translate("geo", "The contour lies more than %1 km from its département.")
            .arg(kilometres(aroundDepartement));
    }
    if (const double apart = distanceTo(shape, place->point); apart > mostPointDistance)
        return QCoreApplication::translate("geo", "The contour lies %1 km from where the register has the QPV.")
            .arg(kilometres(apart));
    if (place->centre) {
        const double apart = distance(centreOf(shape), *place->centre);
        if (apart > std::max(mostPointDistance, mostCentreDistance * place->semiMajor))
            return QCoreApplication::translate("geo",
                                               "The centre of the contour lies %1 km from that of the QPV in the "
                                               "register.")
                .arg(kilometres(apart));
    }
    const double areaHa = shape.area() / squareMetresPerHectare;
    if (place->areaHa > 0 && (areaHa > mostAreaRatio * place->areaHa || areaHa * mostAreaRatio < place->areaHa))
        return QCoreApplication::translate("geo", "The contour covers %1 ha, the register says %2 ha.")
            .arg(hectares(areaHa), hectares(place->areaHa));
    return {};
}

std::optional<QpvCode> KnownPlaces::holderOf(const MultiPolygon& shape) const
{
    const Box box = shape.bounds();
    std::optional<QpvCode> found;
    for (auto place = places_.cbegin(); place != places_.cend(); ++place) {
        if (!box.contains(place->point) || !holds(shape, place->point))
            continue;
        if (found)
            return std::nullopt;
        found = place.key();
    }
    return found;
}

std::optional<Point> KnownPlaces::offset(const QpvCode& code, const MultiPolygon& shape) const
{
    const auto place = places_.constFind(code);
    if (place == places_.cend() || shape.isEmpty())
        return std::nullopt;
    const Point centre = centreOf(shape);
    const Point known = place->centre.value_or(place->point);
    return Point{centre.x - known.x, centre.y - known.y};
}

/// The upright rectangle around all places, with what may lie around them.
Box KnownPlaces::territory() const
{
    Box box;
    for (const Place& place : places_) {
        box.add(Point{place.point.x - around, place.point.y - around});
        box.add(Point{place.point.x + around, place.point.y + around});
    }
    return box;
}

std::optional<LikelySystem> KnownPlaces::likelySystem(const std::vector<ContourCentre>& centres) const
{
    constexpr std::size_t enough = 200;
    std::vector<ContourCentre> known;
    for (const ContourCentre& centre : centres) {
        if (known.size() < enough && knows(centre.code))
            known.push_back(centre);
    }
    if (known.empty())
        return std::nullopt;
    const CoordinateSystems systems(territory());
    std::optional<LikelySystem> best;
    std::size_t most = known.size() / 2;
    for (int i = 0; i < systems.count(); ++i) {
        const auto fitting = std::size_t(std::ranges::count_if(known, [&](const ContourCentre& centre) {
            const auto point = systems.read(i, centre.inFile);
            return point && isAround(centre.code, *point);
        }));
        if (fitting <= most)
            continue;
        most = fitting;
        best = LikelySystem{systems.name(i), systems.epsg(i), systems.isExchanged(i)};
    }
    return best;
}

} // namespace parvis
