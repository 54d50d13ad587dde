// SPDX-License-Identifier: GPL-3.0-or-later
// How a table becomes strips: one for each row, unless it is very long.
#include "domain/papers/paper_templates.h"
#include "pdf/flow_layout.h"

#include <QPainter>

namespace parvis {

namespace {

constexpr double cellPaddingX = 4 * unitsPerPoint;
constexpr double lowRow = 72 * unitsPerPoint; ///< lower ones do not stand alone at the foot of a page
constexpr int maxRowLines = 30;               ///< a longer row goes on in a second one
const QColor headFill(darkestGround);
const QColor cellRule(0xd0, 0xd5, 0xda);

} // namespace

FlowTable StripMaker::resolved(FlowTable table) const
{
    for (auto& row : table.rows) {
        Q_ASSERT(row.size() == table.columns.size());
        for (Spans& cell : row)
            cell = resolved(cell);
    }
    return table;
}

void StripMaker::prepare(const FlowTable& table)
{
    if (table.alike.isEmpty())
        return;
    const ColumnNeeds needs = columnNeeds(resolved(table), setter_, cellPaddingX);
    const auto known = needs_.constFind(table.alike);
    needs_.insert(table.alike, known == needs_.cend() ? needs : larger(needs, *known));
}

std::vector<StripMaker::RowCell> StripMaker::rowCells(const TableState& state, const std::vector<Spans>& cells) const
{
    std::vector<RowCell> made;
    double left = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double width = state.widths[i];
        made.push_back(
            {setter_.block(cells[i], width - 2 * cellPaddingX, state.table.columns[i].alignment, spacing_.leading),
             left});
        left += width;
    }
    return made;
}

void StripMaker::tagCells(const TableState& state, std::vector<RowCell>& cells, bool isHead)
{
    const int row = structure_.add(state.element, {.role = PdfRole::Row});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool headsRow = int(i) == state.table.headColumn && !cells[i].text.isEmpty();
        const bool headsColumn = isHead && !cells[i].text.isEmpty();
        cells[i].element =
            structure_.add(row, {.role = headsColumn || (headsRow && !isHead) ? PdfRole::HeadCell : PdfRole::Cell,
                                 .headsColumn = isHead});
    }
}

Strip StripMaker::rowStrip(const std::vector<RowCell>& cells, int firstLine, bool last, const RowLook& look) const
{
    const double padding = spacing_.rowPadding;
    double height = look.minimumHeight - 2 * padding;
    // An empty cell has a line, too, in whatever size: it counts only where there is nothing else.
    const bool isBlank = std::ranges::all_of(cells, [](const RowCell& cell) { return cell.text.isEmpty(); });
    for (const RowCell& cell : cells) {
        const TextBlock& text = cell.text;
        if (firstLine < text.lines() && (isBlank || !text.isEmpty()))
            height = std::max(height,
                              text.bottom(std::min(firstLine + maxRowLines, text.lines()) - 1) - text.top(firstLine));
    }
    Strip strip;
    strip.height = height + 2 * padding;
    strip.paint = [cells, firstLine, last, look, padding, size = QSizeF(width_, strip.height)](TaggedCanvas& canvas,
                                                                                               QPointF at) {
        QPainter& painter = canvas.painter();
        if (look.fill.isValid())
            painter.fillRect(QRectF(at, size), look.fill);
        for (const RowCell& cell : cells) {
            const int end = std::min(firstLine + maxRowLines, cell.text.lines()) - 1;
            if (firstLine <= end)
                cell.text.paint(canvas, at + QPointF(cell.left + cellPaddingX, padding), firstLine, end, cell.element);
        }
        painter.setPen(QPen(cellRule, 0.5 * unitsPerPoint));
        const QRectF box(at, size);
        if (last)
            painter.drawLine(box.bottomLeft(), box.bottomRight());
        if (look.boxed) {
            painter.drawLine(box.topLeft(), box.topRight());
            painter.drawLine(box.topRight(), box.bottomRight());
            for (const RowCell& cell : cells)
                painter.drawLine(box.topLeft() + QPointF(cell.left, 0), box.bottomLeft() + QPointF(cell.left, 0));
        }
    };
    return strip;
}

void StripMaker::addRow(const TableState& state, const std::vector<Spans>& spans, bool filled)
{
    std::vector<RowCell> cells = rowCells(state, spans);
    tagCells(state, cells, false);
    addRowStrips(state, cells, filled);
}

void StripMaker::addRowStrips(const TableState& state, const std::vector<RowCell>& cells, bool filled)
{
    int lines = 0;
    for (const RowCell& cell : cells)
        lines = std::max(lines, cell.text.lines());
    for (int line = 0; line < lines; line += maxRowLines) {
        const RowLook look{filled ? headFill : QColor(), state.table.boxed,
                           filled || line > 0 ? 0 : state.table.rowHeight * unitsPerPoint};
        Strip strip = rowStrip(cells, line, line + maxRowLines >= lines, look);
        strip.head = state.head;
        strips_.push_back(std::move(strip));
    }
}

/// The head of the table, which is read once: on later pages it is only repeated to the eye.
void StripMaker::addHead(TableState& state)
{
    std::vector<Spans> titles;
    for (const FlowColumn& column : state.table.columns)
        titles.push_back(headOf(column));
    std::vector<RowCell> cells = rowCells(state, titles);
    addRowStrips(state, cells, true);
    const Strip repeated = strips_.back();
    strips_.pop_back();
    tagCells(state, cells, true);
    addRowStrips(state, cells, true);
    strips_.back().glued = true;
    state.head = std::make_shared<const Strip>(repeated);
}

std::vector<double> StripMaker::widthsOf(const FlowTable& table) const
{
    // A form keeps the room that is written in by hand.
    if (table.boxed)
        return columnWidths(table.columns, {}, width_);
    return columnWidths(table.columns,
                        table.alike.isEmpty() ? columnNeeds(table, setter_, cellPaddingX) : needs_.value(table.alike),
                        width_);
}

void StripMaker::operator()(const FlowTable& asked)
{
    const FlowTable table = resolved(asked);
    const std::size_t start = strips_.size();
    contents_ = -1;
    TableState state{table, widthsOf(table), structure_.add(0, {.role = PdfRole::Table})};
    if (std::ranges::any_of(table.columns, [](const FlowColumn& column) { return !column.title.isEmpty(); }))
        addHead(state);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool isLast = row + 1 == table.rows.size();
        // The last row does not stand alone under a repeated head, nor the first one at the foot of a page.
        if (row > 0 && (isLast || (row == 1 && strips_.back().height < lowRow)))
            strips_.back().glued = true;
        addRow(state, table.rows[row], table.lastRowIsTotal && isLast);
    }
    if (strips_.size() == start)
        return;
    strips_[start].before = gap(table.before);
    strips_[start].breakPage = std::exchange(breakNext_, false);
    strips_.back().after = gap(table.after);
}

} // namespace parvis
