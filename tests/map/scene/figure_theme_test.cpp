// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/figure_theme.h"

#include "map/scene/map_scene.h"
#include "map/scene/register_theme.h"
#include "tests/catch.h"
#include "tests/support/map_register.h"

#include <set>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const QLocale french(QLocale::French, QLocale::France);

ThemeSetting frenchSetting()
{
    return {.today = QDate(2026, 1, 10), .locale = french};
}

/// QPV of 100 ha with these populations; one that is not positive is unknown.
Register withPopulations(const std::vector<int>& populations)
{
    test::SampleRegister sample;
    for (std::size_t i = 0; i < populations.size(); ++i) {
        const QString code = u"QN059%1M"_s.arg(int(i) + 1, 2, 10, QChar(u'0'));
        sample
            .qpv(code, {700000 + 2000.0 * double(i), 7059000},
                 populations[i] > 0 ? std::optional(populations[i]) : std::nullopt, {})
            .areaHa = 100;
    }
    return sample.take();
}

QStringList labels(const MapTheme& theme)
{
    QStringList labels;
    for (const MapClass& style : theme.classes)
        labels << QString(style.label).replace(QChar(0x202F), u' ').replace(QChar(0xA0), u' ');
    return labels;
}

double lightness(const QColor& colour)
{
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
}

/// What a person without green receptors sees (Machado, Oliveira and Fernandes 2009, full severity).
QColor deuteranope(const QColor& c)
{
    const auto mix = [&](double r, double g, double b) {
        return float(std::clamp(r * c.redF() + g * c.greenF() + b * c.blueF(), 0.0, 1.0));
    };
    return QColor::fromRgbF(mix(0.367322, 0.860646, -0.227968), mix(0.280085, 0.672501, 0.047413),
                            mix(-0.011820, 0.042940, 0.968881));
}

} // namespace

TEST_CASE("every theme can be drawn, of any register, and ends with the entry without data")
{
    for (const Register& records : {Register(), test::mixedRegister()}) {
        for (const auto& name : EnumNames<ThemeId>::all) {
            INFO(name.identifier);
            const MapTheme theme = themeOf(name.value, records, frenchSetting());
            CHECK(theme.id == name.value);
            CHECK_FALSE(theme.title.isEmpty());
            CHECK(theme.classes.back().noData);
            CHECK(std::ranges::count(theme.classes, true, &MapClass::noData) == 1);
            for (const int index : theme.classOf)
                CHECK(index < int(theme.classes.size()));
            CHECK(MapScene::build(records, theme)->theme().title == theme.title);
        }
    }
}

TEST_CASE("the legend writes ranges of numbers as the French do, without a gap or an overlap")
{
    ThemeSetting setting = frenchSetting();
    setting.method = ClassMethod::NaturalBreaks;
    const Register records = withPopulations({1012, 1100, 2431, 2519, 2600, 9000, 9100});
    const MapTheme theme = themeOf(ThemeId::Population, records, setting);
    CHECK(labels(theme) == QStringList{u"1 012 – 1 999"_s, u"2 000 – 2 499"_s, u"2 500 – 8 999"_s, u"9 000 – 9 099"_s,
                                       u"9 100"_s, theme.classes.back().label});
}

TEST_CASE("classes chosen by hand are those of the legend, and the rest is not drawn as more classes than colours")
{
    ThemeSetting setting = frenchSetting();
    setting.breaks = {2500, 1000};
    const Register records = withPopulations({500, 1000, 2499, 2500, 0});
    const MapTheme theme = themeOf(ThemeId::Population, records, setting);
    CHECK(labels(theme).mid(0, 3) == QStringList{u"500 – 999"_s, u"1 000 – 2 499"_s, u"2 500"_s});
    CHECK(theme.classIndex({1}) == 0);
    CHECK(theme.classIndex({2}) == 1);
    CHECK(theme.classIndex({3}) == 1);
    CHECK(theme.classIndex({4}) == 2);
    CHECK(theme.classes[std::size_t(theme.classIndex({5}))].noData);
    setting.breaks = {1, 2, 3, 4, 5, 6, 7, 8};
    CHECK(themeOf(ThemeId::Population, records, setting).classes.size() == themeClasses + 1);
}

