// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/underlay_paint.h"

#include <QPaintEngine>
#include <QPainter>

namespace parvis {

namespace {

constexpr double smallestShown = 1.5; ///< pixels; a smaller area or line is left out
constexpr double fineFrom = 60;       ///< metres per pixel; from there on lines are thin
constexpr double slack = 40;          ///< pixels beyond the picture
constexpr double ghostFrom = 8;       ///< pixels; a contour of 2015 comes in from there…
constexpr double ghostWhole = 16;     ///< … and is whole from here
constexpr double ghostBold = 70;      ///< pixels; from here on it has a halo, which would hide a small perimeter
constexpr int cell = 4;               ///< pixels; one point stands for all in it

/// Draws lines and leaves out what lies beyond the picture. One per picture.
class LineDrawer
{
public:
    LineDrawer(QPainter& painter, const MapView& view)
        : painter_(painter)
        , view_(view)
        , frame_(view.screenRect().adjusted(-slack, -slack, slack, slack))
        , isRaster_(painter.paintEngine()->type() == QPaintEngine::Raster)
    {
    }

    void draw(const LinearRing& line)
    {
        run_.clear();
        QPointF from;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const QPointF to = view_.toScreen(line[i]);
            if (i > 0 && isSeen(from, to)) {
                if (run_.isEmpty())
                    run_ << from;
                run_ << to;
            } else {
                flush();
            }
            from = to;
        }
        flush();
    }

private:
    bool isSeen(QPointF a, QPointF b) const
    {
        return std::max(a.x(), b.x()) >= frame_.left() && std::min(a.x(), b.x()) <= frame_.right() &&
               std::max(a.y(), b.y()) >= frame_.top() && std::min(a.y(), b.y()) <= frame_.bottom();
    }
    void flush()
    {
        if (run_.size() > 1 && isRaster_ && painter_.pen().widthF() > 1)
            drawPieces();
        else if (run_.size() > 1)
            painter_.drawPolyline(run_.constData(), int(run_.size()));
        run_.clear();
    }
    /// On pixels, pieces without joins take a fraction of the time of a line with them; dashes run on from one to the
    /// next.
    void drawPieces()
    {
        pieces_.clear();
        for (qsizetype i = 1; i < run_.size(); ++i)
            pieces_ << QLineF(run_[i - 1], run_[i]);
        painter_.drawLines(pieces_);
    }

    QPainter& painter_;
    const MapView& view_;
    QRectF frame_;
    bool isRaster_;
    QPolygonF run_;
    QList<QLineF> pieces_;
};

/// Thousands of points are drawn as no more than the picture has room for.
class PointDrawer
{
public:
    PointDrawer(QPainter& painter, const MapView& view, const QColor& halo)
        : painter_(painter)
        , view_(view)
        , halo_(halo)
        , columns_(view.size.width() / cell + 1)
        , taken_(std::size_t(columns_) * std::size_t(view.size.height() / cell + 1))
    {
    }

