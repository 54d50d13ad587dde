// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/programme/programme_edits.h"

#include "domain/programme/priority_tree.h"
#include "tasks/priority_edits.h"
#include "tests/catch.h"
#include "tests/tasks/verb_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct ProgrammeFixture : VerbFixture
{
    Id<Contract> contract = records().contract(*ContractCode::parse(u"CN05905M"))->id;

    Id<Priority> add(const QString& title, std::optional<Id<Priority>> parent = {}, std::optional<Id<Contract>> of = {})
    {
        Id<Priority> id;
        run([&](auto& tx, auto& before) {
            id = addPriority(tx, before, {.title = title, .parent = parent, .contract = of});
        });
        return id;
    }

    QStringList under(Id<Priority> parent) const
    {
        QStringList titles;
        for (const Priority* child : childrenOf(records(), parent))
            titles << child->title;
        return titles;
    }

    void move(Id<Priority> id, std::optional<Id<Priority>> parent, std::size_t place)
    {
        run([&](auto& tx, auto& before) { movePriority(tx, before, id, parent, place); });
    }
};

} // namespace

TEST_CASE_METHOD(ProgrammeFixture, "each contract has a tree of axes, objectives and actions of its own")
{
    const auto axis = add(u"Emploi"_s, {}, contract);
    const auto objective = add(u"Lever les freins"_s, axis, contract);
    const auto action = add(u"Garde d’enfants"_s, objective, contract);
    CHECK(records().find(axis)->family == u"axe local");
    CHECK(records().find(objective)->family == u"objectif local");
    CHECK(records().find(action)->family == u"action locale");
    CHECK(rootsOf(records(), contract).back()->id == axis);
    CHECK(subtreeOf(records(), axis) == std::vector{axis, objective, action});
    const auto lever = add(u"Levier d’essai"_s, records().all<Priority>()[0].id);
    CHECK(records().find(lever)->family == u"levier");
}

TEST_CASE_METHOD(ProgrammeFixture, "priorities are renamed, ordered and put under another, each as one undo")
{
    const auto first = add(u"Emploi"_s, {}, contract);
    const auto second = add(u"Santé"_s, {}, contract);
    const auto a = add(u"A"_s, first, contract);
    const auto b = add(u"B"_s, first, contract);
    const auto c = add(u"C"_s, first, contract);
    move(c, first, 0);
    CHECK(under(first) == QStringList{u"C"_s, u"A"_s, u"B"_s});
    move(b, first, 1);
    CHECK(under(first) == QStringList{u"C"_s, u"B"_s, u"A"_s});
    database->undo();
    CHECK(under(first) == QStringList{u"C"_s, u"A"_s, u"B"_s});
    move(a, second, 9);
    CHECK(under(second) == QStringList{u"A"_s});
    move(a, std::nullopt, 0);
    CHECK(records().find(a)->family == u"axe local");
    CHECK(rootsOf(records(), contract).front()->id == a);
    run([&](auto& tx, auto& before) { renamePriority(tx, before, a, u" Autre  titre "_s, u"3"_s); });
    CHECK(records().find(a)->title == u"Autre titre");
    add(u"D"_s, first, contract);
    CHECK(under(first) == QStringList{u"C"_s, u"B"_s, u"D"_s});
}

TEST_CASE_METHOD(ProgrammeFixture, "what would make no tree is refused", "[bad input]")
{
    const auto axis = add(u"Emploi"_s, {}, contract);
    const auto under = add(u"Objectif"_s, axis, contract);
    const auto regional = records().all<Priority>()[0].id;
    Transaction tx(*database);
    CHECK_FALSE(errorOf([&] { movePriority(tx, records(), axis, under, 0); }).isEmpty());
    CHECK_FALSE(errorOf([&] { movePriority(tx, records(), axis, axis, 0); }).isEmpty());
    CHECK_FALSE(errorOf([&] { movePriority(tx, records(), axis, regional, 0); }).isEmpty());
    CHECK_FALSE(errorOf([&] { addPriority(tx, records(), {.title = u" "_s}); }).isEmpty());
    CHECK_FALSE(errorOf([&] {
                    addPriority(tx, records(), {.title = u"A"_s, .parent = regional, .contract = contract});
                }).isEmpty());
    CHECK_FALSE(errorOf([&] { renamePriority(tx, records(), axis, {}, {}); }).isEmpty());
}

TEST_CASE_METHOD(ProgrammeFixture, "what hangs on a priority is told, goes with it, and comes back with one undo")
{
    const auto axis = add(u"Emploi"_s, {}, contract);
    const auto under = add(u"Objectif"_s, axis, contract);
    Id<Action> action;
    run([&](auto& tx, auto& before) {
        recordAnswer(tx, before, contract, under);
        action = tx.insert(Action{.contract = contract, .title = u"Atelier"_s, .priority = under});
    });
    const PriorityUses uses = usesOf(records(), axis);
    CHECK(uses.below == 1);
    CHECK(uses.answers == 1);
    CHECK(uses.actions == 1);
    CHECK(usesText({}).isEmpty());
    const auto before = records().all<Priority>().size();
    run([&](auto& tx, auto& all) { removePriority(tx, all, axis); });
    CHECK(records().all<Priority>().size() == before - 2);
    CHECK(answerTo(records(), contract, under) == nullptr);
    CHECK_FALSE(records().find(action)->priority);
    database->undo();
    CHECK(answerTo(records(), contract, under));
    CHECK(records().find(action)->priority == under);
}

TEST_CASE_METHOD(ProgrammeFixture, "a contract answers a priority once, and can be said not to")
{
    const auto regional = records().all<Priority>()[0].id;
    const auto answers = records().all<ContractPriority>().size();
    for (int i = 0; i < 2; ++i)
        run([&](auto& tx, auto& before) { recordAnswer(tx, before, contract, regional); });
    CHECK(records().all<ContractPriority>().size() == answers + 1);
    run([&](auto& tx, auto& before) { removeAnswer(tx, before, answerTo(before, contract, regional)->id); });
    CHECK(records().all<ContractPriority>().size() == answers);
}
