// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_theme.h"

#include <QRectF>
#include <QStringList>

namespace parvis {

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

} // namespace parvis
