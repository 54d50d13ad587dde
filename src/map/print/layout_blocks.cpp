// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/layout_blocks.h"

#include "map/paint/map_font.h"
#include "map/paint/map_marks.h"
#include "map/paint/screen_path.h"
#include "map/paint/text_lines.h"

#include <QPainter>

#include <cmath>

namespace parvis {

namespace {

constexpr double labelSize = 0.82; ///< of the font
constexpr double valueSize = 1.06;
constexpr double sourceSize = 0.75;
constexpr double headingSize = 0.82;
constexpr double factGap = 0.75; ///< of the font's height, between two facts
constexpr QSizeF north{22, 34};
constexpr double smallestFrame = 6; ///< pixels; of the frame in the locator

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

struct FactText
{
    TextLines label;
    TextLines value;
    TextLines source;
    double height() const { return label.height() + value.height() + source.height(); }
};

FactText textOf(const LayoutFact& fact, const LayoutLook& look, double width)
{
    return {TextLines(fact.label, look.sized(labelSize), width),
            TextLines(fact.value, strong(look.sized(valueSize)), width),
            TextLines(fact.source, look.sized(sourceSize), width)};
}

/// What a map of that view shows, in the locator; at least so large that it is seen.
QRectF markedBox(const MapView& locator, const MapView& map)
{
    const Box box = map.worldBox();
    QRectF marked(locator.toScreen({box.minX, box.maxY}), locator.toScreen({box.maxX, box.minY}));
    const double grow = std::max({0.0, smallestFrame - marked.width(), smallestFrame - marked.height()}) / 2;
    return marked.adjusted(-grow, -grow, grow, grow);
}

/// The whole region within that box; smaller than any map that one may zoom to.
MapView locatorView(const MapBackground& background, QSizeF size)
{
    const Box region = background.bounds();
    MapView view{{(region.minX + region.maxX) / 2, (region.minY + region.maxY) / 2}, 1, size.toSize(), 1};
    view.metresPerPixel =
        std::max({1.0, region.width() / (view.size.width() - 4.0), region.height() / (view.size.height() - 4.0)});
    return view;
}

void paintLocator(QPainter& painter, const LayoutLook& look, const QRectF& box)
{
    const MapPalette& palette = MapPalette::of(look.options.shade);
    const MapBackground& background = look.scene.background();
    const MapView view = locatorView(background, box.size());
    painter.save();
    painter.translate(box.topLeft());
    painter.setPen(QPen(palette.land, 1, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    painter.setBrush(palette.coast);
    for (const MapBackground::Departement& departement : background.departements)
        painter.drawPath(screenPath(departement.shape, view));
    const QRectF marked = markedBox(view, look.view).intersected(QRectF({0, 0}, box.size()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.land, 3.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(marked);
    painter.setPen(QPen(palette.selection, 1.6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(marked);
    painter.restore();
}

} // namespace

QFont LayoutLook::sized(double factor) const
{
    return parvis::sized(font, factor, options.smallestText);
}

QString scaleText(double denominator, const QLocale& locale)
{
    return QCoreApplication::translate("map", "1 : %1").arg(locale.toString(qRound64(denominator)));
}

LayoutBlock factsBlock(const LayoutLook& look, const std::vector<LayoutFact>& facts)
{
    const double gap = QFontMetricsF(look.font).height() * factGap;
    const auto size = [&look, facts, gap](double width) {
        double height = -gap;
        for (const LayoutFact& fact : facts)
            height += textOf(fact, look, width).height() + gap;
        return QSizeF(width, height);
    };
    const auto paint = [&look, facts, gap](QPainter& painter, const QRectF& box) {
        const MapPalette& palette = MapPalette::of(look.options.shade);
        QPointF at = box.topLeft();
        for (const LayoutFact& fact : facts) {
            const FactText text = textOf(fact, look, box.width());
            text.label.paint(painter, at, palette.muted);
            at.ry() += text.label.height();
            text.value.paint(painter, at, palette.text);
            at.ry() += text.value.height();
            text.source.paint(painter, at, palette.muted);
            at.ry() += text.source.height() + gap;
        }
    };
    return {size, paint};
}

LayoutBlock legendBlock(const LayoutLook& look, MapLegend::Detail detail)
{
    const auto make = [&look, detail](double width) {
        return MapLegend(look.scene, look.view, look.options, look.font, detail, width);
    };
    return {[make](double width) { return make(width).size(); },
            [make](QPainter& painter, const QRectF& box) {
                MapLegend legend = make(box.width());
                legend.moveTo(box.topLeft());
                legend.paint(painter);
            }};
}

LayoutBlock scaleBlock(const LayoutLook& look, double denominator)
{
    const QFont number = look.sized(0.85);
    const double ratioHeight = std::ceil(QFontMetricsF(look.font).height() * 1.25);
    const auto bar = [&look](double width) {
        return ScaleBar(look.view.metresPerPixel, std::max(60.0, (width - north.width()) * 0.7));
    };
    const auto size = [=](double width) {
        return QSizeF(width, std::max(north.height(), ratioHeight + bar(width).height(number)));
    };
    const auto paint = [=, &look](QPainter& painter, const QRectF& box) {
        const MapPalette& palette = MapPalette::of(look.options.shade);
        TextLines(scaleText(denominator, look.options.locale), strong(look.font), box.width())
            .paint(painter, box.topLeft(), palette.text);
        bar(box.width()).paint(painter, box.topLeft() + QPointF(0, ratioHeight), palette, number, look.options.locale);
        paintNorth(painter, QRectF(box.topRight() - QPointF(north.width(), 0), north), palette, number);
    };
    return {size, paint};
}

LayoutBlock locatorBlock(const LayoutLook& look, double height)
{
    const Box region = look.scene.background().bounds();
    const double aspect = region.height() > 0 ? region.width() / region.height() : 1;
    const auto size = [=](double width) {
        const double used = std::min(height, width / aspect);
        return QSizeF(used * aspect, used);
    };
    const auto paint = [&look, size](QPainter& painter, const QRectF& box) {
        paintLocator(painter, look, QRectF(box.topLeft(), size(box.width())));
    };
    return {size, paint};
}

LayoutBlock textBlock(const LayoutLook& look, const QString& heading, const QString& text, double size)
{
    const auto head = [&look, heading](double width) {
        return TextLines(heading, strong(look.sized(headingSize)), width);
    };
    const auto body = [&look, text, size](double width) { return TextLines(text, look.sized(size), width); };
    return {[head, body](double width) { return QSizeF(width, head(width).height() + body(width).height()); },
            [head, body, &look](QPainter& painter, const QRectF& box) {
                const MapPalette& palette = MapPalette::of(look.options.shade);
                const TextLines top = head(box.width());
                top.paint(painter, box.topLeft(), palette.text);
                body(box.width()).paint(painter, box.topLeft() + QPointF(0, top.height()), palette.muted);
            }};
}

} // namespace parvis
