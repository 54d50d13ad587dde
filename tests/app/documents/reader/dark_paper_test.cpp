// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/dark_paper.h"

#include "tests/catch.h"

#include <QColor>

using namespace parvis;

TEST_CASE("on dark paper light and dark are exchanged, and colours keep their hue")
{
    const QColor colour = GENERATE(QColor(Qt::white), QColor(Qt::black), QColor(128, 0, 0), QColor(0, 0, 255),
                                   QColor(250, 240, 200), QColor(20, 90, 40));
    QImage picture(3, 2, GENERATE(QImage::Format_RGB32, QImage::Format_ARGB32_Premultiplied));
    picture.fill(colour);
    const QColor dark = onDarkPaper(picture).pixelColor(2, 1);
    CHECK(std::abs(dark.lightness() - (255 - colour.lightness())) <= 1);
    CHECK(std::abs(dark.hslHue() - colour.hslHue()) <= 1);
    CHECK(onDarkPaper(onDarkPaper(picture)).pixelColor(0, 0) == colour);
}
