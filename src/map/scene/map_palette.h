// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace parvis {

/// On a light ground (screen by day, paper) or a dark one.
enum class Shade { Light, Dark };

/// The colours of everything on a map but its classes (map_theme.h). Texts reach a contrast of 4.5 on land and panel.
struct MapPalette
{
    QColor sea;
    QColor abroad; ///< land outside the region
    QColor land;
    QColor outline; ///< of the départements
    QColor coast;   ///< of the land outside, and borders
    QColor text;
    QColor muted;
    QColor water; ///< the names of seas
    QColor halo;  ///< behind labels and symbols
    QColor panel; ///< behind legend and attribution
    QColor panelEdge;
    QColor selection;
    QColor hover;
    QColor former; ///< outlines of 2015

    static const MapPalette& of(Shade shade);
};

} // namespace parvis
