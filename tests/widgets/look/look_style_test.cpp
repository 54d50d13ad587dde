// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/look_style.h"

#include "tests/catch.h"
#include "tests/support/kept_look.h"

#include <QImage>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// The last column of a picture that is not of its ground.
int lastInk(const QImage& image)
{
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).lightness() < 200)
                return x;
        }
    }
    return -1;
}

int inkOf(const QString& text, int more)
{
    QLabel label(text);
    QLabel buddy;
    label.setBuddy(&buddy); // without one no letter is a mnemonic
    label.resize(label.sizeHint() + QSize(more, 0));
    QImage image(label.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    label.setAutoFillBackground(false);
    label.render(&image, {}, {}, QWidget::DrawChildren);
    return lastInk(image);
}

} // namespace

TEST_CASE("a text with a mnemonic takes no more room than it says")
{
    const test::KeptLook look;
    Look::setMode(Look::Mode::Light);
    Look::setTextPercent(200);
    for (const QString& text : {u"&Terminé le"_s, u"&Type de fichier"_s, u"&Téléphone"_s, u"&Voir"_s, u"No&m"_s}) {
        CAPTURE(text.toStdString());
        const int roomy = inkOf(text, 60);
        REQUIRE(roomy > 0);
        CHECK(inkOf(text, 0) == roomy); // nothing is cut
    }
}
