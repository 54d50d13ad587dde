#include "map/item_style.h"
#include "map/map_font.h"
#include "map/map_furniture.h"
#include "map/map_symbol.h"

#include <QPainter>

namespace parvis {

namespace {

constexpr double hiddenClass = 0.35; ///< opacity of the entry of a class that is filtered out

/// The mark of a QPV whose size is unknown, whatever its class.
const MapClass noDataRing{
    .light = QColor(0x8a, 0x8f, 0x97), .dark = QColor(0x9a, 0xa0, 0xa8), .mark = MarkShape::Annulus};

QString distanceText(double metres, const QLocale& locale)
{
    return metres >= 1000 ? QStringLiteral("%1\u00a0km").arg(locale.toString(metres / 1000, 'f', 0))
                          : QStringLiteral("%1\u00a0m").arg(locale.toString(metres, 'f', 0));
}

} // namespace

void MapFurniture::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const MapPalette& palette = MapPalette::of(options_.shade);
    if (!rows_.empty())
        paintPanel(painter, legend_);
    for (const Row& row : rows_)
        paintRow(painter, row);
    if (!scale_.isEmpty())
        paintScale(painter);
    if (!north_.isEmpty())
        paintNorth(painter);

    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.panel);
    painter.drawRect(attribution_);
    painter.setFont(sized(font_, attributionSize_));
    painter.setPen(palette.muted);
    painter.drawText(attribution_.adjusted(6, 2, -4, 0), Qt::TextWordWrap | Qt::AlignRight, attributionText_);
}

void MapFurniture::paintPanel(QPainter& painter, const QRectF& box) const
{
    const MapPalette& palette = MapPalette::of(options_.shade);
    painter.setPen(QPen(palette.panelEdge, 1));
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void MapFurniture::paintRow(QPainter& painter, const Row& row) const
{
    if (row.kind == RowKind::Symbols) {
        paintSymbols(painter, row);
        return;
    }
    const MapPalette& palette = MapPalette::of(options_.shade);
    QRectF text = row.box;
    if (row.kind == RowKind::Class && !options_.showsClass(row.classIndex))
        painter.setOpacity(hiddenClass);
    const QRectF swatch(row.box.left() + 1, row.box.center().y() - line_ * 0.3, line_ * 1.25, line_ * 0.6);
    if (row.kind == RowKind::Class) {
        const MapClass& style = scene_.theme().classes[static_cast<std::size_t>(row.classIndex)];
        paintSwatch(painter, style, options_.shade, swatch, false);
        paintMark(painter, style, options_.shade, {row.box.left() + line_ * 2.05, row.box.center().y()}, line_ * 0.26);
        painter.setFont(legendFont_);
        painter.setPen(palette.muted);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, row.count);
    } else if (row.kind == RowKind::Schematic) {
        const MapClass neutral{.light = QColor(0x8a, 0x8f, 0x97), .dark = QColor(0x9a, 0xa0, 0xa8)};
        paintSwatch(painter, neutral, options_.shade, swatch, true);
    }
    if (row.kind == RowKind::UnknownSymbol)
        paintMark(painter, noDataRing, options_.shade, {row.box.left() + line_ * 2.05, row.box.center().y()},
                  unknownSymbolRadius);
    if (row.kind == RowKind::Class || row.kind == RowKind::Schematic || row.kind == RowKind::UnknownSymbol)
        text.setLeft(row.box.left() + line_ * 2.9);
    painter.setFont(fontOf(row.kind));
    painter.setPen(row.kind == RowKind::Note ? palette.muted : palette.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, row.text);
    painter.setOpacity(1);
}

void MapFurniture::paintSymbols(QPainter& painter, const Row& row) const
{
    const MapPalette& palette = MapPalette::of(options_.shade);
    const std::vector<SymbolSize> sizes = symbolSizes();
    const double reach = symbolReachInLegend();
    const double step = row.box.width() / double(sizes.size());
    double centre = row.box.left() + step / 2;
    painter.setFont(legendFont_);
    for (const SymbolSize& size : sizes) {
        const double r = symbolRadius(size.inhabitants, view_.metresPerPixel);
        painter.setPen(QPen(palette.muted, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(centre, row.box.top() + 2 + 2 * reach - r), r, r);
        painter.setPen(palette.muted);
        painter.drawText(QRectF(centre - step / 2, row.box.top() + 2 + 2 * reach, step, metrics_.height() + 2),
                         Qt::AlignCenter, options_.locale.toString(size.value, 'f', size.value < 1 ? 1 : 0));
        centre += step;
    }
}

void MapFurniture::paintScale(QPainter& painter) const
{
    const MapPalette& palette = MapPalette::of(options_.shade);
    const double width = scaleLength_ / view_.metresPerPixel;
    const QPointF left(scale_.left() + 2, scale_.bottom() - 2);
    const QPolygonF bar{{left - QPointF(0, 5), left, left + QPointF(width, 0), left + QPointF(width, -5)}};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.halo, 4));
    painter.drawPolyline(bar);
    painter.setPen(QPen(palette.text, 1.4));
    painter.drawPolyline(bar);
    painter.setFont(font_);
    painter.drawText(scale_.adjusted(0, 0, 0, -7), Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip,
                     distanceText(scaleLength_, options_.locale));
}

void MapFurniture::paintNorth(QPainter& painter) const
{
    const MapPalette& palette = MapPalette::of(options_.shade);
    const QPointF top(north_.center().x(), north_.top() + 2);
    const QPolygonF west{{top, top + QPointF(-6, 18), top + QPointF(0, 14)}};
    const QPolygonF east{{top, top + QPointF(6, 18), top + QPointF(0, 14)}};
    painter.setPen(QPen(palette.text, 0.8, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(palette.text);
    painter.drawPolygon(west);
    painter.setBrush(palette.panel);
    painter.drawPolygon(east);
    painter.setFont(font_);
    painter.drawText(QRectF(north_.left() - 4, north_.top() + 19, north_.width() + 8, 16),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip,
                     QCoreApplication::translate("map", "N", "north"));
}

} // namespace parvis
