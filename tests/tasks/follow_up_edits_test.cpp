// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/follow_up_edits.h"

#include "domain/past_dates.h"
#include "tests/catch.h"
#include "tests/support/days.h"
#include "tests/tasks/verb_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct FollowUpFixture : VerbFixture
{
    Id<Milestone> addMilestone(const QString& kind = u"steering_committee"_s)
    {
        Id<Milestone> id;
        run([&](Transaction& tx, const Register& records) {
            id = saveMilestone(tx, records, {.contract = contract, .kind = kind}, today);
        });
        return id;
    }
    void addEvidence(const RecordRef& record)
    {
        Document document;
        document.sha256 = QString(64, u'b');
        Transaction tx(*database, u"Evidence"_s);
        tx.attach({document.sha256, "%PDF", {}});
        tx.insert(document);
        tx.insert(Evidence{.recordTable = record.table, .recordId = record.id, .document = document.id});
        tx.commit();
    }

    Id<Contract> contract = records().all<Contract>()[0].id;
};

} // namespace

TEST_CASE_METHOD(FollowUpFixture, "a milestone is added and changed under its name, and the same again is no action")
{
    const Id<Milestone> id = addMilestone();
    CHECK(database->undoState().undo->title.startsWith(u"Record the milestone: "));
    Milestone changed = *records().find(id);
    changed.title = u"Comité de pilotage"_s;
    CHECK(run([&](auto& tx, auto& records) { saveMilestone(tx, records, changed, today); }) ==
          u"Milestone: Comité de pilotage");
    const auto action = database->undoState().undo->id;
    run([&](auto& tx, auto& records) { saveMilestone(tx, records, changed, today); });
    CHECK(database->undoState().undo->id == action);
}

TEST_CASE_METHOD(FollowUpFixture,
                 "a milestone without a kind, a commitment without a text and an amendment without a title are refused")
{
    Transaction tx(*database);
    CHECK_THROWS_AS(saveMilestone(tx, records(), {.contract = contract}, today), Error);
    CHECK_THROWS_AS(saveCommitment(tx, records(), {.contract = contract, .text = u" "_s}), Error);
    CHECK_THROWS_AS(saveAmendment(tx, records(), {.contract = contract}, today), Error);
    CHECK(tx.isEmpty());
}

TEST_CASE_METHOD(FollowUpFixture, "an amendment that came without a title can be edited, but a title is not taken away")
{
    Amendment amendment{.contract = contract};
    Transaction elsewhere(*database, u"Elsewhere"_s);
    elsewhere.insert(amendment);
    elsewhere.commit();
    amendment.note = u"à compléter"_s;
    run([&](auto& tx, auto& records) { saveAmendment(tx, records, amendment, today); });
    CHECK(records().find(amendment.id)->note == u"à compléter");
    amendment.title = u"Nouveau quartier"_s;
    run([&](auto& tx, auto& records) { saveAmendment(tx, records, amendment, today); });
    amendment.title.clear();
    Transaction last(*database);
    CHECK_THROWS_AS(saveAmendment(last, records(), amendment, today), Error);
}

TEST_CASE_METHOD(FollowUpFixture, "a milestone is not done and an amendment not signed on a day that lies ahead")
{
    const auto tomorrow = PartialDate::day(today.addDays(1));
    const auto nextYear = PartialDate::year(2026);
    Transaction tx(*database);
    const Milestone ahead{.contract = contract, .kind = u"review"_s, .planned = nextYear, .done = tomorrow};
    CHECK(errorOf([&] { saveMilestone(tx, records(), ahead, today); }) == aheadSentence(Happening::Milestone));
    const Amendment unsignedYet{.contract = contract, .title = u"Avenant"_s, .signedOn = nextYear};
    CHECK(errorOf([&] { saveAmendment(tx, records(), unsignedYet, today); }) ==
          aheadSentence(Happening::AmendmentSignature));
    CHECK(tx.isEmpty());
    saveMilestone(tx, records(), {.contract = contract, .kind = u"review"_s, .planned = nextYear}, today);
    saveMilestone(tx, records(), {.contract = contract, .kind = u"review"_s, .done = PartialDate::year(2025)}, today);
    CHECK_FALSE(tx.isEmpty());
}

TEST_CASE_METHOD(FollowUpFixture, "a record that came with a date ahead can be edited, but no such date is set")
{
    Milestone milestone{.contract = contract, .kind = u"review"_s, .done = PartialDate::year(2026)};
    Transaction elsewhere(*database, u"Elsewhere"_s);
    elsewhere.insert(milestone);
    elsewhere.commit();
    milestone.note = u"à vérifier"_s;
    run([&](auto& tx, auto& records) { saveMilestone(tx, records, milestone, today); });
    CHECK(records().find(milestone.id)->note == u"à vérifier");
    milestone.done = PartialDate::year(2027);
    Transaction last(*database);
    CHECK_THROWS_AS(saveMilestone(last, records(), milestone, today), Error);
}

TEST_CASE_METHOD(FollowUpFixture, "a milestone is done on the day that it is marked")
{
    const Id<Milestone> id = addMilestone();
    const QString title =
        run([&](auto& tx, auto& records) { parvis::markDone(tx, records, *records.find(id), today); });
    CHECK(records().find(id)->done == PartialDate::day(today));
    CHECK(title.startsWith(u"Mark the step"));
}

TEST_CASE_METHOD(FollowUpFixture, "milestones, amendments and commitments go with their evidence")
{
    const Id<Milestone> milestone = addMilestone();
    addEvidence(refOf(milestone));
    run([&](auto& tx, auto& records) { removeMilestones(tx, records, std::vector{milestone}); });
    CHECK_FALSE(records().find(milestone));
    CHECK(records().all<Evidence>().empty());
    Id<Amendment> amendment;
    Id<Commitment> commitment;
    run([&](auto& tx, auto& records) {
        amendment = saveAmendment(tx, records, {.contract = contract, .title = u"Avenant"_s}, today);
        commitment = saveCommitment(tx, records, {.contract = contract, .text = u"Ouvrir une permanence"_s});
    });
    addEvidence(refOf(amendment));
    run([&](auto& tx, auto& records) {
        removeAmendments(tx, records, std::vector{amendment});
        removeCommitments(tx, records, std::vector{commitment});
    });
    CHECK(records().all<Amendment>().empty());
    CHECK(records().all<Commitment>().empty());
    CHECK(records().all<Evidence>().empty());
}

TEST_CASE_METHOD(FollowUpFixture, "amendments are numbered on, per contract")
{
    CHECK(nextAmendmentNumber(records(), contract) == 1);
    run([&](auto& tx, auto& records) {
        saveAmendment(tx, records, {.contract = contract, .number = 3, .title = u"Avenant"_s}, today);
    });
    CHECK(nextAmendmentNumber(records(), contract) == 4);
    CHECK(nextAmendmentNumber(records(), records().all<Contract>()[1].id) == 1);
}

TEST_CASE_METHOD(FollowUpFixture, "a step of the timeline is its milestone, or a new one of its kind")
{
    const TimelineStep open{.kind = u"publication"_s};
    CHECK(milestoneOf(records(), contract, open) == Milestone{.contract = contract, .kind = u"publication"_s});
    const Id<Milestone> id = addMilestone();
    TimelineStep recorded{.kind = u"steering_committee"_s};
    recorded.milestone = id;
    CHECK(milestoneOf(records(), contract, recorded) == *records().find(id));
    run([&](auto& tx, auto& records) { removeMilestones(tx, records, std::vector{id}); });
    CHECK_THROWS_AS(milestoneOf(records(), contract, recorded), Error);
}
