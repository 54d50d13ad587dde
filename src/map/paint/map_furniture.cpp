// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_furniture.h"

#include "domain/typography.h"
#include "map/paint/map_font.h"
#include "map/paint/map_marks.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double padding = 9;
constexpr double mostForLegend = 0.6; ///< of the width, or of the height, of the picture
constexpr double northWidth = 22;
constexpr double northHeight = 34;
constexpr double highestAttribution = 0.2; ///< of the height of the picture, if smaller text makes it so

} // namespace

MapFurniture::MapFurniture(const MapScene& scene, const MapView& view, const MapOptions& options)
    : scene_(scene)
    , view_(view)
    , options_(options)
    , font_(sized(options.font, 1))
{
    layOutScale();
    layOutAttribution();
    layOutLegend();
    const QRectF north(view.size.width() - margin - northWidth, margin, northWidth, northHeight);
    if (options.north && !north.intersects(attribution_) && !north.intersects(legend_))
        north_ = north;
}

/// The largest legend that hides nothing: smaller text, then no notes.
void MapFurniture::layOutLegend()
{
    const auto make = [&](double size, MapLegend::Detail detail) {
        entries_ =
            std::make_unique<MapLegend>(scene_, view_, options_, sized(font_, size, options_.smallestText), detail);
        entries_->moveTo({margin + padding, margin + padding});
        legend_ = entries_->isEmpty()
                      ? QRectF()
                      : QRectF(QPointF(margin, margin), entries_->size() + QSizeF(2 * padding, 2 * padding));
        return legendFits();
    };
    for (const double size : {1.0, 0.8, 0.65}) {
        if (make(size, MapLegend::Detail::All) || make(size, MapLegend::Detail::NoNotes))
            return;
    }
    make(0.65, MapLegend::Detail::TitleOnly);
}

bool MapFurniture::legendFits() const
{
    const double north = options_.north ? northWidth + margin : 0;
    const QMarginsF beside = besideLegend();
    const QMarginsF below = belowLegend();
    return legend_.bottom() <= roomBelowLegend() && legend_.right() <= view_.size.width() - margin - north &&
           (beside.left() + beside.right() <= mostForLegend * view_.size.width() ||
            below.top() + below.bottom() <= mostForLegend * view_.size.height());
}

/// How far down the legend may reach.
double MapFurniture::roomBelowLegend() const
{
    double bottom = view_.size.height() - margin;
    if (!scale_.isEmpty())
        bottom = std::min(bottom, scale_.top());
    if (attribution_.left() < legend_.right())
        bottom = std::min(bottom, attribution_.top());
    return bottom;
}

void MapFurniture::layOutScale()
{
    if (!options_.scaleBar)
        return;
    const QFontMetricsF metrics(font_);
    const double longest = std::max(130.0, 2 * metrics.horizontalAdvance(u"100 km"_s));
    scaleLength_ = roundLength(longest * view_.metresPerPixel);
    const double width = scaleLength_ / view_.metresPerPixel;
    const double height = metrics.height() + 8;
    scale_ = QRectF(margin, view_.size.height() - margin - height, width + 4, height);
}

void MapFurniture::layOutAttribution()
{
    const QString attributions = polished(attributionsOf(scene_, options_).join(u" · "_s), options_.locale);
    const double widest =
        std::max(80.0, view_.size.width() - (options_.scaleBar ? scale_.right() + 24 : margin) - margin);
    const double usual = std::min(widest, std::max(420.0, view_.size.width() * 0.5)) - 12;
    const double highest = view_.size.height() * highestAttribution;
    const auto fits = [&](double width, double size) {
        attributionSize_ = size;
        attributionLines_ = TextLines(attributions, sized(font_, size, options_.smallestText), width);
        return attributionLines_.height() <= highest;
    };
    if (!fits(usual, attributionSize_) && !fits(widest - 12, attributionSize_) && !fits(widest - 12, 0.6))
        fits(widest - 12, 0.45);
    const QSizeF text(attributionLines_.width(), attributionLines_.height());
    attribution_ = QRectF(view_.size.width() - text.width() - 14, view_.size.height() - text.height() - 6,
                          text.width() + 14, text.height() + 6);
    if (scale_.intersects(attribution_))
        scale_ = {};
}

std::vector<QRectF> MapFurniture::boxes() const
{
    std::vector<QRectF> boxes;
    for (const QRectF& box : {legend_, scale_, north_, attribution_}) {
        if (!box.isEmpty())
            boxes.push_back(box);
    }
    return boxes;
}

QMarginsF MapFurniture::besideLegend() const
{
    constexpr double edge = 2 * margin;
    return {legend_.right() + edge / 2, edge, edge, std::max(edge + 14, attribution_.height() + margin)};
}

QMarginsF MapFurniture::belowLegend() const
{
    constexpr double edge = 2 * margin;
    return {edge, legend_.bottom() + edge / 2, edge, std::max(edge + 14, attribution_.height() + margin)};
}

QMarginsF MapFurniture::margins() const
{
    constexpr double edge = 2 * margin;
    const Box box = scene_.bounds();
    const auto scale = [&](const QMarginsF& margins) { // pixels per metre for the whole scene
        const QRectF left = QRectF({}, QSizeF(view_.size)).marginsRemoved(margins);
        if (!left.isValid() || box.isEmpty())
            return 0.0;
        return std::min(left.width() / std::max(1.0, box.width()), left.height() / std::max(1.0, box.height()));
    };
    const QMarginsF beside = besideLegend();
    const QMarginsF below = belowLegend();
    if (legend_.isEmpty() || std::max(scale(beside), scale(below)) == 0.0)
        return {edge, edge, edge, beside.bottom()};
    return scale(beside) >= scale(below) ? beside : below;
}

MapView startView(const MapScene& scene, QSize size, const MapOptions& options, double devicePixelRatio,
                  const DepartementCode& departement)
{
    Box box = departement.isEmpty() ? scene.bounds() : scene.boundsOf(departement);
    if (box.isEmpty())
        box = scene.bounds();
    MapView view = MapView::fitting(box, size, {}, devicePixelRatio);
    return MapView::fitting(box, size, MapFurniture(scene, view, options).margins(), devicePixelRatio);
}

} // namespace parvis
