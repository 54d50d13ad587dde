// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_palette.h"
#include "map/scene/map_scene.h"
#include "map/scene/map_underlay.h"

#include <QFont>
#include <QLocale>

#include <functional>
#include <memory>
#include <stop_token>

namespace parvis {

struct MapView;

/// How a scene is drawn. A plain value; any thread. The size of everything but the land follows the font.
struct MapOptions
{
    Shade shade = Shade::Light;
    QFont font;
    int smallestText = 6; ///< pixels: what stands in smaller letters than the font is at least so large
    QLocale locale;
    QString title; ///< above the legend; may be empty
    bool labels = true;
    bool legend = true;
    bool scaleBar = true;
    bool north = true;
    std::shared_ptr<const QpvSet> only;          ///< draws these QPV; null draws all
    std::shared_ptr<const QpvSet> focus;         ///< the others are drawn grey, as context; null: none is
    std::set<int> classes = {};                  ///< draws the QPV of these classes of the theme; empty: of all
    std::shared_ptr<const MapUnderlay> underlay; ///< what is shown beside the scene; null: nothing

    bool shows(const MapItem& item) const { return showsClass(item.classIndex) && counts(item); }
    /// It is drawn, or would be if its class were; the legend counts it.
    bool counts(const MapItem& item) const { return !only || only->contains(item.qpv); }
    bool showsClass(int index) const { return classes.empty() || classes.contains(index); }
    bool isContext(const MapItem& item) const { return focus && !focus->contains(item.qpv); }
    /// Land, perimeters and symbols look the same.
    bool hasGroundOf(const MapOptions& other) const
    {
        return only == other.only && focus == other.focus && classes == other.classes && underlay == other.underlay &&
               shade == other.shade;
    }
};

/// Gives what is shown beside the scene of one view, in the thread that paints it; it may have to fetch tiles. Throws
/// Cancelled.
using UnderlayForView = std::function<std::shared_ptr<const MapUnderlay>(const MapView&, const std::stop_token&)>;

/// Producer, licence and vintage of everything that a map drawn with these options shows.
QStringList attributionsOf(const MapScene& scene, const MapOptions& options);

} // namespace parvis
