// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar_entries.h"

#include "domain/milestone_kinds.h"
#include "tests/catch.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const QDate endOfMarch(2025, 3, 31);

Register datedRecords()
{
    const Epci lens{.id = {1}, .siren = *Siren::parse(u"246200364"), .name = u"CA de Lens-Liévin"_s};
    Contract contract{.id = {1}, .code = *ContractCode::parse(u"CN06202I"), .epci = {1}};
    contract.targetDate = date(u"2025-03");
    Contract other{.id = {2}, .code = *ContractCode::parse(u"CN05901M"), .epci = {9}};
    Signatory signatory{.id = {5}, .contract = {1}, .organisation = {3}};
    signatory.targetDate = date(u"2025-03-30");
    Signatory undated{.id = {6}, .contract = {1}, .organisation = {3}};
    Milestone done{.id = {1}, .contract = Id<Contract>{1}, .kind = u"review"_s};
    done.planned = date(u"2025-02");
    done.done = date(u"2025-03-02");
    Milestone national{.id = {2}, .kind = u"three_year_update"_s, .planned = date(u"2027")};
    Milestone elsewhere{.id = {3}, .contract = Id<Contract>{2}, .kind = u"visite"_s};
    Commitment commitment{.id = {4}, .contract = {1}, .text = u"Deux médiateurs"_s};
    commitment.due = date(u"2025");
    Amendment amendment{.id = {8}, .contract = {1}, .number = 2};
    amendment.signedOn = date(u"2025-01-15");
    return Register()
        .with(Table<Epci>({lens}))
        .with(Table<Contract>({contract, other}))
        .with(Table<Organisation>({{.id = {3}, .name = u"Région"_s}}))
        .with(Table<Signatory>({signatory, undated}))
        .with(Table<Milestone>({done, national, elsewhere}))
        .with(Table<Commitment>({commitment}))
        .with(Table<Amendment>({amendment}))
        .with(Table<Event>({{.id = {1}, .date = date(u"2025-03-31"), .title = u"Journée"_s}}));
}

const CalendarEntry& find(const std::vector<CalendarEntry>& entries, EntryKind kind, std::int64_t record)
{
    const auto it =
        std::ranges::find_if(entries, [&](const CalendarEntry& e) { return e.kind == kind && e.record == record; });
    REQUIRE(it != entries.end());
    return *it;
}

} // namespace

TEST_CASE("the calendar gathers all that has a date, in order, and what has none comes last")
{
    const auto entries = calendarEntries(datedRecords(), endOfMarch);
    REQUIRE(entries.size() == 8);
    CHECK(std::ranges::is_sorted(entries.begin(), entries.end() - 1, {}, &CalendarEntry::date));
    CHECK(entries.back().record == 3);
    CHECK(entries.back().when == When::Undated);
    CHECK(entries.back().category == u"visite"); // a kind that was typed stays
    CHECK(entries.back().contractName == u"CN05901M");
}

TEST_CASE("an entry is late once its whole period is over, and done as soon as its record says so")
{
    const Register records = datedRecords();
    const auto entries = calendarEntries(records, endOfMarch);
    CHECK(find(entries, EntryKind::Signatory, 5).when == When::Late);
    CHECK(find(entries, EntryKind::Contract, 1).when == When::Upcoming); // March is not over on its last day
    CHECK(find(calendarEntries(records, endOfMarch.addDays(1)), EntryKind::Contract, 1).when == When::Late);
    CHECK(find(entries, EntryKind::Event, 1).when == When::Upcoming);
    CHECK(find(calendarEntries(records, endOfMarch.addDays(1)), EntryKind::Event, 1).when == When::Past);
    const CalendarEntry& review = find(entries, EntryKind::Milestone, 1);
    CHECK(review.when == When::Done);
    CHECK(review.date == date(u"2025-03-02"));
    CHECK(review.planned == date(u"2025-02"));
    CHECK(review.contractName == u"CA de Lens-Liévin");
    CHECK(find(entries, EntryKind::Commitment, 4).when == When::Upcoming);
    CHECK(find(entries, EntryKind::Amendment, 8).when == When::Done);
}

TEST_CASE("what is signed is done, what is declined or dropped is past")
{
    Register records = datedRecords();
    const auto statusOf = [&](SignatoryStatus status) {
        Signatory signatory = *records.find(Id<Signatory>{5});
        signatory.status = status;
        const auto entries = calendarEntries(records.with(Table<Signatory>({signatory})), endOfMarch);
        return find(entries, EntryKind::Signatory, 5).when;
    };
    CHECK(statusOf(SignatoryStatus::Signed) == When::Done);
    CHECK(statusOf(SignatoryStatus::Declined) == When::Past);
    CHECK(statusOf(SignatoryStatus::Deliberated) == When::Late);
    const auto stateOf = [&](CommitmentState state) {
        Commitment commitment = *records.find(Id<Commitment>{4});
        commitment.state = state;
        const auto entries = calendarEntries(records.with(Table<Commitment>({commitment})), endOfMarch);
        return find(entries, EntryKind::Commitment, 4).when;
    };
    CHECK(stateOf(CommitmentState::Kept) == When::Done);
    CHECK(stateOf(CommitmentState::Dropped) == When::Past);
    Contract contract = *records.find(Id<Contract>{1});
    contract.declaredState = DeclaredState::Signed;
    CHECK(find(calendarEntries(records.with(Table<Contract>({contract})), endOfMarch), EntryKind::Contract, 1).when ==
          When::Done);
}

TEST_CASE("the calendar of one contract holds its own entries and the milestones of all contracts")
{
    const auto entries = calendarEntries(datedRecords(), endOfMarch, Id<Contract>{1});
    CHECK(entries.size() == 6);
    CHECK(std::ranges::none_of(entries, [](const CalendarEntry& e) { return e.kind == EntryKind::Event; }));
    CHECK(find(entries, EntryKind::Milestone, 2).contractName.isEmpty());
    CHECK(calendarEntries(datedRecords(), endOfMarch, Id<Contract>{77}).size() == 1);
}

TEST_CASE("what comes is what is planned and not over, the nearest first; what was done is not")
{
    QStringList titles;
    for (const CalendarEntry& entry : comingEntries(datedRecords(), endOfMarch))
        titles << entry.title;
    CHECK(titles == QStringList{u"Journée"_s, milestoneKindText(u"three_year_update"_s)});
    CHECK(comingEntries(datedRecords(), QDate(2028, 1, 1)).empty());
}

TEST_CASE("the last steering committee is the latest that was held by then, of whatever contract")
{
    const auto committee = [](std::int64_t id, std::optional<PartialDate> done) {
        return Milestone{.id = {id}, .contract = Id<Contract>{id}, .kind = u"steering_committee"_s, .done = done};
    };
    Milestone planned = committee(3, {});
    planned.planned = date(u"2025-03-20");
    const Register records =
        Register().with(Table<Milestone>({committee(1, date(u"2025-02-11")),
                                          committee(2, date(u"2024-12")),
                                          planned,
                                          {.id = {4}, .kind = u"review"_s, .done = date(u"2025-03-30")}}));
    CHECK(lastSteeringCommittee(records, endOfMarch) == QDate(2025, 2, 11));
    CHECK(lastSteeringCommittee(records, QDate(2025, 2, 10)) == QDate(2024, 12, 31));
    CHECK_FALSE(lastSteeringCommittee(records, QDate(2024, 12, 30))); // the month is not over
}
