// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/map_layout.h"

#include "map/print/picture_file.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/map/mixed_scene.h"
#include "tests/support/golden_picture.h"
#include "tests/support/map_register.h"
#include "tests/support/text_sizes.h"

#include <QPainter>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::mixedScene;

namespace {

MapLayout sampleLayout(PageFormat format)
{
    MapLayout layout;
    layout.format = format;
    layout.title = u"Les contrats de ville du Nord et du Pas-de-Calais"_s;
    layout.subtitle = u"Essai"_s;
    layout.author = u"Centre de ressources"_s;
    layout.date = u"3 mars 2025"_s;
    layout.notice = u"Valeur indicative."_s;
    layout.options.locale = QLocale(QLocale::French);
    layout.options.font.setFamilies({u"DejaVu Sans"_s}); // that every machine of the tests has
    return layout;
}

std::vector<LayoutFact> facts(int count)
{
    std::vector<LayoutFact> facts;
    for (int i = 0; i < count; ++i)
        facts.push_back({u"Population"_s, u"4 321 habitants en tout et pour tout"_s, u"Insee, 2020"_s});
    return facts;
}

QImage painted(const LayoutPage& page, double scale)
{
    QImage image((page.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    page.paint(painter);
    return image;
}

constexpr PageFormat formats[] = {PageFormat::A4Portrait, PageFormat::A4Landscape, PageFormat::A3Portrait,
                                  PageFormat::A3Landscape};

} // namespace

TEST_CASE("a page has the size of its paper, and its parts lie within the margins, none over another")
{
    for (const PageFormat format : formats) {
        INFO(identifier(format).toStdString());
        for (const int count : {0, 3, 6}) {
            INFO(count << " facts");
            MapLayout layout = sampleLayout(format);
            layout.facts = facts(count);
            layout.logo = QImage(300, 120, QImage::Format_RGB32);
            layout.extent = {700000, 7055000, 708000, 7062000};
            const LayoutPage page(*mixedScene(), layout);
            CHECK(page.size().width() / LayoutPage::pixelsPerMm == Approx(paperMm(format).width()));
            const double margin = layout.marginMm * LayoutPage::pixelsPerMm - 0.5;
            const QRectF inside = QRectF({0, 0}, page.size()).adjusted(margin, margin, -margin, -margin);
            const std::vector<QRectF> boxes = page.boxes();
            CHECK(boxes.size() > 3);
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                CHECK(inside.contains(boxes[i]));
                for (std::size_t k = 0; k < i; ++k)
                    CHECK_FALSE(boxes[i].adjusted(0.5, 0.5, -0.5, -0.5).intersects(boxes[k]));
            }
        }
    }
}

TEST_CASE("the legend of every theme has room on every paper")
{
    const Register records = test::mixedRegister();
    for (const auto& theme : EnumNames<ThemeId>::all) {
        const auto scene = MapScene::build(records, themeOf(theme.value, records, {.today = QDate(2025, 3, 3)}));
        for (const PageFormat format : formats) {
            INFO(theme.identifier << " " << identifier(format).toStdString());
            const LayoutPage page(*scene, sampleLayout(format));
            const std::vector<QRectF> boxes = page.boxes();
            CHECK(boxes.size() > 3);
            const QRectF inside = QRectF({0, 0}, page.size()).adjusted(40, 40, -40, -40);
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                CHECK(inside.contains(boxes[i]));
                for (std::size_t k = 0; k < i; ++k)
                    CHECK_FALSE(boxes[i].adjusted(0.5, 0.5, -0.5, -0.5).intersects(boxes[k]));
            }
        }
    }
}

TEST_CASE("no letters on a page are smaller than seven points, however much stands on it")
{
    for (const PageFormat format : formats) {
        INFO(identifier(format).toStdString());
        for (const int count : {0, 3, 7}) {
            MapLayout layout = sampleLayout(format);
            layout.facts = facts(count);
            layout.extent = {700000, 7055000, 708000, 7062000};
            layout.pageLabel = u"page 3 / 12"_s;
            const LayoutPage page(*mixedScene(), layout);
            test::TextSizes paper(page.size().toSize());
            QPainter painter(&paper);
            page.paint(painter);
            painter.end();
            CAPTURE(count, paper.smallestText());
            CHECK(paper.smallest() >= 7);
        }
    }
}

TEST_CASE("a page has its number at its foot, and its texts are polished")
{
    MapLayout layout = sampleLayout(PageFormat::A4Portrait);
    layout.title = u"La CU d'Arras: le contrat"_s;
    layout.facts = {{u"État"_s, u"au 2024-04-19"_s, u"L'ANCT"_s}};
    layout.pageLabel = u"page 3 / 12"_s;
    const LayoutPage page(*mixedScene(), layout);
    CHECK(page.title() == u"La CU d’Arras\u00A0: le contrat");
    CHECK(page.layout().facts[0].value == u"au 19 avril 2024");
    CHECK(page.layout().facts[0].source == u"L’ANCT");
    const QString svg =
        QString::fromUtf8(svgOf({.size = page.size(), .paint = [&](QPainter& painter) { page.paint(painter); }}));
    CHECK(svg.contains(u"page 3 / 12"));
}

