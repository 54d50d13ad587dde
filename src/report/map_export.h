// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_options.h"
#include "map/scene/map_view.h"

#include <QDate>

#include <functional>
#include <stop_token>

namespace parvis {

/// A map as a file.
struct MapExport
{
    QString path = {};                ///< ends in .png, .svg or .pdf
    QSize size{1600, 1200};           ///< pixels of a PNG; at 96 to the inch, the size of an SVG or PDF
    DepartementCode departement = {}; ///< shows that one and its QPV only; empty: everything
    std::optional<MapView> view = {}; ///< shows that land; `size` is then that of the view at dotsPerInch
    double dotsPerInch = 96;          ///< of a view's PNG: 96 gives the pixels of the view
    QpvSet selected = {};             ///< outlined
    MapOptions options = {};
    QString author = {}; ///< of a PDF, not printed
    QDate date = {};     ///< of a PDF, not printed; invalid: none
    /// Gives the underlay for the view that the file shows, in the thread of the export; unset: that of the options.
    UnderlayForView underlayOf = {};
};

/// Paints the scene with the painter of the screen. A PDF has a title and a language, and its text can be searched. The
/// file is there whole or not at all. Throws Error for an unknown ending, a size that makes no sense, a département
/// without QPV, and a place that cannot be written; Cancelled. Needs a QGuiApplication; any thread.
void exportMap(const MapScene& scene, MapExport request, std::stop_token stop = {});

} // namespace parvis
