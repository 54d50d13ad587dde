// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: how the items of a document become strips of a page.

#include "pdf/flow_document.h"

#include <QFont>
#include <QHash>
#include <QTextLayout>

#include <memory>

class QPaintDevice;

namespace parvis {

/// Device units per point of the pages (the device has 720 dots per inch).
inline constexpr double unitsPerPoint = 10.0;

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

/// A text laid out in lines.
struct TextBlock
{
    std::shared_ptr<QTextLayout> layout;
    double height = 0;
    int lines() const { return layout->lineCount(); }
    double top(int line) const { return layout->lineAt(line).y(); }
    double bottom(int line) const { return line + 1 < lines() ? top(line + 1) : height; }
    void paint(QPainter& painter, QPointF at, int first, int last) const;
};

QFont pageFont(const TextLook& look, const QStringList& families);

/// Turns items into strips. `known` are the places of anchors that an earlier layout found: page numbers in the text
/// come from there ("00" where unknown), so a layout is repeated until the places hold still.
class StripMaker
{
public:
    StripMaker(QPaintDevice* device, double width, const QStringList& fonts, const QHash<QString, PdfPlace>& known);

    void operator()(const Paragraph& paragraph);
    void operator()(const FlowTable& table);
    void operator()(const FlowPicture& picture);
    void operator()(const PageBreak&);

    std::vector<Strip> take();

private:
    Spans resolved(const Spans& spans) const;
    TextBlock textBlock(const Spans& spans, double width, Qt::Alignment alignment) const;
    void addRow(const FlowTable& table, const std::vector<Spans>& cells, std::shared_ptr<const Strip> head,
                bool filled);
    struct RowLook
    {
        QColor fill; ///< invalid: none
        bool boxed = false;
        double minimumHeight = 0; ///< device units
    };
    Strip rowStrip(const std::vector<TextBlock>& cells, const std::vector<double>& lefts, int firstLine, bool last,
                   const RowLook& look) const;
    std::vector<double> columnWidths(const FlowTable& table) const;
    std::vector<TextBlock> rowBlocks(const FlowTable& table, const std::vector<Spans>& cells) const;

    QPaintDevice* device_;
    double width_;
    const QStringList& fonts_;
    const QHash<QString, PdfPlace>& known_;
    std::vector<Strip> strips_;
    bool breakNext_ = false;
};

} // namespace parvis