TEST_CASE("the map is the largest part of the page")
{
    for (const PageFormat format : formats) {
        MapLayout layout = sampleLayout(format);
        layout.facts = facts(6);
        const LayoutPage page(*mixedScene(), layout);
        CHECK(page.frame().width() * page.frame().height() > 0.45 * page.size().width() * page.size().height());
    }
}

TEST_CASE("the map stands exactly at a round scale, the closest that shows its extent")
{
    for (const PageFormat format : formats) {
        MapLayout layout = sampleLayout(format);
        layout.extent = {700000, 7055000, 708300, 7062000};
        const LayoutPage page(*mixedScene(), layout);
        CHECK(page.denominator() == roundDenominator(page.denominator()));
        // One pixel is 1/96 inch of paper.
        CHECK(page.view().metresPerPixel == Approx(page.denominator() * 0.0254 / 96));
        const Box seen = page.view().worldBox();
        CHECK(seen.contains({layout.extent.minX, layout.extent.minY}));
        CHECK(seen.contains({layout.extent.maxX, layout.extent.maxY}));
        CHECK((seen.width() < 1.5 * layout.extent.width() || seen.height() < 1.5 * layout.extent.height()));
    }
}

TEST_CASE("without an extent everything is shown, and a speck no closer than a street map")
{
    const LayoutPage all(*mixedScene(), sampleLayout(PageFormat::A4Portrait));
    const Box bounds = mixedScene()->bounds();
    CHECK(all.view().worldBox().contains({bounds.minX, bounds.minY}));
    CHECK(all.view().worldBox().contains({bounds.maxX, bounds.maxY}));
    MapLayout speck = sampleLayout(PageFormat::A4Portrait);
    speck.extent = {704000, 7059000, 704001, 7059001};
    CHECK(LayoutPage(*mixedScene(), speck).denominator() == 2000);
}

TEST_CASE("a round scale has two digits at most")
{
    CHECK(roundDenominator(2000) == 2000);
    CHECK(roundDenominator(2001) == 2500);
    CHECK(roundDenominator(16500) == 17000);
    CHECK(roundDenominator(83120) == 85000);
    CHECK(roundDenominator(850000) == 850000);
    CHECK(roundDenominator(960000) == 1000000);
    CHECK(roundDenominator(1234567) == 1300000);
}

TEST_CASE("a page without a title bears that of the theme, and a long one fits")
{
    MapLayout layout = sampleLayout(PageFormat::A4Portrait);
    layout.title.clear();
    CHECK(LayoutPage(*mixedScene(), layout).title() == mixedScene()->theme().title);
    layout.title = QString(40, u'm') + u' ' + u"mot "_s.repeated(100);
    const LayoutPage page(*mixedScene(), layout);
    CHECK(page.boxes().front().height() < 0.12 * page.size().height());
}

TEST_CASE("paper is light, whatever the screen is")
{
    MapLayout layout = sampleLayout(PageFormat::A4Portrait);
    layout.options.shade = Shade::Dark;
    const QImage image = painted(LayoutPage(*mixedScene(), layout), 0.25);
    CHECK(image.pixelColor(2, 2) == Qt::white);
    CHECK(LayoutPage(*mixedScene(), layout).layout().options.shade == Shade::Light);
}

TEST_CASE("a stopped page is given up")
{
    std::stop_source stop;
    stop.request_stop();
    QImage image(400, 560, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    LayoutPage(*mixedScene(), sampleLayout(PageFormat::A4Portrait)).paint(painter, stop.get_token());
    painter.end();
    CHECK(image.pixelColor(30, 30) == Qt::white); // no title
}

TEST_CASE("the locator stays within its column")
{
    MapLayout layout = sampleLayout(PageFormat::A4Landscape);
    layout.extent = {700000, 7055000, 708000, 7062000};
    const LayoutPage page(*mixedScene(), layout);
    const QImage image = painted(page, 1);
    const int left = qRound(page.boxes().back().left());
    int coloured = 0;
    for (int y = qRound(page.frame().top()); y < qRound(page.frame().bottom()); ++y) {
        for (int x = qRound(page.frame().right()) + 3; x < left - 1; ++x)
            coloured += image.pixelColor(x, y) != Qt::white;
    }
    CHECK(coloured == 0);
}

TEST_CASE("pages look as they always did")
{
    const auto scene = mixedScene();
    MapLayout landscape = sampleLayout(PageFormat::A4Landscape);
    CHECK(test::differenceFromGolden(painted(LayoutPage(*scene, landscape), 0.6), u"page-landscape"_s) == QString());
    MapLayout portrait = sampleLayout(PageFormat::A4Portrait);
    portrait.facts = facts(3);
    portrait.extent = {703000, 7056500, 708000, 7061500};
    portrait.options.focus = std::make_shared<const QpvSet>(QpvSet{{1}});
    CHECK(test::differenceFromGolden(painted(LayoutPage(*scene, portrait), 0.6), u"page-portrait"_s) == QString());
}
