// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_palette.h"

#include <QFont>
#include <QHash>
#include <QImage>

namespace parvis {

enum class LabelKind;

/// Lines of text that were measured and drawn with their halo, for one font, shade and resolution; holds plain data, so
/// that it outlives the thread that made it. Drops everything when it grows too large.
struct LabelCache
{
    using Key = std::pair<int, QString>; ///< LabelKind and text
    static constexpr qsizetype most = 1500;

    /// Forgets what was made for other looks.
    void prepare(const QFont& newFont, Shade newShade, double newRatio)
    {
        if (newFont == font && newShade == shade && newRatio == devicePixelRatio && widths.size() < most &&
            pictures.size() < most)
            return;
        *this = {.font = newFont, .shade = newShade, .devicePixelRatio = newRatio};
    }

    QFont font = {};
    Shade shade = Shade::Light;
    double devicePixelRatio = 0;
    QHash<Key, double> widths = {};   ///< pixels
    QHash<Key, QImage> pictures = {}; ///< the line with its halo
};

} // namespace parvis
