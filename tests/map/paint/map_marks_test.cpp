// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/map_marks.h"

#include "map/print/map_layout.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/support/map_register.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("a round length is 1, 2 or 5 times a power of ten")
{
    CHECK(roundLength(1) == 1);
    CHECK(roundLength(4.9) == 2);
    CHECK(roundLength(999) == 500);
    CHECK(roundLength(25000) == 20000);
}

TEST_CASE("distances are in metres below a kilometre")
{
    const QLocale french(QLocale::French);
    CHECK(distanceText(500, french) == u"500\u00a0m"_s);
    CHECK(distanceText(20000, french) == u"20\u00a0km"_s);
}

TEST_CASE("the scale bar of a page is true to the millimetres of the paper")
{
    const Register records = test::mixedRegister();
    const auto scene = MapScene::build(records, themeOf(ThemeId::State, records));
    for (const Box& extent : {Box(), Box{700000, 7055000, 708300, 7062000}}) {
        MapLayout layout;
        layout.extent = extent;
        const LayoutPage page(*scene, layout);
        const ScaleBar bar(page.view().metresPerPixel, 150);
        CHECK(bar.pixels() <= 150);
        CHECK(bar.pixels() > 150 / 2.6);
        const double paperMetres = bar.pixels() / LayoutPage::pixelsPerMm / 1000;
        CHECK(bar.metres() / paperMetres == Approx(page.denominator()));
    }
}
