// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recognition/printed_sheets.h"

#include <QFontMetricsF>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

constexpr int resolution = 1200;
constexpr double margin = 56; ///< points
constexpr double gutter = 22;

constexpr double stampWidth = 150;

} // namespace

PrintedSheets::PrintedSheets(const SheetLook& look)
    : look_(look)
{
    buffer_.open(QIODevice::WriteOnly);
    writer_ = std::make_unique<QPdfWriter>(&buffer_);
    writer_->setResolution(resolution);
    writer_->setPageSize(QPageSize(QPageSize::A4));
    if (look.landscape)
        writer_->setPageOrientation(QPageLayout::Landscape);
    writer_->setPageMargins(QMarginsF());
    painter_ = std::make_unique<QPainter>(writer_.get());
    size_ = look.landscape != (look.turn % 180 != 0) ? QSizeF(842, 595) : QSizeF(595, 842);
    beginPage();
}

QFont PrintedSheets::fontOf(int size) const
{
    QFont font(look_.font);
    font.setPixelSize(size);
    return font;
}

double PrintedSheets::widthOf(const QString& text, int size) const
{
    return QFontMetricsF(fontOf(size)).horizontalAdvance(text);
}

void PrintedSheets::beginPage()
{
    ++page_;
    painter_->resetTransform();
    painter_->scale(resolution / 72.0, resolution / 72.0);
    const QSizeF paper = look_.turn % 180 == 0 ? size_ : size_.transposed();
    painter_->translate(paper.width() / 2, paper.height() / 2);
    painter_->rotate(look_.turn);
    painter_->translate(-size_.width() / 2, -size_.height() / 2);
    for (qsizetype line = 0; line < look_.stamp.size(); ++line)
        draw(size_.width() - stampWidth - 8, 16 + 8 * double(line), look_.stamp[line], 7);
    if (!look_.foot.isEmpty()) {
        const QString number = u"%1 - page %2"_s.arg(look_.foot).arg(page_);
        draw(margin, size_.height() - 28, number, 8);
    }
    column_ = 0;
    y_ = top_ = margin;
}

void PrintedSheets::newPage()
{
    writer_->newPage();
    beginPage();
}

void PrintedSheets::newPage(bool landscape)
{
    if (std::exchange(look_.landscape, landscape) != landscape) {
        writer_->setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        size_.transpose();
    }
    newPage();
}

void PrintedSheets::leaveColumns()
{
    if (look_.columns == 1)
        return;
    look_.columns = 1;
    newPage();
}

double PrintedSheets::lineWidth() const
{
    return (size_.width() - 2 * margin - gutter * (look_.columns - 1)) / look_.columns;
}

void PrintedSheets::ensure(double height)
{
    if (y_ + height < size_.height() - margin)
        return;
    if (column_ + 1 < look_.columns) {
        ++column_;
        y_ = top_;
    } else {
        newPage();
    }
}

void PrintedSheets::draw(double x, double baseline, const QString& text, int size)
{
    const QFont font = fontOf(size);
    painter_->setFont(font);
    if (!look_.glyphByGlyph) {
        painter_->drawText(QPointF(x, baseline), text);
        return;
    }
    const QFontMetricsF metrics(font);
    for (const QChar c : text) {
        if (c != u' ')
            painter_->drawText(QPointF(x, baseline), QString(c));
        x += metrics.horizontalAdvance(c);
    }
}

QStringList PrintedSheets::wrapped(const QString& text, int size, double width) const
{
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (line.isEmpty() || widthOf(longer, size) <= width) {
            line = longer;
            continue;
        }
        const bool isPlain = std::ranges::all_of(word, [](QChar c) { return c.isLower(); });
        const qsizetype half = word.size() / 2;
        if (look_.hyphenates && isPlain && word.size() > 8 && widthOf(line + u' ' + word.left(half), size) < width) {
            line += u' ' + word.left(half) + u'-';
            word = word.mid(half);
        }
        lines << line;
        line = word;
    }
    return lines << line;
}

void PrintedSheets::lines(const QString& text, int size, double indent)
{
    const double step = 1.35 * size;
    for (const QString& line : wrapped(text, size, lineWidth() - indent)) {
        ensure(step);
        draw(margin + column_ * (lineWidth() + gutter) + indent, y_ + size, line, size);
        y_ += step;
    }
}

