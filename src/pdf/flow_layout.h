// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: how the items of a document become strips of a page.

#include "pdf/table_columns.h"

#include <QHash>

namespace parvis {

/// A part of a page, as wide as the text, that is never cut. Lengths are device units.
struct Strip
{
    double before = 0;
    double height = 0;
    double after = 0;
    bool glued = false;     ///< stays on one page with the next
    bool breakPage = false; ///< starts a page
    QString anchor;
    QString outlineTitle;
    int outlineLevel = 0;
    std::shared_ptr<const Strip> head; ///< painted above when this one starts a page
    std::function<void(QPainter&, QPointF)> paint;
};

/// Turns items into strips. `known` are the places of anchors that an earlier layout found: page numbers in the text
/// come from there ("00" where unknown), so a layout is repeated until the places hold still.
class StripMaker
{
public:
    StripMaker(const TextSetter& setter, double width, const QHash<QString, PdfPlace>& known);

    /// Told of each table before the first item is turned: those that are alike get the same columns.
    void prepare(const FlowTable& table);

    void operator()(const Paragraph& paragraph);
    void operator()(const FlowTable& table);
    void operator()(const FlowPicture& picture);
    void operator()(const PageBreak&);

    std::vector<Strip> take();

private:
    Spans resolved(const Spans& spans) const;
    TextBlock textBlock(const Spans& spans, double width, Qt::Alignment alignment) const;
    FlowTable resolved(FlowTable table) const;
    std::vector<double> widthsOf(const FlowTable& table) const;
    void addRow(const FlowTable& table, const std::vector<double>& widths, const std::vector<Spans>& cells,
                std::shared_ptr<const Strip> head, bool filled);
    struct RowLook
    {
        QColor fill; ///< invalid: none
        bool boxed = false;
        double minimumHeight = 0; ///< device units
    };
    Strip rowStrip(const std::vector<TextBlock>& cells, const std::vector<double>& lefts, int firstLine, bool last,
                   const RowLook& look) const;
    std::vector<TextBlock> rowBlocks(const FlowTable& table, const std::vector<double>& widths,
                                     const std::vector<Spans>& cells) const;

    const TextSetter& setter_;
    double width_;
    const QHash<QString, PdfPlace>& known_;
    QHash<QString, ColumnNeeds> needs_;
    std::vector<Strip> strips_;
    bool breakNext_ = false;
};

} // namespace parvis
