// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_markers.h"

#include "tests/catch.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const MapView markedView{{700'000, 7'000'000}, 10, {400, 300}, 1};

QImage paintedMarkers(const std::vector<MapMarker>& markers, Shade shade = Shade::Light)
{
    MapOptions options;
    options.shade = shade;
    QImage image(markedView.size, QImage::Format_RGB32);
    image.fill(MapPalette::of(shade).land);
    QPainter painter(&image);
    paintMarkers(painter, markedView, options, markers);
    return image;
}

int pixelsOf(const QImage& image, const QColor& colour, const QRect& within)
{
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

} // namespace

TEST_CASE("a pin stands on its place, with its label at the right, on light and dark ground")
{
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const QImage image = paintedMarkers({{markedView.centre, u"Mairie"_s}}, shade);
        const MapPalette& palette = MapPalette::of(shade);
        const QRect above(170, 100, 60, 50);
        CHECK(pixelsOf(image, palette.selection, above) > 50);
        CHECK(pixelsOf(image, palette.selection, QRect(170, 152, 60, 60)) == 0); // nothing below the tip
        CHECK(pixelsOf(image, palette.text, QRect(205, 110, 150, 45)) > 20);
    }
}

TEST_CASE("labels do not cover each other, the first counts; pins out of sight are not drawn")
{
    const MapMarker first{markedView.centre, u"A"_s};
    const MapMarker same{markedView.centre, u"BBBBBBBB"_s};
    const MapMarker far{{900'000, 7'000'000}, u"C"_s};
    CHECK(paintedMarkers({first, same}) == paintedMarkers({first, {markedView.centre, {}}}));
    CHECK(paintedMarkers({first, far}) == paintedMarkers({first}));
    CHECK(paintedMarkers({}) == paintedMarkers({far}));
    CHECK(boundsOf({}).isEmpty());
    CHECK(boundsOf({first, far}) == Box{700'000, 7'000'000, 900'000, 7'000'000});
}
