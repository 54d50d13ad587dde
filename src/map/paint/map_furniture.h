// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/paint/map_legend.h"
#include "map/paint/text_lines.h"

class QPainter;

namespace parvis {

/// What stands on a map and does not move with the land: title and legend (top left), north (top right), scale (bottom
/// left), attribution (bottom right). Nothing covers another: where room is lacking (a small picture, large text) the
/// attribution and the legend are written smaller, and the legend loses its notes or gives way rather than to hide the
/// data. Laid out when made; borrows scene and options. Pixels of the view.
class MapFurniture
{
public:
    MapFurniture(const MapScene& scene, const MapView& view, const MapOptions& options);

    /// What should not be covered by names, nor cover the data.
    std::vector<QRectF> boxes() const;
    /// The room that keeps the data clear of it, at each side; less where the picture is too small for that.
    QMarginsF margins() const;
    const QRectF& legend() const { return legend_; }
    /// The class whose entry of the legend is there.
    std::optional<int> classAt(QPointF at) const { return entries_->classAt(at); }
    void paint(QPainter& painter) const;

    static constexpr double margin = 12; ///< pixels between the picture's edge and its furniture

private:
    void layOutLegend();
    bool legendFits() const;
    double roomBelowLegend() const;
    QMarginsF besideLegend() const;
    QMarginsF belowLegend() const;
    void layOutScale();
    void layOutAttribution();

    void paintPanel(QPainter& painter, const QRectF& box) const;
    void paintScale(QPainter& painter) const;

    const MapScene& scene_;
    const MapView& view_;
    const MapOptions& options_;
    QFont font_;
    std::unique_ptr<MapLegend> entries_;
    QRectF legend_; ///< the panel; empty: there is none
    QRectF scale_;
    double scaleLength_ = 0; ///< metres
    QRectF north_;
    QRectF attribution_;
    TextLines attributionLines_;
    double attributionSize_ = 0.78; ///< of the font
};

/// The whole scene, or one département, beside the legend: where a map starts.
MapView startView(const MapScene& scene, QSize size, const MapOptions& options, double devicePixelRatio = 1,
                  const DepartementCode& departement = {});

} // namespace parvis
