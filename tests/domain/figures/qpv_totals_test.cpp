// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/qpv_totals.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

IndicatorValue valueOf(qint64 id, qint64 qpv, qint64 indicator, double value, const QString& vintage = u"2021"_s)
{
    IndicatorValue made;
    made.id = {id};
    made.qpv = Id<Qpv>{qpv};
    made.indicator = {indicator};
    made.value = value;
    made.vintage = vintage;
    return made;
}

Qpv qpvOf(qint64 id, const char* code, std::optional<int> population)
{
    Qpv qpv;
    qpv.id = {id};
    qpv.code = *QpvCode::parse(QString::fromLatin1(code));
    qpv.population = population;
    qpv.populationVintage = u"2020"_s;
    return qpv;
}

} // namespace

TEST_CASE("what is counted is added up, rates have a plain mean, and each says of how many it is known")
{
    IndicatorValue bound = valueOf(5, 2, 2, 699000);
    bound.note = u"plus de"_s;
    const Register records =
        Register()
            .with(Table(
                std::vector{qpvOf(1, "QN00201M", 1000), qpvOf(2, "QN00202M", 500), qpvOf(3, "QN00203M", std::nullopt)}))
            .with(Table(std::vector<Indicator>{{{1}, u"poverty_rate_60"_s, {}, u"%"_s, 1},
                                               {{2}, u"households"_s, {}, u"ménages"_s, 0},
                                               {{3}, u"nothing"_s, {}, u"ménages"_s, 0}}))
            .with(Table(std::vector{valueOf(1, 1, 1, 40), valueOf(2, 2, 1, 50, u"2022"_s), valueOf(3, 1, 2, 300),
                                    valueOf(4, 1, 2, 400, u"2022"_s), bound})); // of two vintages the later one counts

    const auto totals = qpvTotals(records, {{1}, {2}, {3}});
    REQUIRE(totals.size() == 3);
    CHECK(totals[0].indicator == nullptr);
    CHECK(totals[0].value == 1500);
    CHECK(totals[0].known == 2);
    CHECK(totals[1].isMean);
    CHECK(totals[1].value == 45);
    CHECK(totals[1].vintages == QStringList{u"2021"_s, u"2022"_s});
    CHECK_FALSE(totals[2].isMean);
    CHECK(totals[2].value == 400);
    CHECK(totals[2].known == 1);
}
