#include "map/label_text.h"

#include "map/item_style.h"
#include "map/map_font.h"
#include "map/map_symbol.h"

#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>

namespace parvis {

namespace {

constexpr double haloWidth = 1.5;

QFont fontFor(LabelKind kind, const QFont& base)
{
    QFont font = sized(base, kind == LabelKind::Sea || kind == LabelKind::City ? 1.0 : 0.92);
    // A font that comes spaced is meant for a file, where wider gaps would split the word for a search.
    if (kind == LabelKind::Departement && base.letterSpacing() == 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 118);
    if (kind == LabelKind::City)
        font.setWeight(QFont::DemiBold);
    font.setItalic(kind == LabelKind::Sea);
    return font;
}

QColor colourFor(LabelKind kind, const MapPalette& palette)
{
    switch (kind) {
    case LabelKind::Departement:
    case LabelKind::Abroad:
        return palette.muted;
    case LabelKind::Sea:
        return palette.water;
    default:
        return palette.text;
    }
}

/// Pixels are quick to print nine times; in a file the text must stand once, or a search would find it nine times.
void paintLine(QPainter& painter, QPointF baseline, double ascent, const QString& line, const QColor& colour,
               const QColor& halo)
{
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        QStaticText text(line);
        text.setTextFormat(Qt::PlainText);
        text.setPerformanceHint(QStaticText::AggressiveCaching);
        text.prepare({}, painter.font());
        const QPointF top = baseline - QPointF(0, ascent);
        painter.setPen(halo);
        for (const double dx : {-haloWidth, 0.0, haloWidth}) {
            for (const double dy : {-haloWidth, 0.0, haloWidth}) {
                if (dx != 0 || dy != 0)
                    painter.drawStaticText(top + QPointF(dx, dy), text);
            }
        }
    } else {
        QPainterPath outline;
        outline.addText(baseline, painter.font(), line);
        painter.strokePath(outline, QPen(halo, 2 * haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setPen(colour);
    painter.drawText(baseline, line);
}

} // namespace

QStringList wrapped(const QString& name)
{
    constexpr qsizetype ideal = 18;
    const qsizetype count = std::clamp<qsizetype>((name.size() + ideal - 1) / ideal, 1, 4);
    const qsizetype length = (name.size() + count - 1) / count;
    QStringList lines;
    QString line;
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool full = !line.isEmpty() && line.size() + 1 + word.size() > length + 2;
        if (full && lines.size() + 1 < count) {
            lines << line;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    lines << line;
    return lines;
}

LabelText::LabelText(const QFont& base)
{
    for (const LabelKind kind : {LabelKind::Departement, LabelKind::Abroad, LabelKind::Sea, LabelKind::City,
                                 LabelKind::Town, LabelKind::Qpv}) {
        const QFont font = fontFor(kind, base);
        styles_.push_back({font, QFontMetricsF(font)});
    }
    markSize_ = style(LabelKind::Qpv).metrics.xHeight() * 1.7;
}

QSizeF LabelText::size(LabelKind kind, const QStringList& lines, bool marked) const
{
    const QFontMetricsF& metrics = style(kind).metrics;
    double width = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, metrics.horizontalAdvance(lines[i]) + (marked && i == 0 ? markSize_ : 0));
    return {width, metrics.height() * double(lines.size()) * 0.96};
}

void LabelText::paint(QPainter& painter, const MapLabel& label, Shade shade) const
{
    const MapPalette& palette = MapPalette::of(shade);
    const Style& text = style(label.kind);
    QColor halo = palette.halo;
    if (label.kind == LabelKind::Sea)
        halo = palette.sea;
    else if (label.kind == LabelKind::Abroad)
        halo = palette.abroad;
    if (label.kind == LabelKind::City || label.kind == LabelKind::Town) {
        painter.setPen(QPen(palette.land, 1));
        painter.setBrush(palette.text);
        painter.drawEllipse(label.dot, 2.2, 2.2);
    }
    painter.setFont(text.font);
    const double height = label.box.height() / double(label.lines.size());
    for (qsizetype i = 0; i < label.lines.size(); ++i) {
        const double mark = label.style && i == 0 ? markSize_ : 0;
        const double width = text.metrics.horizontalAdvance(label.lines[i]) + mark;
        const double left = label.box.center().x() - width / 2;
        const double baseline = label.box.top() + height * double(i) + text.metrics.ascent();
        paintLine(painter, {left + mark, baseline}, text.metrics.ascent(), label.lines[i],
                  colourFor(label.kind, palette), halo);
        if (mark > 0) {
            const double radius = markSize_ * 0.33;
            paintMark(painter, *label.style, shade, {left + radius, baseline - text.metrics.xHeight() / 2}, radius);
        }
    }
}

} // namespace parvis
