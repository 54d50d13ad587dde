// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atlas_pages.h"

#include "map/scene/register_theme.h"
#include "report/atlas_facts.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/sample_register.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// The sample's neighbourhoods, put on the map.
Register placedRegister()
{
    const Register records = test::sampleRegister();
    std::vector<Qpv> qpvs = records.all<Qpv>().rows();
    double x = 682000;
    for (Qpv& qpv : qpvs) {
        qpv.ellipseX = x += 1500;
        qpv.ellipseY = 7021000;
        qpv.ellipseSemiMajor = 400;
        qpv.ellipseSemiMinor = 200;
        qpv.ellipseAzimuth = 30;
    }
    return records.with(Table<Qpv>(qpvs));
}

struct PlacedAtlas
{
    Register records = placedRegister();
    std::shared_ptr<const MapScene> scene = MapScene::build(records, themeOf(ThemeId::State, records));
    AtlasSetting setting{.date = QDate(2024, 6, 1), .locale = QLocale(QLocale::English)};

    std::vector<AtlasPage> pages(AtlasKind kind, const QpvSet& qpvs = {}) const
    {
        return atlasPages(records, *scene, kind, qpvs, setting);
    }
};

const LayoutFact& fact(const std::vector<LayoutFact>& facts, const QString& label)
{
    const auto it = std::ranges::find(facts, label, &LayoutFact::label);
    REQUIRE(it != facts.end());
    return *it;
}

} // namespace

TEST_CASE("an atlas has one page per neighbourhood, contract or département")
{
    const PlacedAtlas atlas;
    const auto qpvs = atlas.records.all<Qpv>().size();
    CHECK(atlas.pages(AtlasKind::Qpv).size() == qpvs);
    CHECK(atlas.pages(AtlasKind::Departement).size() == 1);
    CHECK(atlas.pages(AtlasKind::Contract).size() >= 1);
    CHECK(atlas.pages(AtlasKind::Qpv, {{1}}).size() == 1);
    CHECK(atlas.pages(AtlasKind::Qpv, {{999}}).empty());
}

TEST_CASE("the pages of an atlas are numbered, a page alone is not")
{
    const PlacedAtlas atlas;
    const auto pages = atlas.pages(AtlasKind::Qpv);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].layout.pageLabel == u"page 1 / 2");
    CHECK(pages[1].layout.pageLabel == u"page 2 / 2");
    CHECK(atlas.pages(AtlasKind::Qpv, {{1}})[0].layout.pageLabel.isEmpty());
    CHECK(overviewPage(*atlas.scene, atlas.setting).layout.pageLabel.isEmpty());
}

TEST_CASE("the page of a département tells what is computed from what is declared, in the words of the legend")
{
    const PlacedAtlas atlas;
    const auto facts = atlas.pages(AtlasKind::Departement)[0].layout.facts;
    CHECK(fact(facts, u"City contracts"_s).source == u"signed by all: 0 · declared signed: 1");
    for (const LayoutFact& one : facts)
        CHECK_FALSE(one.source.contains(u"a signed contract"));
    CHECK(fact(facts, u"Priority neighbourhoods of these contracts"_s)
              .source.contains(u"under a contract signed by all or declared signed: 2"));
}

TEST_CASE("the page of a neighbourhood tells its figures with source and vintage, among grey neighbours")
{
    const PlacedAtlas atlas;
    const auto pages = atlas.pages(AtlasKind::Qpv, {{1}});
    REQUIRE(pages.size() == 1);
    const MapLayout& layout = pages[0].layout;
    CHECK(pages[0].name == u"QN06258M – Les Quatre Ormes");
    CHECK(pages[0].code == u"QN06258M");
    CHECK(pages[0].group == u"Communauté urbaine de Valmont");
    CHECK(layout.title == u"Les Quatre Ormes");
    CHECK(layout.subtitle.startsWith(u"QN06258M"));
    REQUIRE(layout.options.focus);
    CHECK(*layout.options.focus == QpvSet{{1}});
    CHECK_FALSE(layout.options.only);
    CHECK_FALSE(layout.notice.isEmpty());
    CHECK_FALSE(layout.date.isEmpty());
    CHECK(fact(layout.facts, u"Population"_s).value == u"1,830 inhabitants");
    CHECK(fact(layout.facts, u"Population"_s).source == u"Insee, 2020");
    CHECK(fact(layout.facts, u"City contract"_s).source == u"CN06209I");
    const LayoutFact& state = fact(layout.facts, u"State of the contract"_s);
    CHECK(state.source.contains(u"1 of 3 required signatures"));
    CHECK(state.source.contains(u"2024"));
    CHECK(fact(layout.facts, u"Contour"_s).value.contains(u"schematic"));
    const Box own = atlas.scene->find({1})->shape->bounds();
    CHECK(layout.extent.contains({own.minX, own.minY}));
    CHECK(layout.extent.contains({own.maxX, own.maxY}));
    CHECK(layout.extent.width() < 4 * own.width());
}