TEST_CASE("a value stands within the range of its own class, whatever the method")
{
    std::vector<int> populations;
    for (int i = 0; i < 90; ++i)
        populations.push_back(1000 + 37 * i + i * i % 91);
    Register records = withPopulations(populations);
    std::vector<Qpv> qpvs = records.all<Qpv>().rows();
    for (Qpv& qpv : qpvs)
        qpv.areaHa = 17.3 + double(qpv.id.value % 13);
    records = records.with(Table(qpvs));
    const QpvFigures figures = qpvFigures(records, QpvFigure::Density, {});
    for (const ClassMethod method : {ClassMethod::NaturalBreaks, ClassMethod::Quantile, ClassMethod::EqualInterval}) {
        ThemeSetting setting{.locale = QLocale::c(), .method = method};
        setting.locale.setNumberOptions(QLocale::OmitGroupSeparator);
        const MapTheme theme = themeOf(ThemeId::Density, records, setting);
        CHECK(theme.classes.size() == 6);
        for (auto it = figures.values.cbegin(); it != figures.values.cend(); ++it) {
            const QStringList ends = theme.classes[std::size_t(theme.classIndex(it.key()))].label.split(u" – "_s);
            CHECK(std::round(*it) >= ends.first().toDouble());
            CHECK(std::round(*it) <= ends.last().toDouble());
        }
    }
}

TEST_CASE("one value makes one class, and no value leaves only the entry without data")
{
    CHECK(labels(themeOf(ThemeId::Population, withPopulations({1200, 1200, 0}), frenchSetting())).front() == u"1 200");
    CHECK(themeOf(ThemeId::Population, withPopulations({0, 0}), frenchSetting()).classes.size() == 1);
}

TEST_CASE("contracts that were signed in time are one class of the theme of delays")
{
    test::SampleRegister sample;
    const auto open = sample.contract(SignatoryStatus::Expected);
    sample.qpv(u"QN05901M"_s, {704500, 7059500}, 900, open);
    const MapTheme late = themeOf(ThemeId::Late, sample.take(), frenchSetting());
    CHECK(labels(late).front() == QString::number(QDate(2024, 3, 31).daysTo(QDate(2026, 1, 10))));
    ThemeSetting before = frenchSetting();
    before.today = QDate(2024, 3, 1);
    const MapTheme early = themeOf(ThemeId::Late, sample.take(), before);
    CHECK(early.classes[std::size_t(early.classIndex({1}))].label == u"On time"_s);
}

TEST_CASE("the change against 2015 is read from the code, and Mayotte's codes say nothing of it")
{
    test::SampleRegister sample;
    for (const char* code : {"QN05901M", "QN05902I", "QN05903N", "QN97651C"})
        sample.qpv(QString::fromLatin1(code), {704500, 7059500}, 900, {});
    const MapTheme theme = themeOf(ThemeId::Change, sample.take());
    const auto classOf = [&](std::int64_t qpv) { return theme.classes[std::size_t(theme.classIndex({qpv}))].id; };
    CHECK(classOf(1) == u"modified");
    CHECK(classOf(2) == u"identical");
    CHECK(classOf(3) == u"new");
    CHECK(classOf(4) == u"unknown");
}

TEST_CASE("the legend says which amount is divided, so that a theoretical one is not read as paid")
{
    test::SampleRegister sample;
    const auto contract = sample.contract({});
    sample.qpv(u"QN05901M"_s, {704500, 7059500}, 1000, contract);
    FundingLine line;
    line.id = {1};
    line.contract = contract;
    line.year = 2024;
    line.creditKind = CreditKind::Specific;
    line.theoretical = Money::fromCents(1'234'500);
    const MapTheme theme = themeOf(ThemeId::Funding, sample.take().with(Table(std::vector{line})), frenchSetting());
    CHECK(theme.title == u"Theoretical amount per inhabitant (€)");
    CHECK(theme.note.contains(u"2024"));
    CHECK(labels(theme).front() == u"12,35");
    const MapTheme whole =
        themeOf(ThemeId::FundingTotal, sample.take().with(Table(std::vector{line})), frenchSetting());
    CHECK(whole.title == u"Theoretical amount (€)");
    CHECK(whole.note.startsWith(u"of the contract"));
    CHECK(whole.values.value(Id<Qpv>{1}) == 12345); // the euros themselves, not by inhabitant
    ThemeSetting alone = frenchSetting();
    alone.place = FundingPlace::Qpv;
    const MapTheme none = themeOf(ThemeId::FundingTotal, sample.take().with(Table(std::vector{line})), alone);
    CHECK(none.values.isEmpty()); // no project says what went there: that is not 0
    CHECK(none.classes.size() == 1);
}

