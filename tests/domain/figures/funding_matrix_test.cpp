// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/funding_matrix.h"

#include "domain/names.h"
#include "tests/catch.h"

#include <numeric>

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

constexpr int total = FundingMatrix::total;

/// Two contracts of two départements, the first with two neighbourhoods, and the money of two funders.
class MoneyOfTwoContracts
{
public:
    MoneyOfTwoContracts()
    {
        const auto code = [](const char* text) { return *ContractCode::parse(QString::fromLatin1(text)); };
        Epci first{.id = {1}, .name = u"Agglomération A"_s, .departement = {1}};
        Epci second{.id = {2}, .name = u"Agglomération B"_s, .departement = {2}};
        Contract a;
        a.id = {1};
        a.code = code("CN06209I");
        a.epci = {1};
        Contract b;
        b.id = {2};
        b.code = code("CN00201M");
        b.epci = {2};
        records_ = records_.with(Table<Departement>({{.id = {1}, .name = u"Nord"_s}, {.id = {2}, .name = u"Aisne"_s}}))
                       .with(Table<Epci>({first, second}))
                       .with(Table<Contract>({a, b}))
                       .with(Table<Qpv>({qpv(1, 1, 600), qpv(2, 1, 400), qpv(3, 2, 500)}))
                       .with(Table<Funder>({{{1}, u"CAF"_s, u"Caisse"_s}, {{2}, {}, u"Fondation"_s}}))
                       .with(Table<Action>({Action{.id = {1}, .contract = {1}}, Action{.id = {2}, .contract = {1}}}))
                       .with(Table<ActionQpv>({{{1}, {1}, {2}}, {{2}, {2}, {1}}, {{3}, {2}, {2}}}));
    }

    FundingLine& add(int year, qint64 contract, qint64 funder)
    {
        FundingLine line;
        line.id = {qint64(lines_.size()) + 1};
        line.year = year;
        line.creditKind = CreditKind::Specific;
        if (contract != 0)
            line.contract = Id<Contract>{contract};
        if (funder != 0)
            line.funder = Id<Funder>{funder};
        return lines_.emplace_back(line);
    }

    void setPopulation(std::optional<int> people)
    {
        records_ = records_.with(Table<Qpv>({qpv(1, 1, 600), qpv(2, 1, people), qpv(3, 2, 500)}));
    }

    FundingMatrix matrix(const MatrixQuestion& question) const
    {
        std::vector<qint64> ids(lines_.size() + 1); // one that the register does not hold
        std::iota(ids.begin(), ids.end(), 1);
        return fundingMatrix(records_.with(Table<FundingLine>(lines_)), ids, question);
    }

private:
    static Qpv qpv(qint64 id, qint64 contract, std::optional<int> people)
    {
        Qpv made;
        made.id = {id};
        made.contract = Id<Contract>{contract};
        made.population = people;
        return made;
    }

    Register records_;
    std::vector<FundingLine> lines_;
};

std::vector<QString> namesOf(const std::vector<AxisValue>& values)
{
    std::vector<QString> names;
    for (const AxisValue& value : values)
        names.push_back(value.name);
    return names;
}

std::optional<double> planned(const FundingMatrix& matrix, int row, int column,
                              MatrixMeasure measure = MatrixMeasure::Total)
{
    return matrix.number(row, column, MatrixFigure::Planned, measure);
}

} // namespace

TEST_CASE("the matrix adds up lines by two axes, with totals, and what is unknown is not 0")
{
    MoneyOfTwoContracts money;
    money.add(2023, 1, 1).planned = Money::fromCents(1000);
    money.add(2024, 1, 1).planned = Money::fromCents(0);
    money.add(2024, 2, 2).planned = Money::fromCents(500);
    money.add(2024, 2, 2).planned = Money::fromCents(-200); // a recovery
    money.add(2023, 2, 1);                                  // no amount is known
    money.add(2024, 0, 0).planned = Money::fromCents(7);
    const FundingMatrix matrix = money.matrix({FundingAxis::Contract, FundingAxis::Year});
    CHECK(namesOf(matrix.rows) == std::vector{u"Agglomération A"_s, u"Agglomération B"_s, unknownText()});
    CHECK(namesOf(matrix.columns) == std::vector{u"2023"_s, u"2024"_s});
    CHECK(planned(matrix, 0, 0) == 1000);
    CHECK(planned(matrix, 0, 1) == 0);
    CHECK(planned(matrix, 1, 1) == 300);
    CHECK_FALSE(planned(matrix, 1, 0));
    CHECK(matrix.cell(1, 0)->sums.lines == 1);
    CHECK(matrix.cell(2, 0) == nullptr);
    CHECK(planned(matrix, 0, total) == 1000);
    CHECK(planned(matrix, total, 1) == 307);
    CHECK(planned(matrix, total, total) == 1307);
    CHECK(matrix.knows(MatrixFigure::Planned));
    CHECK_FALSE(matrix.knows(MatrixFigure::Paid));
}

