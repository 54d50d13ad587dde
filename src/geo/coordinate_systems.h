// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

#include <QString>

#include <memory>
#include <optional>

namespace parvis {

/// The systems in which positions in France are given, each also with its axes exchanged: to find out in which one
/// numbers make sense that do not where they stand. Belongs to one thread. Making it takes some 30 ms.
class CoordinateSystems
{
public:
    /// @param territory  of EPSG:2154: a reading that lies elsewhere makes no sense
    explicit CoordinateSystems(const Box& territory);
    ~CoordinateSystems();
    CoordinateSystems(const CoordinateSystems&) = delete;
    CoordinateSystems& operator=(const CoordinateSystems&) = delete;

    int count() const;
    /// "Web Mercator (EPSG:3857)", or with exchanged axes "latitude before longitude".
    QString name(int system) const;
    bool isExchanged(int system) const;
    int epsg(int system) const;

    /// Where the two numbers lie in that system, EPSG:2154; nothing when that is outside the territory.
    std::optional<Point> read(int system, Point numbers) const;

private:
    struct System;
    std::vector<System> systems_;
    Box territory_;
};

} // namespace parvis
