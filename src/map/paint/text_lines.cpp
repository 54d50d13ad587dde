// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/text_lines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace parvis {

TextLines::TextLines(const QString& text, const QFont& font, double width, int most)
    : font_(font)
{
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines_ << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    if (most <= 0 || lines_.size() <= most)
        return;
    cut_ = true;
    const QString rest = lines_.mid(most - 1).join(u' ');
    lines_ = lines_.mid(0, most - 1) << QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
}

double TextLines::height() const
{
    return std::ceil(QFontMetricsF(font_).lineSpacing() * double(lines_.size()));
}

double TextLines::width() const
{
    double widest = 0;
    for (const QString& line : lines_)
        widest = std::max(widest, QFontMetricsF(font_).horizontalAdvance(line));
    return widest;
}

void TextLines::paint(QPainter& painter, QPointF topLeft, const QColor& colour) const
{
    const QFontMetricsF metrics(font_);
    painter.setFont(font_);
    painter.setPen(colour);
    double baseline = topLeft.y() + metrics.ascent();
    for (const QString& line : lines_) {
        painter.drawText(QPointF(topLeft.x(), baseline), line);
        baseline += metrics.lineSpacing();
    }
}

} // namespace parvis
