// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/qpv_figures.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const QDate yearsLater(2026, 1, 10);

/// Three QPV: two of contract 1, one of none.
struct QpvSample
{
    std::vector<Contract> contracts;
    std::vector<Qpv> qpvs;
    std::vector<Indicator> indicators;
    std::vector<IndicatorValue> values;
    std::vector<FundingLine> lines;

    QpvSample()
    {
        Contract contract;
        contract.id = {1};
        contract.code = *ContractCode::parse(u"CN05901M"_s);
        contract.epci = {7};
        contracts.push_back(contract);
        qpv(1, u"QN05901M"_s, 1000, 50, Id<Contract>{1});
        qpv(2, u"QN05902N"_s, 3000, std::nullopt, Id<Contract>{1});
        qpv(3, u"QN05903I"_s, std::nullopt, 20, std::nullopt);
        indicators = {{{1}, u"poverty_rate_60"_s, {}, u"%"_s, 1},
                      {{2}, u"employment_rate_15_64"_s, {}, u"%"_s, 1},
                      {{3}, u"region_count"_s, {}, {}, 0}};
    }
    void qpv(std::int64_t id, const QString& code, std::optional<int> people, std::optional<double> area,
             std::optional<Id<Contract>> contract)
    {
        Qpv qpv;
        qpv.id = {id};
        qpv.code = *QpvCode::parse(code);
        qpv.population = people;
        qpv.populationVintage = u"2020"_s;
        qpv.populationSource = Id<Source>{30};
        qpv.source = Id<Source>{20};
        qpv.areaHa = area;
        qpv.contract = contract;
        qpvs.push_back(qpv);
    }
    void value(std::int64_t qpv, std::int64_t indicator, double number, const QString& vintage, std::int64_t source)
    {
        IndicatorValue value;
        value.id = {std::int64_t(values.size()) + 1};
        if (qpv > 0)
            value.qpv = Id<Qpv>{qpv};
        value.indicator = {indicator};
        value.value = number;
        value.vintage = vintage;
        value.source = {source};
        values.push_back(value);
    }
    FundingLine& line(int year, CreditKind kind)
    {
        FundingLine& line = lines.emplace_back();
        line.id = {std::int64_t(lines.size())};
        line.contract = Id<Contract>{1};
        line.year = year;
        line.creditKind = kind;
        line.source = Id<Source>{40};
        return line;
    }
    Register take() const
    {
        return Register()
            .with(Table(contracts))
            .with(Table(qpvs))
            .with(Table(indicators))
            .with(Table(values))
            .with(Table(lines));
    }
};

QpvFigures figures(const Register& records, QpvFigure figure, std::optional<FundingSlice> slice = {})
{
    return qpvFigures(records, figure, {.today = yearsLater, .slice = slice});
}

std::optional<double> of(const QpvFigures& figures, std::int64_t qpv)
{
    const auto it = figures.values.find(Id<Qpv>{qpv});
    return it == figures.values.end() ? std::nullopt : std::optional(*it);
}

Register withSignatories(const std::vector<SignatoryStatus>& statuses, PartialDate on)
{
    std::vector<Organisation> bodies;
    std::vector<Signatory> signatories;
    for (const SignatoryStatus status : statuses) {
        Organisation body;
        body.id = {std::int64_t(bodies.size()) + 1};
        body.signatoryClass = SignatoryClass::Concluding;
        bodies.push_back(body);
        Signatory signatory;
        signatory.id = {body.id.value};
        signatory.contract = {1};
        signatory.organisation = body.id;
        signatory.signatoryClass = SignatoryClass::Concluding;
        signatory.status = status;
        signatory.source = Id<Source>{50};
        if (status == SignatoryStatus::Signed)
            signatory.signedOn = on;
        signatories.push_back(signatory);
    }
    return QpvSample().take().with(Table(bodies)).with(Table(signatories));
}

} // namespace

