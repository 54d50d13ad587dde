// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/flow_layout.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double leaderSpace = 34 * unitsPerPoint;
constexpr double leaderGap = 4 * unitsPerPoint;
constexpr double boxPadding = 9 * unitsPerPoint;
constexpr double barWidth = 2.5 * unitsPerPoint;
constexpr double cellPaddingX = 4 * unitsPerPoint;
constexpr double cellPaddingY = 3 * unitsPerPoint;
constexpr int maxRowLines = 30; ///< a longer row goes on in a second one
const QColor hairline(0xd0, 0xd5, 0xda);
const QColor headFill(0xee, 0xf2, 0xf5);

/// One line of a paragraph, with what decorates it. Lengths are device units.
struct ParagraphLine
{
    Paragraph style;
    TextBlock text;
    TextBlock number; ///< of the page that the leader leads to
    double width = 0;
    double left = 0; ///< of the text
    double top = 0;  ///< of the line in its strip
    double height = 0;
    int line = 0;

    void operator()(QPainter& painter, QPointF at) const
    {
        if (style.background.isValid())
            painter.fillRect(QRectF(at, QSizeF(width, height)), style.background);
        if (style.bar.isValid())
            painter.fillRect(QRectF(at, QSizeF(barWidth, height)), style.bar);
        text.paint(painter, at + QPointF(left, top), line, line);
        if (line != text.lines() - 1)
            return;
        if (style.ruleBelow.isValid()) {
            painter.setPen(QPen(style.ruleBelow, 0.6 * unitsPerPoint));
            painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
        }
        if (number.layout)
            paintLeader(painter, at);
    }

    void paintLeader(QPainter& painter, QPointF at) const
    {
        const QTextLine last = text.layout->lineAt(line);
        const double y = at.y() + top + last.ascent();
        const double end = width - number.layout->lineAt(0).naturalTextWidth();
        painter.setPen(QPen(hairline, 0.8 * unitsPerPoint, Qt::DotLine));
        painter.drawLine(QPointF(at.x() + left + last.naturalTextWidth() + leaderGap, y),
                         QPointF(at.x() + end - leaderGap, y));
        number.paint(painter, at + QPointF(width - leaderSpace, top), 0, 0);
    }
};

} // namespace

StripMaker::StripMaker(const TextSetter& setter, double width, const QHash<QString, PdfPlace>& known)
    : setter_(setter)
    , width_(width)
    , known_(known)
{
}

Spans StripMaker::resolved(const Spans& spans) const
{
    Spans result;
    for (const Span& span : spans) {
        if (span.pagesOf.isEmpty()) {
            result.push_back(span);
            continue;
        }
        int last = 0;
        for (const QString& anchor : span.pagesOf) {
            const auto place = known_.constFind(anchor);
            if (place != known_.cend() && place->page == last)
                continue;
            if (last != 0)
                result.push_back({u", "_s, span.look, {}, {}});
            last = place == known_.cend() ? -1 : place->page;
            const QString number = last < 0 ? u"00"_s : QString::number(last);
            result.push_back({number, span.look, u'#' + anchor, {}});
        }
    }
    return result;
}

TextBlock StripMaker::textBlock(const Spans& spans, double width, Qt::Alignment alignment) const
{
    return setter_.block(resolved(spans), width, alignment);
}

void StripMaker::operator()(const Paragraph& p)
{
    const double padding = p.background.isValid() ? boxPadding : 0;
    ParagraphLine painted{p, {}, {}, width_, p.indent * unitsPerPoint + padding};
    const double textWidth = width_ - painted.left - padding - (p.leader.isEmpty() ? 0 : leaderSpace);
    painted.text = textBlock(p.spans, textWidth, p.alignment);
    if (!p.leader.isEmpty()) {
        const TextLook look = p.spans.empty() ? TextLook{} : p.spans.front().look;
        painted.number = textBlock({{{}, look, {}, {p.leader}}}, leaderSpace, Qt::AlignRight);
    }
    painted.style.spans.clear();
    const int lines = painted.text.lines();
    for (int line = 0; line < lines; ++line) {
        const bool first = line == 0;
        const bool last = line == lines - 1;
        painted.line = line;
        painted.top = first ? padding : 0;
        painted.height = painted.top + painted.text.bottom(line) - painted.text.top(line) + (last ? padding : 0);
        Strip strip;
        strip.height = painted.height;
        if (first) {
            strip.before = p.before * unitsPerPoint;
            strip.anchor = p.anchor;
            strip.outlineTitle = p.outlineTitle;
            strip.outlineLevel = p.outlineLevel;
            strip.breakPage = std::exchange(breakNext_, false);
        }
        if (last)
            strip.after = p.after * unitsPerPoint;
        // No first line alone at the foot of a page, no last line alone at the top of one.
        strip.glued = last ? p.keepWithNext : p.keepTogether || first || line == lines - 2;
        strip.paint = painted;
        strips_.push_back(std::move(strip));
    }
}

