// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/label_text.h"

#include "map/paint/item_style.h"
#include "map/paint/map_font.h"
#include "map/scene/map_symbol.h"

#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double haloWidth = 2;     ///< pixels: letters are read on any class
constexpr double pictureMargin = 3; ///< pixels around a line of text, for its halo and slanted letters

QFont fontFor(LabelKind kind, const QFont& base)
{
    QFont font = sized(base, kind == LabelKind::Sea || kind == LabelKind::City ? 1.0 : 0.92);
    // A font that comes spaced is meant for a file, where wider gaps would split the word for a search.
    if (kind == LabelKind::Departement && base.letterSpacing() == 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 118);
    if (kind == LabelKind::City)
        font.setWeight(QFont::DemiBold);
    font.setItalic(kind == LabelKind::Sea || kind == LabelKind::Layer);
    return font;
}

QColor colourFor(LabelKind kind, const MapPalette& palette)
{
    switch (kind) {
    case LabelKind::Departement:
    case LabelKind::Abroad:
    case LabelKind::Layer:
        return palette.muted;
    case LabelKind::Sea:
        return palette.water;
    default:
        return palette.text;
    }
}

QColor haloFor(LabelKind kind, const MapPalette& palette)
{
    switch (kind) {
    case LabelKind::Sea:
        return palette.sea;
    case LabelKind::Abroad:
        return palette.abroad;
    default:
        return palette.halo;
    }
}

/// Pixels are quick to print nine times; in a file the text must stand once, or a search would find it nine times.
void drawLine(QPainter& painter, QPointF baseline, double ascent, const QString& line, const QColor& colour,
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
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    lines << line;
    return lines;
}

LabelText::LabelText(const QFont& base, LabelCache* cache)
    : cache_(cache)
{
    for (const LabelKind kind : {LabelKind::Departement, LabelKind::Abroad, LabelKind::Sea, LabelKind::City,
                                 LabelKind::Town, LabelKind::Qpv, LabelKind::Layer}) {
        const QFont font = fontFor(kind, base);
        styles_.push_back({font, QFontMetricsF(font)});
    }
    markSize_ = style(LabelKind::Qpv).metrics.xHeight() * 1.7;
}

double LabelText::width(LabelKind kind, const QString& line) const
{
    const auto measured = [&] { return style(kind).metrics.horizontalAdvance(line); };
    if (!cache_)
        return measured();
    const LabelCache::Key key(int(kind), line);
    const auto known = cache_->widths.constFind(key);
    return known != cache_->widths.constEnd() ? *known : *cache_->widths.insert(key, measured());
}

QImage LabelText::pictureOf(LabelKind kind, const QString& line, Shade shade) const
{
    const LabelCache::Key key(int(kind), line);
    const auto known = cache_->pictures.constFind(key);
    if (known != cache_->pictures.constEnd())
        return *known;
    const Style& text = style(kind);
    const MapPalette& palette = MapPalette::of(shade);
    const double ratio = cache_->devicePixelRatio;
    QImage picture(qCeil((width(kind, line) + 2 * pictureMargin) * ratio),
                   qCeil((text.metrics.height() + 2 * pictureMargin) * ratio), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(text.font);
    drawLine(painter, {pictureMargin, pictureMargin + text.metrics.ascent()}, text.metrics.ascent(), line,
             colourFor(kind, palette), haloFor(kind, palette));
    painter.end();
    cache_->pictures.insert(key, picture);
    return picture;
}

void LabelText::paintLine(QPainter& painter, LabelKind kind, QPointF baseline, const QString& line, Shade shade) const
{
    const Style& text = style(kind);
    const double ascent = text.metrics.ascent();
    if (cache_) {
        const double ratio = cache_->devicePixelRatio;
        const QPointF at = (baseline - QPointF(pictureMargin, pictureMargin + ascent)) * ratio;
        painter.drawImage(QPointF(qRound(at.x()), qRound(at.y())) / ratio, pictureOf(kind, line, shade));
        return;
    }
    const MapPalette& palette = MapPalette::of(shade);
    painter.setFont(text.font);
    drawLine(painter, baseline, ascent, line, colourFor(kind, palette), haloFor(kind, palette));
}

QSizeF LabelText::size(LabelKind kind, const QStringList& lines, bool marked) const
{
    const QFontMetricsF& metrics = style(kind).metrics;
    double widest = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        widest = std::max(widest, width(kind, lines[i]) + (marked && i == 0 ? markSize_ : 0));
    return {widest, metrics.height() * double(lines.size()) * 0.96};
}

void LabelText::paint(QPainter& painter, const MapLabel& label, Shade shade) const
{
    const MapPalette& palette = MapPalette::of(shade);
    const Style& text = style(label.kind);
    if (label.kind == LabelKind::City || label.kind == LabelKind::Town) {
        painter.setPen(QPen(palette.land, 1));
        painter.setBrush(palette.text);
        painter.drawEllipse(label.dot, 2.2, 2.2);
    }
    const double height = label.box.height() / double(label.lines.size());
    for (qsizetype i = 0; i < label.lines.size(); ++i) {
        const double mark = label.style && i == 0 ? markSize_ : 0;
        const double left = label.box.center().x() - (width(label.kind, label.lines[i]) + mark) / 2;
        const double baseline = label.box.top() + height * double(i) + text.metrics.ascent();
        paintLine(painter, label.kind, {left + mark, baseline}, label.lines[i], shade);
        if (mark > 0) {
            const double radius = markSize_ * 0.33;
            paintMark(painter, *label.style, shade, {left + radius, baseline - text.metrics.xHeight() / 2}, radius);
        }
    }
}

} // namespace parvis