TEST_CASE("every pair of axes has the same total")
{
    MoneyOfTwoContracts money;
    for (int i = 0; i < 40; ++i) {
        FundingLine& line = money.add(2020 + i % 5, i % 3, i % 3);
        line.paid = Money::fromCents(i);
        if (i % 3 == 1)
            line.action = Id<Action>{1};
    }
    for (const auto& rows : EnumNames<FundingAxis>::all) {
        for (const auto& columns : EnumNames<FundingAxis>::all) {
            CAPTURE(rows.identifier, columns.identifier);
            const FundingMatrix matrix = money.matrix({rows.value, columns.value});
            double sum = 0;
            int lines = 0;
            for (int row = 0; row < int(matrix.rows.size()); ++row) {
                for (int column = 0; column < int(matrix.columns.size()); ++column) {
                    const FundingCell* cell = matrix.cell(row, column);
                    sum += cell ? cell->number(MatrixFigure::Paid).value_or(0) : 0;
                    lines += cell ? cell->sums.lines : 0;
                }
            }
            CHECK(sum == 780);
            CHECK(lines == 40);
        }
    }
    const FundingMatrix byQpv = money.matrix({FundingAxis::Qpv, {}});
    CHECK(byQpv.rows.size() == 2);
    CHECK(byQpv.rows.back().key == 0); // of no neighbourhood
}

TEST_CASE("money of an action in several neighbourhoods is of none of them alone")
{
    MoneyOfTwoContracts money;
    for (const qint64 action : {1, 2}) {
        FundingLine& line = money.add(2024, 1, 1);
        line.action = Id<Action>{action};
        line.paid = Money::fromCents(action * 100);
    }
    const FundingMatrix byQpv = money.matrix({FundingAxis::Qpv, {}});
    REQUIRE(byQpv.rows.size() == 2);
    const auto several = std::ranges::find(byQpv.rows, severalQpvsText(), &AxisValue::name);
    REQUIRE(several != byQpv.rows.end());
    CHECK(byQpv.number(int(several - byQpv.rows.begin()), FundingMatrix::total, MatrixFigure::Paid,
                       MatrixMeasure::Total) == 200);
}

TEST_CASE("kinds of credit are never mixed: one is shown, or they are an axis without a total")
{
    MoneyOfTwoContracts money;
    money.add(2023, 1, 1).planned = Money::fromCents(10);
    money.add(2023, 1, 1).planned = Money::fromCents(20);
    FundingLine& european = money.add(2023, 1, 1);
    european.creditKind = CreditKind::European;
    european.planned = Money::fromCents(400);
    const FundingMatrix most = money.matrix({FundingAxis::Contract, FundingAxis::Year});
    CHECK(most.question.kind == CreditKind::Specific);
    CHECK(planned(most, total, total) == 30);
    CHECK(most.linesOfKinds.at(CreditKind::European) == 1);
    const FundingMatrix other = money.matrix({FundingAxis::Contract, FundingAxis::Year, CreditKind::European});
    CHECK(planned(other, total, total) == 400);
    const FundingMatrix apart = money.matrix({FundingAxis::Contract, FundingAxis::CreditKind});
    CHECK(apart.columns.size() == 2);
    CHECK(planned(apart, total, 0) == 30);
    CHECK(apart.cell(0, total) == nullptr);
    CHECK(apart.cell(total, total) == nullptr);
    CHECK(money.matrix({FundingAxis::CreditKind, FundingAxis::Year}).cell(total, 0) == nullptr);
}

