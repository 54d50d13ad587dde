// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/contour_place.h"

#include "geo/likely_system.h"

#include <QCoreApplication>

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

QString probableCause(const ContourFile& file, const KnownPlaces& places, const MisplacedContours& misplaced)
{
    const ShiftedCodes shifted = shiftedCodes(file, places, misplaced);
    if (isMost(shifted.count, misplaced.size()))
        return QCoreApplication::translate("geo",
                                           "The codes seem to be shifted against their contours: that of %1, for "
                                           "example, stands under %2.")
            .arg(shifted.fitting.text(), shifted.given.text());
    if (const auto system = likelySystem(file.centres, places))
        return looksLike(*system);
    return u"%1: %2"_s.arg(misplaced.begin()->first.text(), misplaced.begin()->second);
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
