// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/actions/action_edits.h"

#include "domain/actions/action_places.h"
#include "domain/actions/action_rules.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

class ActionFixture : public DatabaseFixture
{
public:
    ActionFixture()
        : database(open())
    {
        for (const Contract& each : records().all<Contract>()) {
            if (contract.isValid() && records().all<Qpv>().of(each.id).size() > 0) {
                other = each.id;
                break;
            }
            if (records().all<Qpv>().of(each.id).size() > 1)
                contract = each.id;
        }
        for (const Qpv& qpv : records().all<Qpv>().of(contract))
            qpvs.push_back(qpv.id);
    }

    const Register& records() const { return database->records(); }

    template <class Fill>
    auto edit(const Fill& fill)
    {
        Transaction tx(*database);
        const Register before = records();
        if constexpr (std::is_void_v<decltype(fill(tx, before))>) {
            fill(tx, before);
            tx.commit();
        } else {
            const auto result = fill(tx, before);
            tx.commit();
            return result;
        }
    }

    Id<Action> add(const QString& title, const std::vector<Id<Qpv>>& places = {})
    {
        return edit([&](Transaction& tx, const Register& before) {
            return addAction(tx, before, {.contract = contract, .title = title, .carrier = u"Association d’essai"_s},
                             places);
        });
    }

    void reach(Id<Action> id, ActionState state, const char* on)
    {
        edit([&](Transaction& tx, const Register& before) {
            setActionState(tx, before, std::vector{id}, state, PartialDate::parse(QString::fromLatin1(on)), today);
        });
    }

    std::unique_ptr<Database> database;
    Id<Contract> contract;
    Id<Contract> other;
    std::vector<Id<Qpv>> qpvs;
};

} // namespace

TEST_CASE_METHOD(ActionFixture, "an action is added with its neighbourhoods, edited and removed; each is one undo")
{
    const Id<Action> id = add(u"  Atelier   vélo "_s, {qpvs[0]});
    CHECK(records().find(id)->title == u"Atelier vélo");
    CHECK(qpvsOf(records(), id) == std::vector{qpvs[0]});
    edit([&](Transaction& tx, const Register& before) {
        Action changed = *before.find(id);
        changed.multiYear = true;
        updateAction(tx, before, changed, {qpvs[1]});
    });
    CHECK(records().find(id)->multiYear);
    CHECK(qpvsOf(records(), id) == std::vector{qpvs[1]});
    database->undo();
    CHECK_FALSE(records().find(id)->multiYear);
    CHECK(qpvsOf(records(), id) == std::vector{qpvs[0]});
    edit([&](Transaction& tx, const Register& before) { removeActions(tx, before, std::vector{id}); });
    CHECK(records().all<Action>().empty());
    CHECK(records().all<ActionQpv>().empty());
    database->undo();
    CHECK(qpvsOf(records(), id) == std::vector{qpvs[0]});
}

TEST_CASE_METHOD(ActionFixture, "what no action can be is refused", "[bad input]")
{
    const auto refused = [&](Action action, const std::vector<Id<Qpv>>& places = {}) {
        Transaction tx(*database);
        return errorOf([&] { addAction(tx, records(), std::move(action), places); });
    };
    CHECK_FALSE(refused({.contract = contract, .title = u" "_s}).isEmpty());
    CHECK_FALSE(refused({.contract = {9999}, .title = u"A"_s}).isEmpty());
    CHECK_FALSE(refused({.contract = contract, .title = u"A"_s, .firstYear = 2026, .lastYear = 2025}).isEmpty());
    const Qpv& elsewhere = *records().all<Qpv>().of(other).begin();
    CHECK(refused({.contract = contract, .title = u"A"_s}, {elsewhere.id}).contains(elsewhere.name));
    const auto axis = edit([&](Transaction& tx, const Register&) {
        return tx.insert(Priority{.family = u"axe local"_s, .title = u"Emploi"_s, .contract = other});
    });
    CHECK(refused({.contract = contract, .title = u"A"_s, .priority = axis}).contains(u"Emploi"_s));
    CHECK(records().all<Action>().empty());
}

