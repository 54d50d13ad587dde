// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/register_summary.h"

#include "tests/catch.h"

using namespace parvis;

namespace {

/// Two contracts with a QPV each: the first declared signed and dated, the second nothing at all.
struct SummarySample
{
    SummarySample()
    {
        contracts[0].id = {1};
        contracts[0].declaredState = DeclaredState::Signed;
        contracts[0].declaredOn = PartialDate::month(2024, 4);
        contracts[1].id = {2};
        for (int i = 0; i < 2; ++i) {
            qpvs[std::size_t(i)].id = {i + 1};
            qpvs[std::size_t(i)].contract = Id<Contract>{i + 1};
        }
        qpvs[0].population = 1200;
    }

    Register build() const
    {
        return Register()
            .with(Table<Contract>(contracts))
            .with(Table<Qpv>(qpvs))
            .with(Table<Organisation>({organisation}))
            .with(Table<Signatory>(signatories))
            .with(Table<Perimeter>(perimeters))
            .with(Table<Milestone>(milestones));
    }

    std::vector<Contract> contracts{2};
    std::vector<Qpv> qpvs{2};
    Organisation organisation{.id = {1}};
    std::vector<Signatory> signatories;
    std::vector<Perimeter> perimeters;
    std::vector<Milestone> milestones;
};

const QDate afterDeadline(2024, 6, 1);

} // namespace

TEST_CASE("a contract that a source declares signed covers its QPV and is not overdue")
{
    const RegisterSummary summary = summariseRegister(SummarySample().build(), afterDeadline);
    CHECK(summary.contracts == 2);
    CHECK(summary.declaredSigned == 1);
    CHECK(summary.declaredDated == 1);
    CHECK(summary.qpvCovered == 1);
    CHECK(summary.populationCovered == 1200);
    CHECK(summary.overdueContracts == 1);
    CHECK(summary.contractsByState.at(ContractState::Unknown) == 2);
}

TEST_CASE("no contract is overdue on its last day, and its own target date counts before the national one")
{
    SummarySample sample;
    CHECK(summariseRegister(sample.build(), QDate(2024, 3, 31)).overdueContracts == 0);
    CHECK(summariseRegister(sample.build(), QDate(2024, 4, 1)).overdueContracts == 1);
    sample.contracts[1].targetDate = PartialDate::year(2025);
    CHECK(summariseRegister(sample.build(), afterDeadline).overdueContracts == 0);
}

TEST_CASE("an unknown population is counted as unknown, not as nobody")
{
    const RegisterSummary summary = summariseRegister(SummarySample().build(), afterDeadline);
    CHECK(summary.population == 1200);
    CHECK(summary.populationUnknown == 1);
}

TEST_CASE("signatures are counted by class")
{
    SummarySample sample;
    sample.signatories = {{.id = {1}, .contract = {2}, .organisation = {1}, .signatoryClass = SignatoryClass::Signing},
                          {.id = {2},
                           .contract = {2},
                           .organisation = {1},
                           .signatoryClass = SignatoryClass::Optional,
                           .status = SignatoryStatus::Signed}};
    const RegisterSummary summary = summariseRegister(sample.build(), afterDeadline);
    CHECK(summary.completeness.at(SignatoryClass::Signing) == ClassProgress{1, 0});
    CHECK(summary.completeness.at(SignatoryClass::Optional) == ClassProgress{1, 1});
    CHECK(summary.completeness.at(SignatoryClass::Concluding) == ClassProgress{0, 0});
}

TEST_CASE("a QPV with a contour of 2024 is official, with an ellipse only it is schematic")
{
    SummarySample sample;
    sample.perimeters = {{.id = {1}, .qpv = {1}, .generation = 2024}, {.id = {2}, .qpv = {2}, .generation = 2015}};
    for (auto member :
         {&Qpv::ellipseX, &Qpv::ellipseY, &Qpv::ellipseSemiMajor, &Qpv::ellipseSemiMinor, &Qpv::ellipseAzimuth})
        sample.qpvs[1].*member = 1.0;
    const RegisterSummary summary = summariseRegister(sample.build(), afterDeadline);
    CHECK(summary.officialPerimeters == 1);
    CHECK(summary.schematicPerimeters == 1);
}

TEST_CASE("a milestone is overdue once its period is past and it is not done")
{
    SummarySample sample;
    sample.milestones = {{.id = {1}, .planned = PartialDate::month(2024, 5)},
                         {.id = {2}, .planned = PartialDate::month(2024, 6)},
                         {.id = {3}, .planned = PartialDate::year(2023), .done = PartialDate::year(2024)}};
    CHECK(summariseRegister(sample.build(), afterDeadline).overdueMilestones == 1);
}
