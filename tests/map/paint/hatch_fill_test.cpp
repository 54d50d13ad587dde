// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/hatch_fill.h"

#include "tests/catch.h"

#include <QImage>
#include <QPainter>

using namespace parvis;

namespace {

using enum HatchPattern::Kind;

const MapView hatchedView{{700000, 7000000}, 10, {120, 120}, 1};

/// A square of 100 pixels, white with black lines, on red.
QImage filled(HatchPattern pattern, QPointF offset = {}, double scale = 1)
{
    QImage image(hatchedView.size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath square;
    square.addRect(QRectF(10, 10, 100, 100).translated(offset));
    fillHatched(painter, square, hatchedView.dragged(offset), pattern, Qt::white, Qt::black, true);
    return image;
}

int count(const QImage& image, QColor colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    }
    return found;
}

} // namespace

TEST_CASE("a pattern fills its shape and nothing beyond its outline, as densely as its period says")
{
    CHECK(count(filled({Plain}), Qt::white) == 100 * 100);
    for (const auto& [kind, share] : {std::pair(Horizontal, 1.0 / 6), std::pair(Vertical, 1.0 / 6),
                                      std::pair(Falling, 1.0 / 8), std::pair(Dots, 1.0 / 25)}) {
        const QImage image = filled({kind});
        CAPTURE(int(kind));
        const QImage inside = image.copy(10, 10, 100, 100);
        CHECK(count(inside, Qt::white) + count(inside, Qt::black) == 100 * 100);
        const QImage around = image.copy(9, 9, 102, 102); // the outline covers where slanted lines end
        CHECK(count(image, Qt::red) - count(around, Qt::red) == 120 * 120 - 102 * 102);
        CHECK(count(around, Qt::white) + (kind == Falling ? 0 : count(around, Qt::black)) <= 100 * 100);
        CHECK(count(image, Qt::black) == Approx(100 * 100 * share).epsilon(0.1));
    }
}

TEST_CASE("dots keep their size on a screen of finer pixels, and move with the land")
{
    const HatchPattern dots{Dots, 1.4};
    CHECK(count(filled(dots, {}, 2), Qt::black) == Approx(9 * 400).epsilon(0.1)); // 1.4 pixels are three fine ones
    const QImage before = filled(dots);
    const QImage after = filled(dots, {3, -2});
    for (const QPoint at : {QPoint(40, 40), QPoint(52, 61), QPoint(70, 33)}) {
        for (int i = 0; i < 25; ++i) {
            const QPoint place = at + QPoint(i % 5, i / 5);
            CHECK(after.pixelColor(place + QPoint(3, -2)) == before.pixelColor(place));
        }
    }
}
