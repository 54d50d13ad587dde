// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_options.h"
#include "map/scene/map_view.h"

#include <QFontMetricsF>
#include <QRectF>

class QPainter;

namespace parvis {

/// The key of a map: title, classes with the number of their QPV, how a schematic extent looks, sizes of the symbols,
/// notes. Laid out when made, with its top left corner at the origin; borrows scene and options. Pixels of the view.
class MapLegend
{
public:
    /// What gives way where room is lacking. Classes go all together, since a part would lie.
    enum class Detail { All, NoNotes, TitleOnly };

    /// Titles and notes are broken into lines of that width, if one is given.
    MapLegend(const MapScene& scene, const MapView& view, const MapOptions& options, const QFont& font,
              Detail detail = Detail::All, double widest = 0);

    bool isEmpty() const { return rows_.empty(); }
    QSizeF size() const { return size_; }
    void moveTo(QPointF topLeft);
    /// The class whose entry is there.
    std::optional<int> classAt(QPointF at) const;
    void paint(QPainter& painter) const;

private:
    /// A symbol of the legend: the number that stands under it, and its size.
    struct SymbolSize
    {
        double value;
        double inhabitants;
    };

    enum class RowKind { Title, Heading, Class, Context, Schematic, Former, Layer, Symbols, UnknownSymbol, Note };
    struct Row
    {
        RowKind kind;
        QString text = {};
        QString count = {};
        int classIndex = -1;
        const UnderlayLayer* layer = nullptr;
        QRectF box = {};
    };

    void chooseRows(Detail detail);
    void addClassRows();
    void addExtentRows();
    void addUnderlayRows();
    void addSymbolRows();
    std::vector<SymbolSize> symbolSizes() const;
    double symbolReachHere() const;
    void placeRows(double widest);
    QSizeF sizeOf(const Row& row, double widest) const;
    QFont fontOf(RowKind kind) const;
    bool isSeen(const MapItem& item) const;
    bool hasContext() const;

    void paintRow(QPainter& painter, const Row& row) const;
    void paintSymbols(QPainter& painter, const Row& row) const;

    const MapScene& scene_;
    const MapOptions& options_;
    double metresPerPixel_;
    Box seen_;
    QFont font_;
    QFontMetricsF metrics_;
    double line_ = 0; ///< pixels; the height of one line
    std::vector<Row> rows_;
    QPointF origin_;
    QSizeF size_;
};

} // namespace parvis
