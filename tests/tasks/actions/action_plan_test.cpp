// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/actions/action_plan.h"

#include "domain/actions/action_places.h"
#include "tests/catch.h"
#include "tests/tasks/verb_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct ActionImportFixture : VerbFixture
{
    ActionPlan planned(const QString& rows, const QString& titles = u"contrat;action;porteur;année;état;date"_s) const
    {
        return planActions(records(), parseActions((titles + u'\n' + rows).toUtf8(), u"actions.csv"_s),
                           QDate(2025, 3, 3));
    }

    QString write(const ActionPlan& plan)
    {
        return run([&](auto& tx, auto& records) { importActions(tx, records, plan); });
    }

    static QStringList fates(const ActionPlan& plan)
    {
        QStringList all;
        for (const PlannedAction& action : plan.actions)
            all << identifier(action.fate);
        return all;
    }

    /// A neighbourhood of the contract that the rows name.
    const Qpv& neighbourhood() const
    {
        return *records().all<Qpv>().of(records().contract(*ContractCode::parse(u"CN05905M"))->id).begin();
    }
};

} // namespace

TEST_CASE_METHOD(ActionImportFixture, "new actions are added as one, and known again when the file comes back")
{
    const QString rows = u"CN05905M;Atelier;Ville;2024;déposée;15/01/2024\nCN05905M;Forum;CAF;2024;;\n"_s;
    CHECK(write(planned(rows)).contains(u'2'));
    REQUIRE(records().all<Action>().size() == 2);
    CHECK(records().all<Action>()[0].state == ActionState::Submitted);
    CHECK(records().all<ActionStep>().size() == 1);
    CHECK(fates(planned(rows)) == QStringList{u"identical"_s, u"identical"_s});
    const ActionPlan later = planned(u"CN05905M;atelier;VILLE;;retenue;02/05/2024\n"_s);
    CHECK(fates(later) == QStringList{u"changed"_s});
    write(later);
    CHECK(records().all<Action>()[0].state == ActionState::Selected);
    CHECK(records().all<Action>()[0].title == u"Atelier");
    CHECK(records().all<Action>()[0].firstYear == 2024); // left blank
    CHECK(records().all<ActionStep>().size() == 2);
    database->undo();
    CHECK(records().all<ActionStep>().size() == 1);
}

TEST_CASE_METHOD(ActionImportFixture, "what no action can be is refused with its line and reason", "[bad input]")
{
    const ActionPlan plan = planned(u"CN00000M;A;V;2024;;\n"
                                    ";B;V;2024;;\n"
                                    "CN05905M;C;V;2024;notifiée;04/03/2025\n"
                                    "CN05905M;D;V;2024;;\n"
                                    "CN05905M;d;v;2025;;\n"_s);
    CHECK(fates(plan) == QStringList{u"refused"_s, u"refused"_s, u"refused"_s, u"new"_s, u"refused"_s});
    CHECK(plan.actions[0].reason.contains(u"CN00000M"));
    CHECK(plan.actions[4].reason.contains(u'5'));
    CHECK(plan.count(ActionFate::Refused) == 4);
}

TEST_CASE_METHOD(ActionImportFixture, "neighbourhoods, devices and priorities are found by name or code")
{
    const QString code = neighbourhood().code.text();
    const QString titles = u"contrat;action;quartiers;dispositif;priorité"_s;
    const QString priority = records().all<Priority>()[0].title;
    const ActionPlan plan =
        planned(u"CN05905M;A;%1, Ailleurs;Dispositif d'essai;\"%2\"\nCN05905M;B;;dispositif d'essai;Rien\n"_s.arg(
                    code, priority),
                titles);
    CHECK(fates(plan) == QStringList{u"new"_s, u"new"_s});
    CHECK(plan.actions[0].remarks.size() == 2); // the place, the new device
    CHECK(plan.actions[1].remarks.size() == 2); // the priority, the new device
    const auto devices = records().all<Device>().size();
    write(plan);
    CHECK(records().all<Device>().size() == devices + 1);
    const Action& first = records().all<Action>()[0];
    CHECK(qpvsOf(records(), first.id) == std::vector{neighbourhood().id});
    CHECK(first.priority == records().all<Priority>()[0].id);
    CHECK(first.device == records().all<Action>()[1].device);
}

