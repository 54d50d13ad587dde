// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_theme.h"

#include "domain/error.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/support/map_register.h"

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

double channel(float value)
{
    return value <= 0.04045F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("an unknown theme is refused with the list of all themes")
{
    try {
        parseTheme(u"weather"_s);
        FAIL("accepted");
    } catch (const Error& error) {
        CHECK(error.message().contains(u"weather"));
        CHECK(error.advice().contains(u"state, completeness, late, change, population, density, poverty, employment, "
                                      u"funding, funding_total, articles, missing"));
    }
}

TEST_CASE("each QPV has the class of its contract's state, and the one without a state is to be filled in")
{
    const Register records = test::mixedRegister();
    const MapTheme theme = themeOf(ThemeId::State, records);
    const auto classOf = [&](const char* code) {
        const Qpv* qpv = records.qpv(*QpvCode::parse(QString::fromLatin1(code)));
        return theme.classes[std::size_t(theme.classIndex(qpv->id))].id;
    };
    CHECK(classOf("QN05901M") == u"signed");
    CHECK(classOf("QN05902I") == u"deliberating");
    CHECK(classOf("QN05903N") == u"blocked");
    CHECK(classOf("QN06201M") == u"unknown"); // its contract has no signatory
    CHECK(classOf("QN06202M") == u"unknown"); // it has no contract
    CHECK(theme.classes.back().noData);
}

TEST_CASE("no two classes share a colour, lines or a mark")
{
    const MapTheme theme = themeOf(ThemeId::State, {});
    std::set<QRgb> light;
    std::set<QRgb> dark;
    std::set<int> hatches;
    std::set<int> marks;
    for (const MapClass& style : theme.classes) {
        light.insert(style.light.rgb());
        dark.insert(style.dark.rgb());
        hatches.insert(int(style.hatch));
        marks.insert(int(style.mark));
    }
    const std::size_t count = theme.classes.size();
    CHECK(light.size() == count);
    CHECK(dark.size() == count);
    CHECK(hatches.size() == count);
    CHECK(marks.size() == count);
}

TEST_CASE("texts reach a contrast of 4.5 on land and panel, in light and in dark")
{
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const MapPalette& palette = MapPalette::of(shade);
        for (const QColor& text : {palette.text, palette.muted}) {
            CHECK(contrast(text, palette.land) >= 4.5);
            CHECK(contrast(text, palette.panel) >= 4.5);
            CHECK(contrast(text, palette.abroad) >= 4.5);
        }
        CHECK(contrast(palette.selection, palette.land) >= 4.5);
    }
}

TEST_CASE("the stages of a contract differ in lightness, so that they hold without colour")
{
    const MapTheme theme = themeOf(ThemeId::State, {});
    for (std::size_t i = 1; i < 4; ++i) {
        CHECK(contrast(theme.classes[i - 1].light, theme.classes[i].light) >= 1.2);
        CHECK(contrast(theme.classes[i - 1].dark, theme.classes[i].dark) >= 1.2);
    }
}
