// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_tiles.h"
#include "map/scene/underlay_shapes.h"

#include <QColor>
#include <QStringList>

namespace parvis {

/// A layer of the user as it is drawn.
struct UnderlayLayer
{
    QString title;
    QString attribution; ///< the file it comes from
    QColor colour;
    bool labels = true;
    std::shared_ptr<const UnderlayShapes> shapes;

    friend bool operator==(const UnderlayLayer&, const UnderlayLayer&) = default;
};

/// The contours of 2015 as they are drawn: dashed, over the perimeters of 2024.
struct FormerLayer
{
    std::shared_ptr<const UnderlayShapes> shapes; ///< null: not shown
    QStringList attributions;                     ///< their sources

    friend bool operator==(const FormerLayer&, const FormerLayer&) = default;
};

/// What a map shows beside its scene: tiles, then layers of the user under the perimeters, and the contours of 2015
/// over them. Immutable once shared with workers; another value is another pointer, by which caches know it.
struct MapUnderlay
{
    std::shared_ptr<const MapTiles> tiles; ///< null: none
    std::vector<UnderlayLayer> layers;     ///< the lowest first
    FormerLayer former;

    /// Producers and files of everything that is shown.
    QStringList attributions() const;

    friend bool operator==(const MapUnderlay&, const MapUnderlay&) = default;
};

/// The contours of 2015 of a register with their sources.
FormerLayer formerLayer(const Register& records, const std::stop_token& stop = {});

} // namespace parvis