TEST_CASE("an unknown figure of a page is to be filled in")
{
    const PlacedAtlas atlas;
    Qpv bare = *atlas.records.find(Id<Qpv>{1});
    bare.population.reset();
    bare.areaHa.reset();
    bare.contract.reset();
    const auto facts = qpvFacts(atlas.records, *atlas.scene, bare, atlas.setting.locale, {});
    CHECK(fact(facts, u"Population"_s).value == u"to be filled in");
    CHECK(fact(facts, u"Area"_s).value == u"to be filled in");
    CHECK(fact(facts, u"City contract"_s).value == u"to be filled in");
}

TEST_CASE("what the colours say stands among the facts, unless they say it already")
{
    PlacedAtlas atlas;
    const auto count = atlas.pages(AtlasKind::Qpv, {{1}})[0].layout.facts.size();
    atlas.scene = MapScene::build(atlas.records, themeOf(ThemeId::Completeness, atlas.records));
    const auto facts = atlas.pages(AtlasKind::Qpv, {{1}})[0].layout.facts;
    CHECK(facts.size() == count + 1);
    CHECK(fact(facts, atlas.scene->theme().title).value == u"33"); // 1 of 3 signatures, in per cent
}

TEST_CASE("the page of a contract says how many have signed and who is missing")
{
    const PlacedAtlas atlas;
    const AtlasPage page =
        contractAtlasPage(atlas.records, *atlas.scene, *atlas.records.find(test::knownContract), atlas.setting);
    CHECK(page.layout.title == u"Communauté urbaine de Valmont");
    CHECK(page.layout.subtitle.contains(u"CN06209I"));
    const LayoutFact& missing = fact(page.layout.facts, u"Signatures that are missing"_s);
    CHECK(missing.source.contains(u"Région Hauts-de-France"));
    CHECK(page.layout.options.focus->size() ==
          std::size_t(std::ranges::distance(atlas.records.all<Qpv>().of(test::knownContract))));
    CHECK_THROWS_AS(
        contractAtlasPage(atlas.records, *atlas.scene, *atlas.records.find(test::unknownContract), atlas.setting),
        Error);
}

TEST_CASE("a page of the whole map bears a title of one's own, and shows no others than those asked for")
{
    PlacedAtlas atlas;
    const AtlasPage usual = overviewPage(*atlas.scene, atlas.setting);
    CHECK(usual.layout.title == u"Priority neighbourhoods");
    CHECK(usual.layout.subtitle == atlas.scene->theme().title);
    CHECK(usual.layout.extent.isEmpty());
    atlas.setting.title = u"Le titre"_s;
    atlas.setting.subtitle = u"Le sous-titre"_s;
    const auto only = std::make_shared<const QpvSet>(QpvSet{{1}});
    const AtlasPage own = overviewPage(*atlas.scene, atlas.setting, {.only = only});
    CHECK(own.layout.title == u"Le titre");
    CHECK(own.layout.subtitle == u"Le sous-titre");
    CHECK(own.layout.options.only == only);
    CHECK_FALSE(own.layout.extent.isEmpty());
    const AtlasPage about = overviewPage(*atlas.scene, atlas.setting, {.focus = only});
    CHECK(about.layout.options.focus == only);
    CHECK(about.layout.extent == own.layout.extent);
    const Box view{680000, 7020000, 690000, 7025000};
    CHECK(overviewPage(*atlas.scene, atlas.setting, {.only = only, .extent = view}).layout.extent == view);
}