TEST_CASE("the population of a QPV is told with its source and vintage, and an unknown one is absent")
{
    const QpvFigures told = figures(QpvSample().take(), QpvFigure::Population);
    CHECK(of(told, 1) == 1000);
    CHECK(of(told, 2) == 3000);
    CHECK_FALSE(of(told, 3));
    CHECK(told.sources == std::vector{Id<Source>{30}});
    CHECK(told.vintages == QStringList{u"2020"_s});
}

TEST_CASE("density is inhabitants per square kilometre, and needs both population and area")
{
    QpvSample sample;
    sample.qpv(4, u"QN05904M"_s, 10, 0.0, {});
    const QpvFigures told = figures(sample.take(), QpvFigure::Density);
    CHECK(of(told, 1) == 2000); // 1000 on half a square kilometre
    CHECK_FALSE(of(told, 2));
    CHECK_FALSE(of(told, 3));
    CHECK_FALSE(of(told, 4)); // an area of nothing divides nothing
    CHECK(told.sources == std::vector{Id<Source>{20}, Id<Source>{30}});
}

TEST_CASE("of several values of an indicator the latest vintage counts, with its source")
{
    QpvSample sample;
    sample.value(1, 1, 41.5, u"2021"_s, 8);
    sample.value(1, 1, 39, u"2018"_s, 9);
    sample.value(1, 2, 55, {}, 10);
    const QpvFigures poverty = figures(sample.take(), QpvFigure::Poverty);
    CHECK(of(poverty, 1) == 41.5);
    CHECK_FALSE(of(poverty, 2));
    CHECK(poverty.sources == std::vector{Id<Source>{8}});
    CHECK(poverty.vintages == QStringList{u"2021"_s});
    const QpvFigures employment = figures(sample.take(), QpvFigure::Employment);
    CHECK(of(employment, 1) == 55);
    CHECK(employment.vintages.isEmpty());
}

TEST_CASE("a register without indicators knows no rate")
{
    CHECK(figures({}, QpvFigure::Poverty).values.isEmpty());
}

TEST_CASE("completeness is the share of required bodies that have signed; without signatories it is unknown, not 0")
{
    const Register half =
        withSignatories({SignatoryStatus::Signed, SignatoryStatus::Expected}, *PartialDate::day(QDate(2024, 4, 1)));
    const QpvFigures told = figures(half, QpvFigure::Completeness);
    CHECK(of(told, 1) == 50);
    CHECK(of(told, 2) == 50);
    CHECK_FALSE(of(told, 3)); // it has no contract
    CHECK(told.sources == std::vector{Id<Source>{50}});
    CHECK(figures(QpvSample().take(), QpvFigure::Completeness).values.isEmpty());
}

TEST_CASE("days late run to the last signature, or to today while one is missing")
{
    const PartialDate signedOn = *PartialDate::day(QDate(2024, 4, 10));
    CHECK(of(figures(withSignatories({SignatoryStatus::Signed}, signedOn), QpvFigure::DaysLate), 1) == 10);
    const Register open = withSignatories({SignatoryStatus::Expected}, signedOn);
    CHECK(of(figures(open, QpvFigure::DaysLate), 1) == double(QDate(2024, 3, 31).daysTo(yearsLater)));
    CHECK(qpvFigures(open, QpvFigure::DaysLate, {}).values.isEmpty());
    const PartialDate early = *PartialDate::day(QDate(2024, 3, 30));
    CHECK(of(figures(withSignatories({SignatoryStatus::Signed}, early), QpvFigure::DaysLate), 1) == -1);
}

TEST_CASE("a date that a source declares stands with that source")
{
    QpvSample sample;
    sample.contracts[0].declaredState = DeclaredState::Signed;
    sample.contracts[0].declaredOn = *PartialDate::day(QDate(2024, 4, 2));
    sample.contracts[0].declaredSource = Id<Source>{60};
    const QpvFigures told = figures(sample.take(), QpvFigure::DaysLate);
    CHECK(of(told, 1) == 2);
    CHECK(told.sources == std::vector{Id<Source>{60}});
    sample.contracts[0].declaredOn.reset();
    CHECK_FALSE(of(figures(sample.take(), QpvFigure::DaysLate), 1));
}

