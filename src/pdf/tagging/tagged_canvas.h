// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: painting that says what it paints.

#include "pdf/tagging/pdf_structure.h"

#include <QPainter>

#include <map>
#include <tuple>

namespace parvis {

/// What stands on every page and is not read.
enum class PdfArtifact { Layout, Header, Footer };

/// A page of a PDF while it is painted. QPdfWriter cannot tag what it writes: where a run of content begins and ends, a
/// square of one unit stands far off the page, which markedContent() replaces. Content outside of runs is decoration.
class TaggedCanvas
{
public:
    /// Both outlive the canvas. @param unitsPerPoint  of the painter's device
    TaggedCanvas(QPainter& painter, PdfStructure& structure, double unitsPerPoint);

    QPainter& painter() { return painter_; }
    void beginPage(int page) { page_ = page; }

    /// What `paint` paints is content of that element; of none when it is negative.
    template <typename Paint>
    void run(int element, const Paint& paint, const QString& actualText = {})
    {
        if (element >= 0)
            begin(element, actualText);
        paint();
        if (element >= 0)
            end();
    }
    template <typename Paint>
    void artifact(PdfArtifact kind, const Paint& paint)
    {
        beginArtifact(kind);
        paint();
        end();
    }

    /// The link of a span of a text within an element, made when the first of its lines is painted.
    int linkOf(int element, const void* text, qsizetype span);
    /// @param box  device units
    void addArea(int link, const QRectF& box, const QString& target, const QString& text);
    void placeFigure(int figure, const QRectF& box);

private:
    void begin(int element, const QString& actualText);
    void beginArtifact(PdfArtifact kind);
    void end();
    void mark(int kind, int number);
    QRectF inPoints(const QRectF& box) const;

    QPainter& painter_;
    PdfStructure& structure_;
    double unitsPerPoint_;
    int page_ = 1;
    std::map<std::tuple<int, const void*, qsizetype>, int> links_; ///< one text may stand in several elements
};

} // namespace parvis
