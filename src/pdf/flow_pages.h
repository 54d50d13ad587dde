// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: how the strips of a document come to stand on pages.

#include "pdf/flow_layout.h"

#include <stop_token>

class QPaintDevice;

namespace parvis {

/// The sheet that the text stands on. Lengths are device units.
struct FlowSheet
{
    explicit FlowSheet(const FlowPaper& paper)
        : width(paper.size.width() * unitsPerPoint)
        , height(paper.size.height() * unitsPerPoint)
        , side(paper.sideMargin * unitsPerPoint)
    {
    }

    double textWidth() const { return width - 2 * side; }
    double textTop() const { return 62 * unitsPerPoint; }
    double textEnd() const { return height - 64 * unitsPerPoint; }

    double width;
    double height;
    double side;
};

struct PlacedStrip
{
    const Strip* strip;
    double y;
};

/// Strips on pages.
struct FlowPages
{
    std::vector<std::vector<PlacedStrip>> pages{1};
    QHash<QString, PdfPlace> anchors;
    std::vector<PdfOutlineEntry> outline;
};

/// A document on pages, ready to be painted.
struct PagedFlow
{
    std::vector<Strip> strips;
    PdfStructure structure;
    FlowPages pages;
};

/// Page numbers in the text are known only once the text is laid out, and whether a section runs over by a little, too:
/// the text is laid out again until both hold still. Throws Cancelled.
PagedFlow layOut(const FlowDocument& document, QPaintDevice* device, const std::stop_token& stop);

} // namespace parvis
