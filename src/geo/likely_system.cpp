// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/likely_system.h"

#include "geo/coordinate_systems.h"

#include <QCoreApplication>

namespace parvis {

QString looksLike(const LikelySystem& system)
{
    return QCoreApplication::translate("geo", "These coordinates look like %1.").arg(system.name);
}

std::optional<LikelySystem> likelySystem(const std::vector<ContourCentre>& centres, const KnownPlaces& places)
{
    constexpr double margin = 2'000;
    constexpr std::size_t enough = 200;
    std::vector<ContourCentre> known;
    for (const ContourCentre& centre : centres) {
        if (known.size() < enough && places.knows(centre.code))
            known.push_back(centre);
    }
    if (known.empty())
        return std::nullopt;
    const CoordinateSystems systems(places.territory(margin));
    std::optional<LikelySystem> best;
    std::size_t most = known.size() / 2;
    for (int i = 0; i < systems.count(); ++i) {
        const auto fitting = std::size_t(std::ranges::count_if(known, [&](const ContourCentre& centre) {
            const auto point = systems.read(i, centre.inFile);
            return point && places.isAround(centre.code, *point);
        }));
        if (fitting <= most)
            continue;
        most = fitting;
        best = LikelySystem{systems.name(i), systems.epsg(i), systems.isExchanged(i)};
    }
    return best;
}

} // namespace parvis
