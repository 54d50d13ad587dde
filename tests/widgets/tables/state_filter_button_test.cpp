// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/state_filter_button.h"

#include "tests/catch.h"
#include "tests/support/kept_look.h"
#include "widgets/look/look.h"

#include <QImage>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// How far what is written stands from the border at the left, in pixels.
int leftMargin(const QImage& picture)
{
    constexpr int border = 3;
    const QRgb ground = picture.pixel(border, picture.height() / 4);
    for (int x = border; x < picture.width(); ++x) {
        for (int y = picture.height() / 4; y < picture.height() * 3 / 4; ++y) {
            if (picture.pixel(x, y) != ground)
                return x;
        }
    }
    return 0;
}

} // namespace

TEST_CASE("what a filter on states says stands off its border, at any size of text")
{
    const test::KeptLook kept;
    for (const int percent : {100, 200}) {
        Look::setTextPercent(percent);
        StateFilterButton button(nullptr);
        button.setMenu(new QMenu(&button));
        button.setText(u"Hors délai"_s);
        button.resize(Look::unit() * 30, button.fontMetrics().height() + Look::unit());
        button.ensurePolished();
        CAPTURE(percent);
        CHECK(leftMargin(button.grab().toImage()) > Look::unit() / 2);
        CHECK(leftMargin(button.grab().toImage()) < Look::unit() * 3 / 2);
    }
}
