// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/data_sets.h"

#include "exchange/dataset/embedded_dataset.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const Publication incomes{u"Revenus"_s, {u"Revenus en 2021"_s}, u"Insee"_s, u"2021"_s, u"https://x.fr/revenus"_s};

Register sourcesOf(std::vector<Source> sources, const std::vector<Event>& events = {})
{
    for (std::size_t i = 0; i < sources.size(); ++i)
        sources[i].id = Id<Source>{qint64(i) + 1};
    return Register().with(Table<Source>(std::move(sources))).with(Table<Event>(events));
}

const DataSet& named(const std::vector<DataSet>& sets, const QString& title)
{
    const auto it = std::ranges::find(sets, title, [](const DataSet& set) { return set.said.title; });
    REQUIRE(it != sets.end());
    return *it;
}

} // namespace

TEST_CASE("a vintage is later when it ends later, and none is later than one that is not stated")
{
    CHECK(isLaterVintage(u"2021"_s, u"2020"_s));
    CHECK_FALSE(isLaterVintage(u"2020"_s, u"2020"_s));
    CHECK(isLaterVintage(u"2016-2025"_s, u"2020-2024"_s));
    CHECK(isLaterVintage(u"2024-2025"_s, u"2024"_s)); // a school year
    CHECK(isLaterVintage(u"2025-01-01"_s, u"2024"_s));
    CHECK_FALSE(isLaterVintage(u"2024-12-31"_s, u"2024"_s));
    CHECK_FALSE(isLaterVintage(u"2021"_s, QString()));
    CHECK_FALSE(isLaterVintage(QString(), u"2020"_s));
}

TEST_CASE("a data set says where it came from, what names it, and what is newer")
{
    Event event;
    event.id = Id<Event>{1};
    event.source = Id<Source>{2};
    const Register records = sourcesOf({{.title = u"Quartiers"_s, .producer = u"ANCT"_s, .vintage = u"2024"_s},
                                        {.title = u"revenus"_s, .producer = u"Insee"_s, .vintage = u"2020"_s}},
                                       {event});
    const auto sets = dataSetsOf(records, {{.title = u"Quartiers"_s, .producer = u"ANCT"_s}},
                                 {incomes, {u"Emploi"_s, {}, u"Insee"_s}});
    REQUIRE(sets.size() == 3);
    CHECK(named(sets, u"Quartiers"_s).origin == DataSetOrigin::Embedded);
    CHECK(named(sets, u"Quartiers"_s).recordCount() == 0);
    CHECK_FALSE(named(sets, u"Quartiers"_s).newer);
    const DataSet& entered = named(sets, u"revenus"_s);
    CHECK(entered.origin == DataSetOrigin::Imported);
    CHECK(entered.records == std::map<QString, int>{{u"event"_s, 1}});
    CHECK(entered.newer == incomes);
    CHECK(newerText(entered) == u"2021, published by Insee");
    CHECK(sets.back().said.title == u"Emploi");
    CHECK(sets.back().origin == DataSetOrigin::Absent);
    CHECK_FALSE(sets.back().source);
}

TEST_CASE("of several vintages in a file none is called old once the latest is there")
{
    const Register records = sourcesOf({{.title = u"Revenus"_s, .producer = u"Insee"_s, .vintage = u"2020"_s},
                                        {.title = u"Revenus"_s, .producer = u"Insee"_s, .vintage = u"2021"_s}});
    const auto sets = dataSetsOf(records, {}, {incomes});
    REQUIRE(sets.size() == 2);
    CHECK_FALSE(sets[0].newer);
    CHECK_FALSE(sets[1].newer);
}

TEST_CASE("the embedded data sets are known, and the subsidies until 2025 are newer than those that Parvis brings")
{
    const auto sets = dataSetsOf(readEmbeddedDataset().toRegister());
    CHECK(std::ranges::count(sets, DataSetOrigin::Embedded, &DataSet::origin) == 50);
    CHECK(std::ranges::count(sets, DataSetOrigin::Imported, &DataSet::origin) == 0);
    CHECK(std::ranges::count(sets, DataSetOrigin::Absent, &DataSet::origin) == 8);
    int newer = 0;
    for (const DataSet& set : sets)
        newer += set.newer ? 1 : 0;
    CHECK(newer == 1);
    const auto subsidies = std::ranges::find_if(sets, [](const DataSet& set) { return set.newer.has_value(); });
    REQUIRE(subsidies != sets.end());
    CHECK(subsidies->said.title.startsWith(u"Subventions politique de la ville"));
    CHECK(subsidies->newer->vintage == u"2016-2025");
    CHECK(subsidies->records.at(u"funding_line"_s) == 325);
}
