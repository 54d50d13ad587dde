// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract_timeline.h"

#include "tests/catch.h"
#include "tests/support/days.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

Organisation numberedBody(int id, SignatoryClass signatoryClass)
{
    Organisation record;
    record.id = {id};
    record.name = u"Organisme %1"_s.arg(id);
    record.signatoryClass = signatoryClass;
    return record;
}

Signatory signatoryOn(int id, SignatoryStatus status, const char* deliberatedOn = nullptr,
                      const char* signedOn = nullptr)
{
    Signatory record;
    record.id = {id};
    record.contract = {1};
    record.organisation = {id};
    record.signatoryClass = id == 3 ? SignatoryClass::Optional : SignatoryClass::Concluding;
    record.status = status;
    if (deliberatedOn)
        record.deliberatedOn = date(deliberatedOn);
    if (signedOn)
        record.signedOn = date(signedOn);
    return record;
}

Milestone milestone(int id, const char* kind, const char* planned, const char* done = nullptr)
{
    Milestone record;
    record.id = {id};
    record.contract = Id<Contract>{1};
    record.kind = QString::fromLatin1(kind);
    if (planned)
        record.planned = date(planned);
    if (done)
        record.done = date(done);
    return record;
}

Contract plainContract()
{
    Contract record;
    record.id = {1};
    return record;
}

Register timelineRegister(const std::vector<Signatory>& signatories = {}, const std::vector<Milestone>& milestones = {},
                          const Contract& record = plainContract())
{
    Event deadline;
    deadline.id = {1};
    deadline.date = date("2024-03-31");
    deadline.source = Id<Source>{7};
    Source source;
    source.id = {7};
    return Register()
        .with(Table<Source>({source}))
        .with(Table<Event>({deadline}))
        .with(Table<Contract>({record}))
        .with(Table<Organisation>({numberedBody(1, SignatoryClass::Concluding),
                                   numberedBody(2, SignatoryClass::Concluding),
                                   numberedBody(3, SignatoryClass::Optional)}))
        .with(Table<Signatory>(signatories))
        .with(Table<Milestone>(milestones));
}

std::vector<TimelineStep> stepsOf(const Register& records)
{
    return contractTimeline(records, records.all<Contract>()[0], today);
}

TimelineStep stepOfKind(const Register& records, const char* kind)
{
    for (const TimelineStep& found : stepsOf(records)) {
        if (found.kind == QLatin1StringView(kind))
            return found;
    }
    FAIL("no such step");
    return {};
}

using enum SignatoryStatus;

} // namespace

TEST_CASE("a contract of which nothing is recorded has its whole life before it, with national dates")
{
    QStringList kinds;
    for (const TimelineStep& found : stepsOf(timelineRegister())) {
        kinds << found.kind;
        CHECK(found.origin == TimelineOrigin::National);
        CHECK_FALSE(found.milestone);
    }
    CHECK(kinds.size() == 14);
    CHECK(kinds.count(u"steering_committee"_s) == 6);
    CHECK(kinds.first() == u"previous_evaluation");
    CHECK(kinds.last() == u"end");
    CHECK(kinds.filter(QRegularExpression(u"^(writing|signature|publication)$"_s)) ==
          QStringList{u"writing"_s, u"signature"_s, u"publication"_s});
}

TEST_CASE("a national date that is past tells nothing; the signature that nobody holds for done is late")
{
    const Register records = timelineRegister();
    CHECK(stepOfKind(records, "previous_evaluation").state == StepState::Unknown);
    CHECK(stepOfKind(records, "writing").state == StepState::Unknown);
    CHECK_FALSE(stepOfKind(records, "writing").date);
    CHECK(stepOfKind(records, "signature").state == StepState::Late);
    CHECK(stepOfKind(records, "signature").date == date("2024-03-31"));
    CHECK(stepOfKind(records, "signature").source == Id<Source>{7});
    CHECK(stepOfKind(records, "three_year_update").state == StepState::Ahead);
    CHECK(stepOfKind(records, "end").date == date("2030-12-31"));
}

TEST_CASE("the contract's own date takes the place of the national one")
{
    Contract own = plainContract();
    own.targetDate = date("2025-06");
    const TimelineStep signature = stepOfKind(timelineRegister({}, {}, own), "signature");
    CHECK(signature.date == date("2025-06"));
    CHECK(signature.state == StepState::Ahead);
    CHECK_FALSE(signature.source);
}

TEST_CASE("deliberations span from the first to the last that is known")
{
    const Register records = timelineRegister(
        {signatoryOn(1, Deliberated, "2024-03-12"), signatoryOn(2, Signed, "2024-04-03"), signatoryOn(3, Expected)});
    const TimelineStep found = stepOfKind(records, "deliberation");
    CHECK(found.origin == TimelineOrigin::Computed);
    CHECK(found.state == StepState::UnderWay);
    CHECK(found.date == date("2024-03-12"));
    CHECK(found.until == date("2024-04-03"));
    CHECK(found.detail.startsWith(u"2 "));
    const TimelineStep one = stepOfKind(timelineRegister({signatoryOn(1, Deliberated, "2024-03-12")}), "deliberation");
    CHECK(one.date == date("2024-03-12"));
    CHECK_FALSE(one.until);
    CHECK(one.state == StepState::Done);
}

