// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/contour_place.h"

#include "domain/error.h"
#include "geo/shape_measures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

bool isMost(std::size_t part, std::size_t all)
{
    return 2 * part > all;
}

/// One of them as an example, and how many there are.
struct ShiftedCodes
{
    std::size_t count = 0;
    QpvCode given;
    QpvCode fitting;
};

/// Contours that are misplaced under their code, and fit that of another QPV.
ShiftedCodes shiftedCodes(const ContourFile& file, const KnownPlaces& places, const MisplacedContours& misplaced)
{
    ShiftedCodes shifted;
    for (const Contour& contour : file.contours) {
        if (!misplaced.contains(contour.code))
            continue;
        const auto holder = places.holderOf(contour.shape);
        if (!holder || !places.contradiction(*holder, contour.shape).isEmpty())
            continue;
        if (++shifted.count == 1) {
            shifted.given = contour.code;
            shifted.fitting = *holder;
        }
    }
    return shifted;
}

/// Which way somebody goes from one place to another, in plane metres.
QString direction(Point way)
{
    const QString names[] = {
        QCoreApplication::translate("geo", "to the north"), QCoreApplication::translate("geo", "to the north-east"),
        QCoreApplication::translate("geo", "to the east"),  QCoreApplication::translate("geo", "to the south-east"),
        QCoreApplication::translate("geo", "to the south"), QCoreApplication::translate("geo", "to the south-west"),
        QCoreApplication::translate("geo", "to the west"),  QCoreApplication::translate("geo", "to the north-west")};
    const double eighths = std::atan2(way.x, way.y) * 4 / std::numbers::pi;
    return names[(std::lround(eighths) + 8) % 8];
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// That most of the misplaced contours lie as far from their places, the same way; empty: they do not.
QString commonShift(const ContourFile& file, const KnownPlaces& places, const MisplacedContours& misplaced)
{
    std::vector<Point> offsets;
    for (const Contour& contour : file.contours) {
        if (const auto offset = places.offset(contour.code, contour.shape); offset && misplaced.contains(contour.code))
            offsets.push_back(*offset);
    }
    if (offsets.size() < 2) // of a single one nothing is common
        return {};
    std::vector<double> eastward;
    std::vector<double> northward;
    for (const Point& offset : offsets) {
        eastward.push_back(offset.x);
        northward.push_back(offset.y);
    }
    const Point shift{median(std::move(eastward)), median(std::move(northward))};
    const double metres = std::hypot(shift.x, shift.y);
    const auto alike = std::size_t(std::ranges::count_if(offsets, [&](Point offset) {
        return std::hypot(offset.x - shift.x, offset.y - shift.y) <= mostPointDistance;
    }));
    if (metres <= mostPointDistance || !isMost(alike, offsets.size()))
        return {};
    return QCoreApplication::translate("geo", "%1 of them are shifted alike, by about %2 km %3.")
        .arg(alike)
        .arg(QLocale().toString(metres / 1000, 'f', metres < 10'000 ? 1 : 0), direction(shift));
}

bool areMostlyAround(const ContourFile& file, const KnownPlaces& places, const MisplacedContours& misplaced)
{
    const auto around = std::ranges::count_if(file.contours, [&](const Contour& contour) {
        return misplaced.contains(contour.code) && places.isAround(contour.code, centreOf(contour.shape));
    });
    return isMost(std::size_t(around), misplaced.size());
}

/// What is known of why they are misplaced: no cause is named that does not explain most of them.
QString probableCause(const ContourFile& file, const KnownPlaces& places, const MisplacedContours& misplaced)
{
    const ShiftedCodes shifted = shiftedCodes(file, places, misplaced);
    if (isMost(shifted.count, misplaced.size()))
        return QCoreApplication::translate("geo",
                                           "The codes seem to be shifted against their contours: that of %1, for "
                                           "example, stands under %2.")
            .arg(shifted.fitting.text(), shifted.given.text());
    // A system in which they lie no further away than they do is none that they were meant in.
    const bool areAround = areMostlyAround(file, places, misplaced);
    if (const auto system = areAround ? std::nullopt : places.likelySystem(file.centres))
        return looksLike(*system);
    if (const QString shift = commonShift(file, places, misplaced); !shift.isEmpty())
        return shift;
    return withPlace(misplaced.begin()->first.text(), misplaced.begin()->second);
}

} // namespace

MisplacedContours misplacedContours(const ContourFile& file, const KnownPlaces& places)
{
    MisplacedContours misplaced;
    for (const Contour& contour : file.contours) {
        if (const QString reason = places.contradiction(contour.code, contour.shape); !reason.isEmpty())
            misplaced.emplace(contour.code, reason);
    }
    return misplaced;
}

void refuseMisplacedFile(const ContourFile& file, const KnownPlaces& places, const MisplacedContours& misplaced)
{
    const auto known =
        std::ranges::count_if(file.contours, [&](const Contour& contour) { return places.knows(contour.code); });
    if (!isMost(misplaced.size(), std::size_t(known)))
        return;
    throw ContoursOutOfPlace(
        QCoreApplication::translate("geo",
                                    "%1 of %2 contours contradict the place or the area that the register has of "
                                    "their QPV.")
                .arg(misplaced.size())
                .arg(known) +
            u' ' + probableCause(file, places, misplaced),
        file.path,
        QCoreApplication::translate("geo", "Export the file again, with its codes and its coordinate system, or choose "
                                           "another one."));
}

} // namespace parvis
