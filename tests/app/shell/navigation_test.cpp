// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigation.h"

#include "tests/catch.h"
#include "tests/support/default_locale.h"
#include "tests/support/kept_look.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// Two pages, each with as many things to look at.
std::vector<PageEntry> pagesWith(int count)
{
    std::vector<PageEntry> pages(2);
    for (PageEntry& page : pages) {
        page.id = u"page%1"_s.arg(&page - pages.data());
        page.title = u"Signataires"_s;
        page.icon = u"documents"_s;
        page.attention = [count](const Register&, QDate) { return count; };
    }
    return pages;
}

QImage pictureWith(int count)
{
    Navigation navigation;
    navigation.setPages(pagesWith(count));
    navigation.setCompact(true);
    navigation.showAttention(Register(), QDate(2025, 3, 3));
    navigation.resize(navigation.sizeHint());
    navigation.ensurePolished();
    return navigation.grab().toImage();
}

/// How many pixels of the icons, as they are without a count, a count changes.
int coveredPixels(const QImage& icons, const QImage& counted)
{
    const QRgb ground = icons.pixel(icons.width() - 2, icons.height() - 2);
    int covered = 0;
    for (int y = 0; y < icons.height(); ++y) {
        for (int x = 0; x < icons.width(); ++x)
            covered += icons.pixel(x, y) != ground && icons.pixel(x, y) != counted.pixel(x, y);
    }
    return covered;
}

} // namespace

TEST_CASE("a count covers no icon of the narrow navigation, at any size of text, and moves nothing when it comes")
{
    const test::KeptLook kept;
    const test::FrenchLocale french;
    for (const int percent : {100, 150, 200}) {
        Look::setTextPercent(percent);
        const QImage none = pictureWith(0);
        for (const int count : {1, 12, 116, 1204}) {
            CAPTURE(percent, count);
            const QImage counted = pictureWith(count);
            REQUIRE(counted.size() == none.size());
            CHECK(counted != none);
            CHECK(coveredPixels(none, counted) == 0);
        }
    }
}