TEST_CASE("funding per inhabitant adds up one year, one nature of credits and one kind of amount")
{
    QpvSample sample;
    sample.line(2024, CreditKind::Specific).theoretical = Money::fromCents(400'000);
    sample.line(2024, CreditKind::Specific).theoretical = Money::fromCents(400'000);
    sample.line(2024, CreditKind::CommonLaw).theoretical = Money::fromCents(9'999'900);
    sample.line(2023, CreditKind::Specific).theoretical = Money::fromCents(100);
    sample.line(2025, CreditKind::Specific); // without an amount: no year to show
    const QpvFigures told = figures(sample.take(), QpvFigure::Funding);
    CHECK(told.slice == FundingSlice{2024, CreditKind::Specific, FundingAmount::Theoretical});
    CHECK(of(told, 1) == 2); // 8 000 € for 4 000 inhabitants
    CHECK(of(told, 2) == 2);
    CHECK_FALSE(of(told, 3));
    CHECK(told.vintages == QStringList{u"2024"_s});
    CHECK(told.sources == std::vector{Id<Source>{30}, Id<Source>{40}});
    const FundingSlice other{2024, CreditKind::CommonLaw, FundingAmount::Theoretical};
    CHECK(of(figures(sample.take(), QpvFigure::Funding, other), 1).value_or(0) == Approx(24.99975));
}

TEST_CASE("the slices of funding are all that some contract has an amount of, the latest year first")
{
    QpvSample sample;
    CHECK(fundingSlices(sample.take()).empty());
    sample.line(2023, CreditKind::Specific).paid = Money::fromCents(100);
    sample.line(2024, CreditKind::Specific).theoretical = Money::fromCents(100);
    sample.line(2024, CreditKind::Specific).planned = Money::fromCents(100);
    sample.line(2025, CreditKind::Specific); // without an amount
    const auto slices = fundingSlices(sample.take());
    REQUIRE(slices.size() == 3);
    CHECK(slices[0].year == 2024);
    CHECK(slices[1].year == 2024);
    CHECK(slices[2] == FundingSlice{2023, CreditKind::Specific, FundingAmount::Paid});
}

TEST_CASE("a theoretical amount is never counted as paid")
{
    QpvSample sample;
    sample.line(2024, CreditKind::Specific).theoretical = Money::fromCents(400'000);
    sample.line(2024, CreditKind::Specific).paid = Money::fromCents(40'000);
    CHECK(latestFunding(sample.take())->amount == FundingAmount::Paid);
    CHECK(of(figures(sample.take(), QpvFigure::Funding), 1).value_or(0) == Approx(0.1));
    const FundingSlice committed{2024, CreditKind::Specific, FundingAmount::Committed};
    CHECK(figures(sample.take(), QpvFigure::Funding, committed).values.isEmpty());
}

TEST_CASE("funding per inhabitant is unknown when the population of a QPV of the contract is")
{
    QpvSample sample;
    sample.line(2024, CreditKind::Specific).paid = Money::fromCents(400'000);
    sample.qpvs[1].population.reset();
    CHECK(figures(sample.take(), QpvFigure::Funding).values.isEmpty());
    CHECK_FALSE(latestFunding({}));
}

TEST_CASE("a line that names only its action counts for the contract of that")
{
    QpvSample sample;
    FundingLine& line = sample.line(2024, CreditKind::Specific);
    line.contract.reset();
    line.action = Id<Action>{5};
    line.paid = Money::fromCents(400'000);
    Action action;
    action.id = {5};
    action.contract = {1};
    CHECK(of(figures(sample.take().with(Table(std::vector{action})), QpvFigure::Funding), 2) == 1);
}

TEST_CASE("the amount itself is that of the contract, of its EPCI, or of the projects of the neighbourhood alone")
{
    QpvSample sample;
    sample.qpvs[0].population.reset(); // an amount needs no inhabitants
    Contract other = sample.contracts.front();
    other.id = {2};
    other.code = *ContractCode::parse(u"CN05902M"_s);
    sample.contracts.push_back(other); // of the same EPCI
    sample.line(2024, CreditKind::Specific).paid = Money::fromCents(400'000);
    sample.line(2024, CreditKind::Specific).paid = Money::fromCents(50'000);
    sample.lines.back().contract = Id<Contract>{2};
    sample.line(2024, CreditKind::Specific).paid = Money::fromCents(7'000);
    sample.lines.back().action = Id<Action>{5};
    sample.line(2024, CreditKind::Specific).paid = Money::fromCents(9'000);
    sample.lines.back().action = Id<Action>{6};
    std::vector<Action> actions{{.id = {5}, .contract = {1}}, {.id = {6}, .contract = {1}}};
    std::vector<ActionQpv> places{{.id = {1}, .action = {5}, .qpv = {2}},
                                  {.id = {2}, .action = {6}, .qpv = {1}},
                                  {.id = {3}, .action = {6}, .qpv = {2}}};
    const Register records = sample.take().with(Table(actions)).with(Table(places));
    const auto told = [&](FundingPlace place) {
        return qpvFigures(records, QpvFigure::FundingTotal, {.today = yearsLater, .place = place});
    };
    CHECK(of(told(FundingPlace::Contract), 1) == 4160);
    CHECK(of(told(FundingPlace::Epci), 1) == 4660);
    CHECK(of(told(FundingPlace::Qpv), 2) == 70); // not that of two neighbourhoods, which nobody shares out
    CHECK_FALSE(of(told(FundingPlace::Qpv), 1)); // unknown, which is not 0
    CHECK_FALSE(of(told(FundingPlace::Contract), 3));
    CHECK(figures(records, QpvFigure::Funding).values.isEmpty());
}

TEST_CASE("articles count once for each QPV that they speak of, directly or by its commune, contract or EPCI")
{
    std::vector<ArticleTerritory> territories(6);
    for (std::size_t i = 0; i < territories.size(); ++i)
        territories[i].id = {std::int64_t(i) + 1};
    territories[0].article = {1};
    territories[0].contract = Id<Contract>{1};
    territories[1].article = {1};
    territories[1].qpv = Id<Qpv>{1};
    territories[2].article = {2};
    territories[2].qpv = Id<Qpv>{1};
    territories[3].article = {3};
    territories[3].commune = Id<Commune>{9};
    territories[4].article = {4};
    territories[4].epci = Id<Epci>{7};
    territories[5].article = {5};
    territories[5].epci = Id<Epci>{99}; // of no contract
    QpvCommune part;
    part.id = {1};
    part.qpv = {3};
    part.commune = {9};
    const Register records = QpvSample().take().with(Table(territories)).with(Table(std::vector{part}));
    const QpvFigures told = figures(records, QpvFigure::Articles);
    CHECK(of(told, 1) == 3);
    CHECK(of(told, 2) == 2);
    CHECK(of(told, 3) == 1);
    CHECK(of(figures(QpvSample().take(), QpvFigure::Articles), 1) == 0);
}

TEST_CASE("what is missing is counted among the figures that some QPV has")
{
    QpvSample sample;
    sample.value(1, 1, 40, {}, 8);
    sample.value(1, 1, 41, u"2021"_s, 8);
    sample.value(2, 2, 50, {}, 8);
    sample.value(0, 3, 204, {}, 8); // of the region, not of a QPV
    const QpvFigures told = figures(sample.take(), QpvFigure::Missing);
    CHECK(told.outOf == 4);
    CHECK(of(told, 1) == 1); // employment
    CHECK(of(told, 2) == 2); // area, poverty
    CHECK(of(told, 3) == 3); // population, both rates
}
