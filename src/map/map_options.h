#pragma once

#include "map/map_palette.h"
#include "map/map_scene.h"

#include <QFont>
#include <QLocale>

#include <memory>

namespace parvis {

/// How a scene is drawn. A plain value; any thread. The size of everything but the land follows the font.
struct MapOptions
{
    Shade shade = Shade::Light;
    QFont font;
    QLocale locale;
    QString title; ///< above the legend; may be empty
    bool labels = true;
    bool legend = true;
    bool scaleBar = true;
    bool north = true;
    std::shared_ptr<const QpvSet> only;  ///< draws these QPV; null draws all
    std::shared_ptr<const QpvSet> focus; ///< the others are drawn grey, as context; null: none is
    std::set<int> classes = {};          ///< draws the QPV of these classes of the theme; empty: of all

    bool shows(const MapItem& item) const { return showsClass(item.classIndex) && counts(item); }
    /// It is drawn, or would be if its class were; the legend counts it.
    bool counts(const MapItem& item) const { return !only || only->contains(item.qpv); }
    bool showsClass(int index) const { return classes.empty() || classes.contains(index); }
    bool isContext(const MapItem& item) const { return focus && !focus->contains(item.qpv); }
    /// Land, perimeters and symbols look the same.
    bool hasGroundOf(const MapOptions& other) const
    {
        return only == other.only && focus == other.focus && classes == other.classes && shade == other.shade;
    }
};

} // namespace parvis
