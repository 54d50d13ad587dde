// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/flow_layout.h"

#include <QPainter>
#include <QTextCharFormat>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double leading = 1.22;
constexpr double leaderSpace = 34 * unitsPerPoint;
constexpr double leaderGap = 4 * unitsPerPoint;
constexpr double boxPadding = 9 * unitsPerPoint;
constexpr double barWidth = 2.5 * unitsPerPoint;
constexpr double cellPaddingX = 4 * unitsPerPoint;
constexpr double cellPaddingY = 3 * unitsPerPoint;
constexpr int maxRowLines = 30; ///< a longer row goes on in a second one
const QColor hairline(0xd0, 0xd5, 0xda);
const QColor headFill(0xee, 0xf2, 0xf5);

/// What can be painted: no control characters, no marks that turn the direction of what follows, no half characters.
QString printable(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\n') {
            clean += QChar(QChar::LineSeparator);
        } else if (c == u'\t') {
            clean += u' ';
        } else if (c.category() != QChar::Other_Control && !(u >= 0x202A && u <= 0x202E) &&
                   !(u >= 0x2066 && u <= 0x2069) && c != QChar(QChar::ObjectReplacementCharacter)) {
            clean += c;
        }
    }
    return clean;
}

QTextCharFormat formatOf(const Span& span, const QStringList& fonts)
{
    QTextCharFormat format;
    format.setFont(pageFont(span.look, fonts));
    format.setForeground(span.look.colour);
    if (!span.link.isEmpty()) {
        format.setAnchor(true);
        // QPdfWriter writes the address byte by byte: only an encoded one survives.
        format.setAnchorHref(span.link.startsWith(u'#') ? span.link : QString::fromLatin1(QUrl(span.link).toEncoded()));
    }
    return format;
}

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

QFont pageFont(const TextLook& look, const QStringList& families)
{
    QFont font(families);
    font.setPointSizeF(look.size);
    font.setBold(look.bold);
    font.setItalic(look.italic);
    font.setStrikeOut(look.strikeOut);
    font.setStyleHint(QFont::SansSerif);
    // Letters that stand a hair apart are not shaped into ligatures, which a search in the PDF would not find.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
    return font;
}

void TextBlock::paint(QPainter& painter, QPointF at, int first, int last) const
{
    const QPointF origin(at.x(), at.y() - top(first));
    for (int line = first; line <= last; ++line)
        layout->lineAt(line).draw(&painter, origin);
}

StripMaker::StripMaker(QPaintDevice* device, double width, const QStringList& fonts,
                       const QHash<QString, PdfPlace>& known)
    : device_(device)
    , width_(width)
    , fonts_(fonts)
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
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : resolved(spans)) {
        const QString run = printable(span.text);
        formats.append({int(text.size()), int(run.size()), formatOf(span, fonts_)});
        text += run;
    }
    TextBlock block;
    const TextLook look = spans.empty() ? TextLook{} : spans.front().look;
    block.layout = std::make_shared<QTextLayout>(text, pageFont(look, fonts_), device_);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    block.layout->setTextOption(option);
    block.layout->setFormats(formats);
    block.layout->beginLayout();
    for (QTextLine line = block.layout->createLine(); line.isValid(); line = block.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, block.height});
        block.height += std::ceil(line.height() * leading);
    }
    block.layout->endLayout();
    return block;
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

std::vector<double> StripMaker::columnWidths(const FlowTable& table) const
{
    double shares = 0;
    for (const FlowColumn& column : table.columns)
        shares += column.share;
    std::vector<double> widths;
    for (const FlowColumn& column : table.columns)
        widths.push_back(width_ * column.share / shares);
    return widths;
}

std::vector<TextBlock> StripMaker::rowBlocks(const FlowTable& table, const std::vector<Spans>& cells) const
{
    Q_ASSERT(cells.size() == table.columns.size());
    const std::vector<double> widths = columnWidths(table);
    std::vector<TextBlock> blocks;
    for (std::size_t i = 0; i < cells.size(); ++i)
        blocks.push_back(textBlock(cells[i], widths[i] - 2 * cellPaddingX, table.columns[i].alignment));
    return blocks;
}

Strip StripMaker::rowStrip(const std::vector<TextBlock>& cells, const std::vector<double>& lefts, int firstLine,
                           bool last, const RowLook& look) const
{
    double height = look.minimumHeight - 2 * cellPaddingY;
    for (const TextBlock& cell : cells) {
        if (firstLine < cell.lines())
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

void StripMaker::addRow(const FlowTable& table, const std::vector<Spans>& cells, std::shared_ptr<const Strip> head,
                        bool filled)
{
    const std::vector<TextBlock> blocks = rowBlocks(table, cells);
    std::vector<double> lefts;
    double left = 0;
    for (const double width : columnWidths(table)) {
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

void StripMaker::operator()(const FlowTable& table)
{
    std::vector<Spans> titles;
    for (const FlowColumn& column : table.columns)
        titles.push_back({{column.title, TextLook{8, true, false, QColor(0x44, 0x4b, 0x52)}, {}, {}}});
    const std::size_t start = strips_.size();
    std::shared_ptr<const Strip> head;
    if (std::ranges::any_of(table.columns, [](const FlowColumn& column) { return !column.title.isEmpty(); })) {
        addRow(table, titles, nullptr, true);
        strips_.back().glued = true;
        head = std::make_shared<const Strip>(strips_.back());
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool isTotal = table.lastRowIsTotal && row + 1 == table.rows.size();
        if (isTotal && row > 0)
            strips_.back().glued = true;
        addRow(table, table.rows[row], head, isTotal);
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