void PrintedSheets::title(const QString& text, int size)
{
    const int columns = std::exchange(look_.columns, 1);
    heading(text, size);
    look_.columns = columns;
    top_ = y_;
}

void PrintedSheets::heading(const QString& text, int size)
{
    y_ += 0.8 * size;
    lines(text, size, 0);
    y_ += 0.6 * size;
}

void PrintedSheets::paragraph(const QString& text, int size)
{
    lines(text, size, 0);
    y_ += 0.7 * size;
}

void PrintedSheets::item(const QString& text)
{
    ensure(14);
    draw(margin + column_ * (lineWidth() + gutter) + 4, y_ + 10, u"•"_s, 10);
    lines(text, 10, 16);
    y_ += 3;
}

double PrintedSheets::tableRow(const QStringList& cells, const std::vector<double>& widths)
{
    const double whole = size_.width() - 2 * margin;
    double height = 0;
    std::vector<QStringList> wrappedCells;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        wrappedCells.push_back(cells[i].isEmpty() ? QStringList()
                                                  : wrapped(cells[i], 9, widths[std::size_t(i)] * whole - 12));
        height = std::max(height, 11.0 * double(wrappedCells.back().size()));
    }
    const qsizetype fitting = look_.cutsRows ? qsizetype((size_.height() - margin - y_) / 11) : 0;
    if (fitting < 1 || 11.0 * double(fitting) >= height)
        ensure(height + 10);
    for (qsizetype from = 0, end = 0; 11.0 * double(from) < height; from = end) {
        if (from > 0)
            newPage();
        end = from + std::max<qsizetype>(1, qsizetype((size_.height() - margin - y_) / 11));
        tableLines(wrappedCells, widths, from, end);
    }
    y_ += 10;
    return height;
}

/// So many lines of the cells of a row.
void PrintedSheets::tableLines(const std::vector<QStringList>& cells, const std::vector<double>& widths,
                               qsizetype first, qsizetype end)
{
    const double whole = size_.width() - 2 * margin;
    double x = margin;
    double height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool isNumber = i > 0 && !cells[i].isEmpty() && cells[i].front()[0].isDigit();
        const QStringList lines = cells[i].mid(first, end - first);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const double room = widths[i] * whole - 12 - widthOf(lines[line], 9);
            draw(x + (isNumber ? room : 0), y_ + 9 + 11 * double(line), lines[line], 9);
        }
        height = std::max(height, 11.0 * double(lines.size()));
        x += widths[i] * whole;
    }
    y_ += height;
}

void PrintedSheets::table(const std::vector<QStringList>& titles, const std::vector<QStringList>& rows,
                          const std::vector<double>& widths)
{
    leaveColumns();
    ensure(100); // titles are not parted from their first rows
    for (const QStringList& row : titles)
        tableRow(row, widths);
    for (const QStringList& row : rows)
        tableRow(row, widths);
    y_ += 10;
}

void PrintedSheets::blocks(const std::vector<QStringList>& blocks, int columns)
{
    leaveColumns();
    const double width = (size_.width() - 2 * margin) / columns;
    for (std::size_t first = 0; first < blocks.size(); first += std::size_t(columns)) {
        std::vector<QStringList> set;
        qsizetype most = 0;
        for (std::size_t i = first; i < std::min(blocks.size(), first + std::size_t(columns)); ++i) {
            QStringList all;
            for (const QString& line : blocks[i])
                all << (line.isEmpty() ? QStringList{QString()} : wrapped(line, 9, width - 16));
            most = std::max(most, all.size());
            set.push_back(all);
        }
        ensure(double(most) * 12 + 40);
        for (std::size_t i = 0; i < set.size(); ++i) {
            for (qsizetype line = 0; line < set[i].size(); ++line)
                draw(margin + double(i) * width, y_ + 9 + 12 * double(line), set[i][line], 9);
        }
        y_ += double(most) * 12 + 40;
    }
}

QByteArray PrintedSheets::take()
{
    painter_->end();
    painter_.reset();
    writer_.reset();
    return buffer_.data();
}

} // namespace parvis::test
