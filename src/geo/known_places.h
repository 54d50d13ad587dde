// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "geo/geometry.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace parvis {

// What a contour may differ from the register before it cannot be that of its QPV. Held against the register, the 204
// published contours of Hauts-de-France hold its point (0 m), have their centre 1.02 m at most from that of its ellipse
// (0.3 % of the larger half axis) and 0.9996 to 1.0022 times its area. Generalised by 100 m, they still hold the point,
// their centres move by 22 % of the half axis, and their areas are 0.53 to 1.22 times those published.
inline constexpr double mostPointDistance = 250;  ///< metres from the contour to the register's point
inline constexpr double mostCentreDistance = 1.5; ///< larger half axes from centre to centre, and more than 250 m
inline constexpr double mostAreaRatio = 3;        ///< of the larger area to the smaller one

/// The middle of a contour in the numbers of its file, whatever its coordinate system.
struct ContourCentre
{
    QpvCode code;
    Point inFile;
};

struct LikelySystem
{
    QString name; ///< "Web Mercator (EPSG:3857)"
    int epsg = 0;
    bool isExchanged = false; ///< its axes are
};
QString looksLike(const LikelySystem& system); ///< "These coordinates look like Web Mercator (EPSG:3857)."

/// Where a register has its QPV, for contours to be held against. A plain value; any thread.
class KnownPlaces
{
public:
    KnownPlaces() = default;
    explicit KnownPlaces(const Register& records);

    bool isEmpty() const { return places_.isEmpty(); }
    /// Whether the register says where that QPV lies, or for one of 2015, where its département does.
    bool knows(const QpvCode& code) const;
    /// Within 2 km of the place of the QPV; for one of 2015, within 60 km of a QPV of its département.
    bool isAround(const QpvCode& code, Point point) const;

    /// Why this cannot be the contour of that QPV, in words; empty: nothing speaks against it.
    QString contradiction(const QpvCode& code, const MultiPolygon& shape) const;
    /// The QPV whose point the shape holds, when there is just one.
    std::optional<QpvCode> holderOf(const MultiPolygon& shape) const;
    /// How far the centre of that shape lies east and north of where the register has the QPV, in metres; nothing when
    /// it does not say.
    std::optional<Point> offset(const QpvCode& code, const MultiPolygon& shape) const;

    /// The system in which most of these contours lie where the register has them; nothing when there is none.
    std::optional<LikelySystem> likelySystem(const std::vector<ContourCentre>& centres) const;

private:
    struct Place
    {
        Point point; ///< EPSG:2154, inside
        std::optional<Point> centre;
        double semiMajor = 0; ///< metres
        double areaHa = 0;    ///< hectares; 0: not known
    };

    Box territory() const;

    QHash<QpvCode, Place> places_;
    QHash<DepartementCode, std::vector<Point>> departements_;
};

} // namespace parvis
