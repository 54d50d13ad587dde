#include "map/underlay_paint.h"

#include <QPainter>
#include <QPainterPath>

namespace parvis {

namespace {

constexpr double smallestShown = 1.5; ///< pixels; a smaller area or line is left out
constexpr double fineFrom = 60;       ///< metres per pixel; from there on lines are thin
constexpr double slack = 40;          ///< pixels beyond the picture
constexpr double ghostFrom = 8;       ///< pixels; a contour of 2015 comes in from there…
constexpr double ghostWhole = 16;     ///< … and is whole from here
constexpr int cell = 4;               ///< pixels; one point stands for all in it

/// Draws lines and leaves out what lies beyond the picture. One per picture.
class LineDrawer
{
public:
    LineDrawer(QPainter& painter, const MapView& view)
        : painter_(painter)
        , view_(view)
        , frame_(view.screenRect().adjusted(-slack, -slack, slack, slack))
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
        if (run_.size() > 1)
            painter_.drawPolyline(run_.constData(), static_cast<int>(run_.size()));
        run_.clear();
    }

    QPainter& painter_;
    const MapView& view_;
    QRectF frame_;
    QPolygonF run_;
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
double lineWidth(UnderlayKind kind, double metresPerPixel)
{
    if (metresPerPixel >= fineFrom)
        return 1;
    return kind == UnderlayKind::Lines ? 2 : 1;
}

void paintLayer(QPainter& painter, const UnderlayLayer& layer, const MapView& view, Shade shade,
                const std::stop_token& stop)
{
    const QColor colour = layerColour(layer.colour, shade);
    LineDrawer lines(painter, view);
    PointDrawer points(painter, view, MapPalette::of(shade).halo);
    for (const UnderlayShape* shape : layer.shapes->within(view.grown(int(slack)).worldBox())) {
        if (stop.stop_requested())
            return;
        if (shape->extent(view.metresPerPixel) >= smallestShown) {
            QPen pen(colour, lineWidth(shape->kind(), view.metresPerPixel), Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
            painter.setPen(pen);
            for (const LinearRing& line : shape->linesAt(view.metresPerPixel))
                lines.draw(line);
        }
        for (const Point at : shape->points())
            points.draw(at, colour);
    }
}

QPen ghostPen(Shade shade)
{
    QPen pen(MapPalette::of(shade).former, 1.5, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({4, 2.5});
    return pen;
}

QPen ghostHalo(Shade shade)
{
    return {MapPalette::of(shade).halo, 3.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
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
        painter.setOpacity(std::min(1.0, (extent - ghostFrom) / (ghostWhole - ghostFrom)));
        for (const QPen& pen : {ghostHalo(shade), ghostPen(shade)}) {
            painter.setPen(pen);
            for (const LinearRing& line : shape->linesAt(view.metresPerPixel))
                lines.draw(line);
        }
    }
    painter.setOpacity(1);
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
    painter.setPen(ghostPen(shade));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75));
}

} // namespace parvis
