// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/paint/map_legend.h"

#include <functional>

namespace parvis {

/// One line of what is known of the place that a page is about.
struct LayoutFact
{
    QString label;
    QString value;
    QString source; ///< with its vintage; may be empty

    friend bool operator==(const LayoutFact&, const LayoutFact&) = default;
};

/// A part of a page beside its map: how much room it takes where it may be so wide, and how it is painted. Sizes in
/// pixels of 1/96 inch.
struct LayoutBlock
{
    std::function<QSizeF(double width)> size; ///< wider than asked: it does not fit
    std::function<void(QPainter& painter, const QRectF& box)> paint;
};

/// What all blocks of a page share; outlives them.
struct LayoutLook
{
    const MapScene& scene;
    const MapView& view; ///< of the map
    const MapOptions& options;
    QFont font; ///< of plain text

    QFont sized(double factor) const; ///< never smaller than what can be read on paper
};

LayoutBlock factsBlock(const LayoutLook& look, const std::vector<LayoutFact>& facts);
LayoutBlock legendBlock(const LayoutLook& look, MapLegend::Detail detail);
/// "1 : 850 000", a scale bar, and the north.
LayoutBlock scaleBlock(const LayoutLook& look, double denominator);
/// The region with a frame around what the map shows.
LayoutBlock locatorBlock(const LayoutLook& look, double height);
/// A small text under a heading, if there is one; paragraphs are parted by line ends.
LayoutBlock textBlock(const LayoutLook& look, const QString& heading, const QString& text, double size);

/// "1 : 850 000" as the locale groups digits.
QString scaleText(double denominator, const QLocale& locale);

} // namespace parvis
