// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: how the items of a document become strips of a page.

#include "pdf/rows/table_columns.h"

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
    std::function<void(TaggedCanvas&, QPointF)> paint;
};

/// Turns items into strips. `known` are the places of anchors that an earlier layout found: page numbers in the text
/// come from there ("00" where unknown), so a layout is repeated until the places hold still.
class StripMaker
{
public:
    StripMaker(const TextSetter& setter, double width, const QHash<QString, PdfPlace>& known);

    /// Told of each table before the first item is turned: those that are alike get the same columns.
    void prepare(const FlowTable& table);

    /// Of the items that are turned from now on.
    void setSpacing(const Spacing& spacing) { spacing_ = spacing; }

    void operator()(const Paragraph& paragraph);
    void operator()(const FlowTable& table);
    void operator()(const FlowPicture& picture);
    void operator()(const PageBreak&);

    std::size_t count() const { return strips_.size(); }
    std::vector<Strip> take();
    /// What the strips mean; they are painted into it.
    PdfStructure takeStructure() { return std::move(structure_); }

private:
    Spans resolved(const Spans& spans) const;
    TextBlock textBlock(const Spans& spans, double width, Qt::Alignment alignment) const;
    /// Device units.
    double gap(double points) const { return points * unitsPerPoint * spacing_.gaps; }
    FlowTable resolved(FlowTable table) const;
    std::vector<double> widthsOf(const FlowTable& table) const;
    struct RowCell
    {
        TextBlock text;
        double left = 0;  ///< of the cell, device units
        int element = -1; ///< of the structure; −1: the row only repeats one
    };
    struct RowLook
    {
        QColor fill; ///< invalid: none
        bool boxed = false;
        double minimumHeight = 0; ///< device units
    };
    /// A table while its rows are turned.
    struct TableState
    {
        const FlowTable& table;
        std::vector<double> widths;
        int element = 0;
        std::shared_ptr<const Strip> head = {};
    };
    int elementOf(const Paragraph& paragraph);
    void addHead(TableState& state);
    void addRow(const TableState& state, const std::vector<Spans>& cells, bool filled);
    void addRowStrips(const TableState& state, const std::vector<RowCell>& cells, bool filled);
    Strip rowStrip(const std::vector<RowCell>& cells, int firstLine, bool last, const RowLook& look) const;
    std::vector<RowCell> rowCells(const TableState& state, const std::vector<Spans>& cells) const;
    void tagCells(const TableState& state, std::vector<RowCell>& cells, bool isHead);

    const TextSetter& setter_;
    double width_;
    const QHash<QString, PdfPlace>& known_;
    QHash<QString, ColumnNeeds> needs_;
    Spacing spacing_;
    std::vector<Strip> strips_;
    bool breakNext_ = false;
    PdfStructure structure_;
    int contents_ = -1;   ///< the element of the table of contents that is open; −1: none
    int lastHeading_ = 0; ///< no level of headings is left out
};

} // namespace parvis
