// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/land.h"

#include "map/paint/screen_path.h"

#include <QPainter>

namespace parvis {

namespace {

/// The background is worth a kilometre: where that is a large part of the picture, coast and limits fade away instead
/// of pretending to a place.
double backgroundStrength(double metresPerPixel)
{
    return std::clamp((metresPerPixel - 15) / 45, 0.0, 1.0);
}

QColor faded(const QColor& from, const QColor& to, double share)
{
    const auto mix = [&](int a, int b) { return int(a + (b - a) * share + 0.5); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// On lines this thin nobody sees the joins, and round ones take most of the time.
QPen thinPen(const QColor& colour)
{
    return {colour, 0.8, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin};
}

} // namespace

void paintLand(QPainter& painter, const MapBackground& background, const MapView& view, Shade shade)
{
    const MapPalette& palette = MapPalette::of(shade);
    const double strength = backgroundStrength(view.metresPerPixel);
    painter.fillRect(QRect({0, 0}, view.size), faded(palette.land, palette.sea, strength));
    if (strength == 0)
        return;
    painter.setPen(thinPen(faded(palette.land, palette.coast, strength)));
    painter.setBrush(faded(palette.land, palette.abroad, strength));
    painter.drawPath(screenPath(background.land, view));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(screenPath(background.borders, view));
    painter.setPen(thinPen(faded(palette.land, palette.outline, strength)));
    painter.setBrush(palette.land);
    for (const MapBackground::Departement& departement : background.departements) {
        if (departement.bounds.intersects(view.worldBox()))
            painter.drawPath(screenPath(departement.shape, view));
    }
}

} // namespace parvis