TEST_CASE_METHOD(ActionImportFixture, "a file without carriers asks for them where two actions have one title")
{
    write(planned(u"CN05905M;Atelier;Ville;2024;;\nCN05905M;Atelier;CAF;2024;;\nCN05905M;Forum;CAF;2024;;\n"_s));
    const ActionPlan plan = planned(u"CN05905M;Atelier;oui\nCN05905M;Forum;oui\n"_s, u"contrat;action;CPO"_s);
    CHECK(fates(plan) == QStringList{u"refused"_s, u"changed"_s});
}

TEST_CASE_METHOD(ActionImportFixture, "a carrier that file or register leave blank is that of the only such action")
{
    write(planned(u"CN05905M;Atelier;Ville;2024;;\nCN05905M;Forum;;2024;;\n"_s));
    const ActionPlan plan = planned(u"CN05905M;Atelier;;2025;;\n"
                                    "CN05905M;Forum;CAF;2025;;\n"
                                    "CN05905M;Forum;Ville;2025;;\n"
                                    "CN05905M;atelier;Ville;2025;;\n"
                                    "CN05905M;forum;caf;2025;;\n"
                                    "CN05905M;forum;ville;2025;;\n"_s);
    CHECK(fates(plan) == QStringList{u"changed"_s, u"changed"_s, u"new"_s, u"refused"_s, u"refused"_s, u"refused"_s});
    CHECK(plan.actions[0].record.carrier == u"Ville");
    CHECK(plan.actions[1].record.carrier == u"CAF");
    write(planned(u"CN05905M;Atelier;CAF;2024;;\n"_s));
    CHECK(fates(planned(u"CN05905M;Atelier;;2025;;\n"_s)) == QStringList{u"refused"_s});
}

TEST_CASE_METHOD(ActionImportFixture, "a row that is refused does not stand in the way of the good one")
{
    const ActionPlan plan = planned(u"CN05905M;Forum;CAF;2024;notifiée;04/03/2025\nCN05905M;Forum;CAF;2024;;\n"_s);
    CHECK(fates(plan) == QStringList{u"refused"_s, u"new"_s});
}

TEST_CASE_METHOD(ActionImportFixture,
                 "a state that follows from a date counts when that is the latest, a stated one always")
{
    const QString titles = u"contrat;action;Date de dépôt;Notifiée le;Date de la décision;état"_s;
    const ActionPlan first = planned(u"CN05905M;Atelier;10/03/2024;02/02/2024;;\n"_s, titles);
    CHECK(first.actions[0].record.state == ActionState::Submitted); // the later date, not the later state
    write(first);
    write(planned(u"CN05905M;Atelier;;;03/04/2024;recevable\n"_s, titles));
    const ActionPlan behind = planned(u"CN05905M;Atelier;12/03/2024;;;\n"_s, titles);
    CHECK(behind.actions[0].record.state == ActionState::Admissible);
    CHECK(behind.actions[0].steps.size() == 1);
    CHECK(planned(u"CN05905M;Atelier;;05/05/2024;;\n"_s, titles).actions[0].record.state == ActionState::Notified);
    CHECK(planned(u"CN05905M;Atelier;;;;déposée\n"_s, titles).actions[0].record.state == ActionState::Submitted);
}

TEST_CASE_METHOD(ActionImportFixture, "a date whose state the row leaves blank is remarked on")
{
    const ActionPlan plan = planned(u"CN05905M;Atelier;Ville;2024;;15/01/2024\n"_s);
    CHECK(fates(plan) == QStringList{u"new"_s});
    CHECK(plan.actions[0].steps.empty());
    REQUIRE(plan.actions[0].remarks.size() == 1);
    CHECK(plan.actions[0].remarks[0].contains(u"no state"_s));
}
