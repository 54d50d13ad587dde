// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/known_places.h"

namespace parvis {

/// The middle of a contour in the numbers of its file, whatever its coordinate system.
struct ContourCentre
{
    QpvCode code;
    Point inFile;
};

/// The system in which most of these contours lie where the register has them; nothing when there is none.
struct LikelySystem
{
    QString name; ///< "Web Mercator (EPSG:3857)"
    int epsg = 0;
    bool isExchanged = false; ///< its axes are
};
QString looksLike(const LikelySystem& system); ///< "These coordinates look like Web Mercator (EPSG:3857)."
std::optional<LikelySystem> likelySystem(const std::vector<ContourCentre>& centres, const KnownPlaces& places);

} // namespace parvis
