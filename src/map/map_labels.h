#pragma once

#include "map/map_options.h"
#include "map/map_view.h"

#include <QRectF>

namespace parvis {

class LabelText;

enum class LabelKind {
    Departement,
    Abroad, ///< a country
    Sea,
    City,
    Town,
    Qpv,
    Layer ///< a feature of a layer of the user
};

/// A name with its place in the picture.
struct MapLabel
{
    LabelKind kind = LabelKind::Qpv;
    QStringList lines = {};
    QRectF box = {};                 ///< of the text, pixels
    QPointF dot = {};                ///< of a town or city
    const MapClass* style = nullptr; ///< of a QPV: its mark stands before the first line
};

/// What else is in the picture; pixels.
struct LabelRoom
{
    std::vector<QRectF> keepFree = {}; ///< never covered by a label
    std::vector<QRectF> avoid = {};    ///< covered only where there is no other place
};

/// The labels that have room, the important first; no two of them overlap.
std::vector<MapLabel> placeLabels(const MapScene& scene, const MapView& view, const MapOptions& options,
                                  const LabelRoom& room = {});

/// The same with a measure of text that is at hand.
std::vector<MapLabel> placeLabels(const MapScene& scene, const MapView& view, const MapOptions& options,
                                  const LabelRoom& room, const LabelText& text);

} // namespace parvis