TEST_CASE_METHOD(ActionFixture, "the funding lines of an action follow it into another contract")
{
    const Id<Action> id = add(u"Atelier"_s, {qpvs[0]});
    const auto line = edit([&](Transaction& tx, const Register&) {
        return tx.insert(FundingLine{.contract = contract, .action = id, .year = 2024});
    });
    edit([&](Transaction& tx, const Register& before) {
        Action moved = *before.find(id);
        moved.contract = other;
        updateAction(tx, before, moved, {});
    });
    CHECK(records().find(line)->contract == other);
}

TEST_CASE_METHOD(ActionFixture, "a copy has neither state nor dates nor money")
{
    const Id<Action> id = add(u"Atelier"_s, qpvs);
    reach(id, ActionState::Submitted, "2025-01-15");
    edit([&](Transaction& tx, const Register&) {
        tx.insert(FundingLine{.contract = contract, .action = id, .year = 2025});
    });
    const auto made = edit([&](Transaction& tx, const Register& before) {
        return duplicateActions(tx, before, std::vector{id, Id<Action>{77}});
    });
    REQUIRE(made.size() == 1);
    CHECK(records().find(made[0])->title == u"Atelier");
    CHECK_FALSE(records().find(made[0])->state);
    CHECK(qpvsOf(records(), made[0]) == qpvs);
    CHECK(records().all<ActionStep>().of(made[0]).empty());
    CHECK(records().all<FundingLine>().rows().back().action == id);
}

TEST_CASE_METHOD(ActionFixture, "several actions get one carrier, years, agreement, priority and device; or none does")
{
    const std::vector ids{add(u"A"_s), add(u"B"_s)};
    ActionChange change{.carrier = u"Ville d’essai"_s,
                        .firstYear = std::optional(2025),
                        .lastYear = std::optional(2027),
                        .multiYear = true,
                        .device = records().all<Device>()[0].title};
    CHECK(edit([&](Transaction& tx, const Register& before) { return changeActions(tx, before, ids, change); }) == 2);
    for (const Id<Action> id : ids) {
        CHECK(records().find(id)->carrier == u"Ville d’essai");
        CHECK(records().find(id)->device == records().all<Device>()[0].id);
    }
    Transaction tx(*database);
    CHECK_FALSE(errorOf([&] { changeActions(tx, records(), ids, {.lastYear = std::optional(2020)}); }).isEmpty());
}

TEST_CASE_METHOD(ActionFixture, "a state comes with its date, not ahead of today, and can be undone")
{
    const Id<Action> id = add(u"Atelier"_s);
    reach(id, ActionState::Submitted, "2025-01-15");
    reach(id, ActionState::Submitted, "2025-01-15");
    CHECK(records().all<ActionStep>().of(id).size() == 1);
    reach(id, ActionState::Selected, "2025-02-20"); // no admissibility, no committee: possible
    CHECK(records().find(id)->state == ActionState::Selected);
    CHECK_FALSE(errorOf([&] { reach(id, ActionState::Notified, "2025-03-04"); }).isEmpty());
    CHECK(records().find(id)->state == ActionState::Selected);
    database->undo();
    CHECK(records().find(id)->state == ActionState::Submitted);
    CHECK(records().all<ActionStep>().of(id).size() == 1);
}

TEST_CASE_METHOD(ActionFixture, "a state that is reached today keeps the date that it has, under one title for all")
{
    const std::vector ids{add(u"Atelier"_s), add(u"Forum"_s)};
    reach(ids[0], ActionState::Submitted, "2025-01-15");
    const auto reached = edit([&](Transaction& tx, const Register& before) {
        return reachActionState(tx, before, ids, ActionState::Submitted, today);
    });
    CHECK(reached.dated == std::vector{ids[1]});
    CHECK(reached.takenBack.empty());
    CHECK(records().all<ActionStep>().of(ids[0]).size() == 1);
    CHECK(latestStep(records(), ids[0], ActionState::Submitted)->on == *PartialDate::parse(u"2025-01-15"));
    CHECK(latestStep(records(), ids[1], ActionState::Submitted)->on == *PartialDate::day(today));
    CHECK(database->undoState().undo->title.contains(u'2'));
}

