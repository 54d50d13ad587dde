#pragma once

#include "map/map_options.h"
#include "map/map_view.h"

#include <QFontMetricsF>
#include <QRectF>

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
    std::optional<int> classAt(QPointF at) const;
    void paint(QPainter& painter) const;

    static constexpr double margin = 12; ///< pixels between the picture's edge and its furniture

private:
    /// A symbol of the legend: the number that stands under it, and its size.
    struct SymbolSize
    {
        double value;
        double inhabitants;
    };

    enum class RowKind { Title, Heading, Class, Schematic, Symbols, UnknownSymbol, Note };
    struct Row
    {
        RowKind kind;
        QString text = {};
        QString count = {};
        int classIndex = -1;
        QRectF box = {};
    };

    void layOutLegend();
    void placeRows();
    void chooseRows();
    bool legendFits() const;
    double roomBelowLegend() const;
    QMarginsF besideLegend() const;
    QMarginsF belowLegend() const;
    void addClassRows();
    void addSymbolRows();
    std::vector<SymbolSize> symbolSizes() const;
    double symbolReachInLegend() const;
    void layOutScale();
    void layOutAttribution();
    double rowHeight(const Row& row) const;
    double rowWidth(const Row& row) const;
    QFont fontOf(RowKind kind) const;
    bool shows(ExtentKind extent) const;

    void paintPanel(QPainter& painter, const QRectF& box) const;
    void paintRow(QPainter& painter, const Row& row) const;
    void paintSymbols(QPainter& painter, const Row& row) const;
    void paintScale(QPainter& painter) const;
    void paintNorth(QPainter& painter) const;

    const MapScene& scene_;
    const MapView& view_;
    const MapOptions& options_;
    QFont font_;
    QFont legendFont_;
    QFontMetricsF metrics_; ///< of the legend
    double line_ = 0;       ///< pixels; the height of one line of the legend
    std::vector<Row> rows_;
    QRectF legend_;
    QRectF scale_;
    double scaleLength_ = 0; ///< metres
    QRectF north_;
    QRectF attribution_;
    QString attributionText_;
    double attributionSize_ = 0.78; ///< of the font
};

/// The whole scene, or one département, beside the legend: where a map starts.
MapView startView(const MapScene& scene, QSize size, const MapOptions& options, double devicePixelRatio = 1,
                  const DepartementCode& departement = {});

} // namespace parvis