TEST_CASE("amounts per inhabitant are those of the territory, and unknown where people are not counted")
{
    MoneyOfTwoContracts money;
    money.add(2024, 1, 1).planned = Money::fromCents(100000);
    money.add(2024, 2, 2).planned = Money::fromCents(50000);
    money.add(2024, 0, 2).planned = Money::fromCents(9);
    const auto per = MatrixMeasure::PerInhabitant;
    const FundingMatrix matrix = money.matrix({FundingAxis::Contract, FundingAxis::Year});
    CHECK(planned(matrix, 0, 0, per) == 100); // of 1000 inhabitants
    CHECK(planned(matrix, 1, 0, per) == 100);
    CHECK_FALSE(planned(matrix, 2, 0, per)); // of no contract
    CHECK(planned(matrix, total, total, per) == 150009 / 1500.0);
    CHECK(planned(money.matrix({FundingAxis::Year, FundingAxis::Departement}), 0, 1, per) == 100);
    CHECK(planned(money.matrix({FundingAxis::Funder, FundingAxis::Year}), 0, 0, per) == 100000 / 1500.0);
    money.setPopulation(std::nullopt);
    CHECK_FALSE(planned(money.matrix({FundingAxis::Contract, FundingAxis::Year}), 0, 0, per));
}

TEST_CASE("the change is that on the year before, where both are known")
{
    MoneyOfTwoContracts money;
    money.add(2021, 1, 1).planned = Money::fromCents(700);
    money.add(2023, 1, 1).planned = Money::fromCents(1000);
    money.add(2024, 1, 1).planned = Money::fromCents(400);
    money.add(2024, 2, 1).planned = Money::fromCents(5);
    const auto change = MatrixMeasure::Change;
    const FundingMatrix matrix = money.matrix({FundingAxis::Contract, FundingAxis::Year});
    CHECK_FALSE(planned(matrix, 0, 0, change));
    CHECK_FALSE(planned(matrix, 0, 1, change)); // 2022 is not there
    CHECK(planned(matrix, 0, 2, change) == -600);
    CHECK_FALSE(planned(matrix, 1, 2, change));
    CHECK(planned(matrix, total, 2, change) == -595);
    CHECK_FALSE(planned(matrix, 0, total, change));
    CHECK(planned(money.matrix({FundingAxis::Year, FundingAxis::Contract}), 2, 0, change) == -600);
    CHECK_FALSE(planned(money.matrix({FundingAxis::Contract, FundingAxis::Funder}), 0, 0, change));
}

TEST_CASE("shares of amounts are of the lines that know both; posts of several years are not added up")
{
    MoneyOfTwoContracts money;
    FundingLine& both = money.add(2023, 1, 1);
    both.planned = Money::fromCents(1000);
    both.committed = Money::fromCents(250);
    both.posts = 3;
    money.add(2023, 1, 1).planned = Money::fromCents(9000); // what was committed is not known
    FundingLine& next = money.add(2024, 1, 1);
    next.posts = 4;
    const FundingMatrix matrix = money.matrix({FundingAxis::Contract, FundingAxis::Year});
    const auto number = [&](int column, MatrixFigure figure) {
        return matrix.number(0, column, figure, MatrixMeasure::Total);
    };
    CHECK(number(0, MatrixFigure::CommittedOfPlanned) == 25);
    CHECK_FALSE(number(0, MatrixFigure::PaidOfCommitted));
    CHECK(number(0, MatrixFigure::Posts) == 3);
    CHECK(number(1, MatrixFigure::Posts) == 4);
    CHECK_FALSE(number(total, MatrixFigure::Posts));
}

TEST_CASE("no line makes an empty matrix, and a stopped one ends early")
{
    const FundingMatrix empty = MoneyOfTwoContracts().matrix({});
    CHECK(empty.rows.empty());
    CHECK(empty.cell(total, total) == nullptr);
    CHECK_FALSE(empty.number(total, total, MatrixFigure::Paid, MatrixMeasure::Change));
    std::stop_source stop;
    stop.request_stop();
    FundingLine line;
    line.id = {1};
    const Register records = Register().with(Table<FundingLine>({line}));
    CHECK(fundingMatrix(records, std::vector<qint64>{1}, {}, stop.get_token()).cell(total, total) == nullptr);
}