TEST_CASE_METHOD(ActionFixture, "an action that is set back stands where its last date says")
{
    const std::vector ids{add(u"Atelier"_s)};
    using enum ActionState;
    const auto go = [&](ActionState state) {
        return edit(
            [&](Transaction& tx, const Register& before) { return reachActionState(tx, before, ids, state, today); });
    };
    const auto states = [&] {
        std::vector<ActionState> found;
        for (const ActionStep* step : stepsInOrder(records(), ids[0]))
            found.push_back(step->state);
        return found;
    };
    reach(ids[0], Selected, "2025-02-20");
    go(Notified);
    const ReachedState back = go(Selected); // a slip of the hand
    REQUIRE(back.takenBack.size() == 1);
    CHECK(back.takenBack[0].state == Notified);
    CHECK(states() == std::vector{Selected});
    CHECK(go(Committee).dated == ids);
    CHECK(states() == std::vector{Selected, Committee}); // from today on
    CHECK(records().find(ids[0])->state == Committee);
}

TEST_CASE_METHOD(ActionFixture, "a date that is filled in later does not set an action back")
{
    const Id<Action> id = add(u"Atelier"_s);
    using enum ActionState;
    reach(id, Notified, "2025-02-20");
    reach(id, Submitted, "2025-01-15");
    CHECK(records().find(id)->state == Notified);
    CHECK(records().all<ActionStep>().of(id).size() == 2);
    ActionStep step = *latestStep(records(), id, Submitted);
    step.on = *PartialDate::parse(u"2025-02-25");
    edit([&](Transaction& tx, const Register& before) { return saveActionStep(tx, before, step, today); });
    CHECK(records().find(id)->state == Submitted); // the last one now
}

TEST_CASE_METHOD(ActionFixture, "each new device gets a code of its own")
{
    const std::vector ids{add(u"A"_s), add(u"B"_s)};
    for (const QString& name : {u"Quartiers d’été"_s, u"Quartiers d-été"_s, u"…"_s, u"!"_s}) {
        edit([&](Transaction& tx, const Register& before) { changeActions(tx, before, ids, {.device = name}); });
        CHECK(records().find(records().find(ids[0])->device)->title == name);
    }
    QSet<QString> codes;
    for (const Device& device : records().all<Device>())
        codes.insert(device.code);
    CHECK(codes.size() == qsizetype(records().all<Device>().size()));
    CHECK_FALSE(codes.contains(QString()));
}

TEST_CASE_METHOD(ActionFixture, "a state without a date is known all the same, and can be taken away")
{
    const Id<Action> id = add(u"Atelier"_s);
    edit([&](Transaction& tx, const Register& before) {
        setActionState(tx, before, std::vector{id}, ActionState::Committee, {}, today);
    });
    CHECK(records().find(id)->state == ActionState::Committee);
    CHECK(records().all<ActionStep>().empty());
    edit([&](Transaction& tx, const Register& before) { clearActionState(tx, before, std::vector{id}); });
    CHECK_FALSE(records().find(id)->state);
}

TEST_CASE_METHOD(ActionFixture, "a date is corrected or taken away; the state follows the dates that stay")
{
    const Id<Action> id = add(u"Atelier"_s);
    reach(id, ActionState::Submitted, "2025-01-15");
    reach(id, ActionState::Admissible, "2025-02-01");
    ActionStep step = *latestStep(records(), id, ActionState::Admissible);
    step.on = *PartialDate::parse(u"2025-02-03");
    edit([&](Transaction& tx, const Register& before) { return saveActionStep(tx, before, step, today); });
    CHECK(latestStep(records(), id, ActionState::Admissible)->on == step.on);
    step.on = *PartialDate::parse(u"2026-02-03");
    CHECK_FALSE(
        errorOf([&] {
            edit([&](Transaction& tx, const Register& before) { return saveActionStep(tx, before, step, today); });
        }).isEmpty());
    edit([&](Transaction& tx, const Register& before) { removeActionSteps(tx, before, std::vector{step.id}); });
    CHECK(records().find(id)->state == ActionState::Submitted);
    edit([&](Transaction& tx, const Register& before) {
        removeActionSteps(tx, before, std::vector{latestStep(before, id, ActionState::Submitted)->id});
    });
    CHECK_FALSE(records().find(id)->state);
}