TEST_CASE("the sources of a theme's figures are among the attributions of its map, each once")
{
    const Register records = withPopulations({1000, 2000});
    CHECK(themeOf(ThemeId::Density, records).sources == std::vector{Id<Source>{2}, Id<Source>{3}});
    for (const ThemeId id : {ThemeId::Density, ThemeId::Population}) {
        const auto scene = MapScene::build(records, themeOf(id, records));
        CHECK(scene->attributions().filter(u"Insee"_s).size() == 1); // symbols tell inhabitants as well
    }
    MapTheme theme = themeOf(ThemeId::Poverty, records);
    theme.sources = {{1}};
    CHECK(MapScene::build(records, theme)
              ->attributions()
              .contains(u"Poverty: ANCT, Contours (Licence Ouverte 2.0, 2024)"_s));
}

TEST_CASE("many sources of a theme are named by their producers, and the licence once")
{
    std::vector<Source> sources = withPopulations({}).all<Source>().rows();
    for (std::int64_t id = 4; id < 8; ++id)
        sources.push_back({{id}, u"Article %1"_s.arg(id), u"Gazette %1"_s.arg(id % 2), {}, {}, {}});
    sources.back().vintage = u"2024-03-20"_s;
    const Register records = withPopulations({1000}).with(Table(sources));
    MapTheme theme = themeOf(ThemeId::Late, records);
    for (const Source& source : sources)
        theme.sources.push_back(source.id);
    CHECK(MapScene::build(records, theme)
              ->attributions()
              .contains(u"Days late: Gazette 0, Gazette 1, Gazette 1 (2024-03-20) (licence not stated)"_s));
}

TEST_CASE("the steps of a ramp differ in lightness, for all eyes, in light and in dark")
{
    const Register records = withPopulations({100, 1000, 10000, 20000, 40000});
    for (const ThemeId id : {ThemeId::Population, ThemeId::Missing}) {
        ThemeSetting setting = frenchSetting();
        if (id == ThemeId::Missing)
            setting.breaks = {1, 2, 3, 4};
        const MapTheme theme = themeOf(id, records, setting);
        REQUIRE(theme.classes.size() == 6);
        std::set<Hatch> lines;
        for (std::size_t i = 0; i < 5; ++i)
            lines.insert(theme.classes[i].hatch);
        CHECK(lines.size() == 5);
        CHECK_FALSE(lines.contains(theme.classes.back().hatch));
        for (std::size_t i = 1; i < 5; ++i) {
            const MapClass& a = theme.classes[i - 1];
            const MapClass& b = theme.classes[i];
            CHECK(lightness(a.light) - lightness(b.light) >= 0.1);
            CHECK(lightness(b.dark) - lightness(a.dark) >= 0.1);
            CHECK(lightness(deuteranope(a.light)) - lightness(deuteranope(b.light)) >= 0.1);
            CHECK(lightness(deuteranope(b.dark)) - lightness(deuteranope(a.dark)) >= 0.1);
        }
    }
}

TEST_CASE("symbols are as large as the figure where that is asked for; what is unknown has no size")
{
    test::SampleRegister sample;
    sample.qpv(u"QN05901M"_s, {700000, 7059000}, 9000).areaHa = 900; // 1 000 inhabitants per km²
    sample.qpv(u"QN05902M"_s, {702000, 7059000}, 1000).areaHa = 10;  // 10 000
    sample.qpv(u"QN05903M"_s, {704000, 7059000}, 4000);              // area not recorded
    const Register records = sample.take();
    ThemeSetting setting = frenchSetting();
    const auto byPopulation = MapScene::build(records, themeOf(ThemeId::Density, records, setting));
    setting.symbolsByValue = true;
    const auto byDensity = MapScene::build(records, themeOf(ThemeId::Density, records, setting));
    const auto weight = [&](const auto& scene, int qpv) { return scene->find({qpv})->weight; };
    CHECK(weight(byPopulation, 1).value_or(0) == 9000);
    CHECK(weight(byPopulation, 2).value_or(0) == 1000);
    CHECK(weight(byDensity, 2).value_or(0) == Approx(10 * weight(byDensity, 1).value_or(0)));
    CHECK_FALSE(weight(byDensity, 3));
    CHECK(weight(byPopulation, 3).value_or(0) == 4000);
}