    void draw(Point at, const QColor& colour)
    {
        const QPointF place = view_.toScreen(at);
        if (!view_.screenRect().contains(place))
            return;
        auto taken = taken_.begin() + (int(place.y()) / cell * columns_ + int(place.x()) / cell);
        if (*taken)
            return;
        *taken = true;
        painter_.setPen(QPen(halo_, 1));
        painter_.setBrush(colour);
        painter_.drawEllipse(place, 3.2, 3.2);
    }

private:
    QPainter& painter_;
    const MapView& view_;
    QColor halo_;
    int columns_;
    std::vector<bool> taken_;
};

/// Up to one pixel, lines take a tenth of the time, and at the scale of a region nobody sees the difference.
double lineWidth(double metresPerPixel)
{
    return metresPerPixel >= fineFrom ? 1 : 2;
}

/// From afar the limits of many areas would be a net over the map: they fade to a third.
double areaStrength(double metresPerPixel)
{
    return 1 - 0.65 * std::clamp((metresPerPixel - 30) / 150, 0.0, 1.0);
}

void paintLayer(QPainter& painter, const UnderlayLayer& layer, const MapView& view, Shade shade,
                const std::stop_token& stop)
{
    const QColor colour = layerColour(layer.colour, shade);
    const QPen linePen(colour, lineWidth(view.metresPerPixel), Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    QColor faded = colour;
    faded.setAlphaF(float(areaStrength(view.metresPerPixel)));
    const QPen areaPen(faded, 1, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    LineDrawer lines(painter, view);
    PointDrawer points(painter, view, MapPalette::of(shade).halo);
    for (const UnderlayShape* shape : layer.shapes->within(view.grown(int(slack)).worldBox())) {
        if (stop.stop_requested())
            return;
        if (shape->extent(view.metresPerPixel) >= smallestShown) {
            painter.setPen(shape->kind() == UnderlayKind::Areas ? areaPen : linePen);
            for (const LinearRing& line : shape->linesAt(view.metresPerPixel))
                lines.draw(line);
        }
        for (const Point at : shape->points())
            points.draw(at, colour);
    }
}

/// Up to one pixel wide, lines take a tenth of the time.
QPen ghostPen(Shade shade, double width)
{
    QPen pen(MapPalette::of(shade).former, width, Qt::CustomDashLine, Qt::FlatCap, Qt::BevelJoin);
    pen.setDashPattern({4, 2.5});
    return pen;
}

QPen ghostHalo(Shade shade)
{
    return {MapPalette::of(shade).halo, 3.2, Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin};
}

} // namespace

QColor layerColour(const QColor& colour, Shade shade)
{
    if (!colour.isValid())
        return MapPalette::of(shade).muted;
    if (shade == Shade::Light || colour.lightnessF() > 0.45F)
        return colour;
    return QColor::fromHslF(colour.hslHueF(), colour.hslSaturationF(), 1 - colour.lightnessF());
}

void paintLayers(QPainter& painter, const std::vector<UnderlayLayer>& layers, const MapView& view, Shade shade,
                 const std::stop_token& stop)
{
    painter.setBrush(Qt::NoBrush);
    for (const UnderlayLayer& layer : layers)
        paintLayer(painter, layer, view, shade, stop);
}

void paintFormer(QPainter& painter, const UnderlayShapes& shapes, const MapView& view, Shade shade,
                 const std::stop_token& stop)
{
    LineDrawer lines(painter, view);
    painter.setBrush(Qt::NoBrush);
    for (const UnderlayShape* shape : shapes.within(view.grown(int(slack)).worldBox())) {
        if (stop.stop_requested())
            return;
        const double extent = shape->extent(view.metresPerPixel);
        if (extent < ghostFrom)
            continue;
        const auto draw = [&](const QPen& pen) {
            painter.setPen(pen);
            for (const LinearRing& line : shape->linesAt(2.5 * view.metresPerPixel)) // dashes hide a pixel
                lines.draw(line);
        };
        if (extent >= ghostBold) {
            draw(ghostHalo(shade));
            draw(ghostPen(shade, 1.5));
            continue;
        }
        QPen pen = ghostPen(shade, 1);
        QColor colour = pen.color();
        colour.setAlphaF(float(std::min(1.0, (extent - ghostFrom) / (ghostWhole - ghostFrom))));
        pen.setColor(colour);
        draw(pen);
    }
}

void paintLayerSample(QPainter& painter, UnderlayKind kind, const QColor& colour, Shade shade, const QRectF& box)
{
    const QColor shown = layerColour(colour, shade);
    painter.setPen(QPen(shown, kind == UnderlayKind::Lines ? 2 : 1.2));
    painter.setBrush(Qt::NoBrush);
    if (kind == UnderlayKind::Areas) {
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (kind == UnderlayKind::Lines) {
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    } else {
        painter.setPen(QPen(MapPalette::of(shade).halo, 1));
        painter.setBrush(shown);
        painter.drawEllipse(box.center(), 3.2, 3.2);
    }
}

void paintFormerSample(QPainter& painter, Shade shade, const QRectF& box)
{
    painter.setPen(ghostPen(shade, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75));
}

} // namespace parvis