void StripMaker::operator()(const FlowPicture& picture)
{
    Strip strip;
    strip.before = picture.before * unitsPerPoint;
    strip.height = picture.height * unitsPerPoint;
    strip.after = picture.after * unitsPerPoint;
    strip.breakPage = std::exchange(breakNext_, false);
    strip.paint = [paint = picture.paint, size = QSizeF(width_, strip.height)](QPainter& painter, QPointF at) {
        painter.save();
        paint(painter, QRectF(at, size));
        painter.restore();
    };
    strips_.push_back(std::move(strip));
}

void StripMaker::operator()(const PageBreak&)
{
    breakNext_ = true;
}

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

std::vector<TextBlock> StripMaker::rowBlocks(const FlowTable& table, const std::vector<double>& widths,
                                             const std::vector<Spans>& cells) const
{
    std::vector<TextBlock> blocks;
    for (std::size_t i = 0; i < cells.size(); ++i)
        blocks.push_back(setter_.block(cells[i], widths[i] - 2 * cellPaddingX, table.columns[i].alignment));
    return blocks;
}

Strip StripMaker::rowStrip(const std::vector<TextBlock>& cells, const std::vector<double>& lefts, int firstLine,
                           bool last, const RowLook& look) const
{
    double height = look.minimumHeight - 2 * cellPaddingY;
    // An empty cell has a line, too, in whatever size: it counts only where there is nothing else.
    const bool isBlank = std::ranges::all_of(cells, &TextBlock::isEmpty);
    for (const TextBlock& cell : cells) {
        if (firstLine < cell.lines() && (isBlank || !cell.isEmpty()))
            height = std::max(height,
                              cell.bottom(std::min(firstLine + maxRowLines, cell.lines()) - 1) - cell.top(firstLine));
    }
    Strip strip;
    strip.height = height + 2 * cellPaddingY;
    strip.paint = [cells, lefts, firstLine, last, look, width = width_, rowHeight = strip.height](QPainter& painter,
                                                                                                  QPointF at) {
        if (look.fill.isValid())
            painter.fillRect(QRectF(at, QSizeF(width, rowHeight)), look.fill);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const int end = std::min(firstLine + maxRowLines, cells[i].lines()) - 1;
            if (firstLine <= end)
                cells[i].paint(painter, at + QPointF(lefts[i] + cellPaddingX, cellPaddingY), firstLine, end);
        }
        painter.setPen(QPen(hairline, 0.5 * unitsPerPoint));
        if (last)
            painter.drawLine(at + QPointF(0, rowHeight), at + QPointF(width, rowHeight));
        if (look.boxed) {
            painter.drawLine(at, at + QPointF(width, 0));
            painter.drawLine(at + QPointF(width, 0), at + QPointF(width, rowHeight));
            for (const double left : lefts)
                painter.drawLine(at + QPointF(left, 0), at + QPointF(left, rowHeight));
        }
    };
    return strip;
}

void StripMaker::addRow(const FlowTable& table, const std::vector<double>& widths, const std::vector<Spans>& cells,
                        std::shared_ptr<const Strip> head, bool filled)
{
    const std::vector<TextBlock> blocks = rowBlocks(table, widths, cells);
    std::vector<double> lefts;
    double left = 0;
    for (const double width : widths) {
        lefts.push_back(left);
        left += width;
    }
    int lines = 0;
    for (const TextBlock& block : blocks)
        lines = std::max(lines, block.lines());
    for (int line = 0; line < lines; line += maxRowLines) {
        const RowLook look{filled ? headFill : QColor(), table.boxed,
                           filled || line > 0 ? 0 : table.rowHeight * unitsPerPoint};
        Strip strip = rowStrip(blocks, lefts, line, line + maxRowLines >= lines, look);
        strip.head = head;
        strips_.push_back(std::move(strip));
    }
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
    const std::vector<double> widths = widthsOf(table);
    const std::size_t start = strips_.size();
    std::shared_ptr<const Strip> head;
    if (std::ranges::any_of(table.columns, [](const FlowColumn& column) { return !column.title.isEmpty(); })) {
        std::vector<Spans> titles;
        for (const FlowColumn& column : table.columns)
            titles.push_back(headOf(column));
        addRow(table, widths, titles, nullptr, true);
        strips_.back().glued = true;
        head = std::make_shared<const Strip>(strips_.back());
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool isLast = row + 1 == table.rows.size();
        const bool isTotal = table.lastRowIsTotal && isLast;
        // The last row does not stand alone under a repeated head.
        if (isLast && row > 0)
            strips_.back().glued = true;
        addRow(table, widths, table.rows[row], head, isTotal);
    }
    if (strips_.size() == start)
        return;
    strips_[start].before = table.before * unitsPerPoint;
    strips_[start].breakPage = std::exchange(breakNext_, false);
    strips_.back().after = table.after * unitsPerPoint;
}

std::vector<Strip> StripMaker::take()
{
    return std::move(strips_);
}

} // namespace parvis
