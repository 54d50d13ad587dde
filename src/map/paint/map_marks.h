// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLocale>
#include <QRectF>

class QPainter;

namespace parvis {

struct MapPalette;

// The scale and the north of a map, for its furniture and for a page.

/// The longest of 1, 2 or 5 times a power of ten that is not above `metres`.
double roundLength(double metres);

/// "20 km", "500 m".
QString distanceText(double metres, const QLocale& locale);

/// The arrow and the letter, 22 pixels wide and 34 high.
void paintNorth(QPainter& painter, const QRectF& box, const MapPalette& palette, const QFont& font);

/// A bar of alternating segments with its numbers above. `metresPerPixel` is that of the map; the bar is at most
/// `longest` pixels long.
class ScaleBar
{
public:
    ScaleBar(double metresPerPixel, double longest);

    double metres() const { return metres_; } ///< of the whole bar
    double pixels() const { return metres_ / metresPerPixel_; }
    double height(const QFont& font) const;
    void paint(QPainter& painter, QPointF topLeft, const MapPalette& palette, const QFont& font,
               const QLocale& locale) const;

private:
    double metresPerPixel_;
    double metres_;
};

} // namespace parvis