TEST_CASE("a deliberation whose date nobody knows counts all the same")
{
    const TimelineStep found =
        stepOfKind(timelineRegister({signatoryOn(1, Deliberated), signatoryOn(2, Invited)}), "deliberation");
    CHECK(found.state == StepState::UnderWay);
    CHECK_FALSE(found.date);
}

TEST_CASE("the signature is computed once all required bodies have signed, whatever the optional ones do")
{
    const Register records = timelineRegister({signatoryOn(1, Signed, nullptr, "2024-04-19"),
                                               signatoryOn(2, Signed, nullptr, "2024-05"), signatoryOn(3, Declined)});
    const TimelineStep found = stepOfKind(records, "signature");
    CHECK(found.origin == TimelineOrigin::Computed);
    CHECK(found.state == StepState::Done);
    CHECK(found.date == date("2024-04-19"));
    CHECK(found.until == date("2024-05"));
}

TEST_CASE("a declared signature is shown as declared, with its source, while signatures are missing")
{
    Contract declared = plainContract();
    declared.declaredState = DeclaredState::Signed;
    declared.declaredOn = date("2024-04-19");
    declared.declaredSource = Id<Source>{7};
    const TimelineStep found =
        stepOfKind(timelineRegister({signatoryOn(1, Signed), signatoryOn(2, Expected)}, {}, declared), "signature");
    CHECK(found.origin == TimelineOrigin::Declared);
    CHECK(found.state == StepState::UnderWay); // as the contract is: some have signed, not all
    CHECK(found.date == date("2024-04-19"));
    CHECK(found.source == Id<Source>{7});
    CHECK(found.detail.startsWith(u"1 "));
    const TimelineStep alone = stepOfKind(timelineRegister({signatoryOn(1, Expected)}, {}, declared), "signature");
    CHECK(alone.state == StepState::Done); // nothing is recorded that says otherwise
}

TEST_CASE("a recorded step takes the place of the national one")
{
    const Register records = timelineRegister(
        {}, {milestone(1, "consultation", "2023-09", "2023-11-08"), milestone(2, "three_year_update", "2024-11")});
    const TimelineStep consultation = stepOfKind(records, "consultation");
    CHECK(consultation.origin == TimelineOrigin::Recorded);
    CHECK(consultation.state == StepState::Done);
    CHECK(consultation.date == date("2023-11-08"));
    CHECK(consultation.milestone == Id<Milestone>{1});
    CHECK(stepOfKind(records, "three_year_update").state == StepState::Late);
    CHECK(std::ranges::count(stepsOf(records), u"consultation"_s, &TimelineStep::kind) == 1);
}

TEST_CASE("a recorded signature is done once the signatories are, even where nobody ticked it")
{
    const Register records =
        timelineRegister({signatoryOn(1, Signed, nullptr, "2024-04-19")}, {milestone(1, "signature", "2024-03")});
    const TimelineStep found = stepOfKind(records, "signature");
    CHECK(found.state == StepState::Done);
    CHECK(found.origin == TimelineOrigin::Computed);
    CHECK(found.milestone == Id<Milestone>{1});
    CHECK(found.date == date("2024-04-19"));
}

TEST_CASE("there is a steering committee each year, and a recorded one stands for its year")
{
    const Register records = timelineRegister(
        {}, {milestone(1, "steering_committee", "2025-06-12"), milestone(2, "steering_committee", "2025-11-20")});
    int national = 0;
    for (const TimelineStep& found : stepsOf(records)) {
        if (found.kind != u"steering_committee" || found.milestone)
            continue;
        ++national;
        CHECK(found.date->firstDay().year() > 2025);
    }
    CHECK(national == 5);
}

TEST_CASE("amendments and steps of other kinds stand among the others, by date")
{
    Amendment amendment;
    amendment.id = {1};
    amendment.contract = {1};
    amendment.number = 2;
    amendment.signedOn = date("2026-02-01");
    const Register records =
        timelineRegister({}, {milestone(1, "marche exploratoire", "2025-05-01")}).with(Table<Amendment>({amendment}));
    const auto steps = stepsOf(records);
    const auto walk = std::ranges::find(steps, u"marche exploratoire"_s, &TimelineStep::kind);
    REQUIRE(walk != steps.end());
    CHECK(walk->state == StepState::Ahead);
    const auto change = std::ranges::find(steps, Id<Amendment>{1}, &TimelineStep::amendment);
    REQUIRE(change != steps.end());
    CHECK(change->state == StepState::Done);
    CHECK(walk < change);
}

TEST_CASE("partial dates order by the end of their period")
{
    const Register records = timelineRegister(
        {}, {milestone(1, "review", "2025"), milestone(2, "notification", "2025-12-30"), milestone(3, "end", "2031")});
    const auto steps = stepsOf(records);
    const auto at = [&](const char* kind) {
        return std::ranges::find(steps, QString::fromLatin1(kind), &TimelineStep::kind);
    };
    CHECK(at("notification") < at("review"));
    CHECK(at("end") == steps.end() - 1);
    CHECK(timelineDateText(*at("review"), QLocale(QLocale::French)) == u"2025");
}
