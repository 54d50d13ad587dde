// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/timeline_panel.h"

#include "app/calendar/milestone_dialog.h"
#include "app/contracts/contract_sheet.h"
#include "app/contracts/contracts_page.h"
#include "app/contracts/timeline_view.h"
#include "tests/support/user_input.h"
#include "widgets/tables/fitted_table.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTabWidget>

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct TimelineFixture : WorkspacePageFixture
{
    TimelineFixture()
        : page(show<ContractsPage>())
        , panel(*page->sheet()->timeline())
        , view(*panel.view())
        , table(*panel.table())
    {
        page->sheet()->tabs()->setCurrentIndex(1);
        contract = records().contract(*ContractCode::parse(u"CN05901I"))->id;
        page->showRecord(refOf(contract));
        QCoreApplication::processEvents();
    }

    std::vector<TimelineStep> steps() const
    {
        return contractTimeline(records(), *records().find(contract), workspace.today());
    }
    int stepOf(const QString& kind) const
    {
        const auto all = steps();
        const auto it = std::ranges::find(all, kind, &TimelineStep::kind);
        REQUIRE(it != all.end());
        return int(it - all.begin());
    }
    qint64 keyOf(int step) const { return TimelineKey(contract, step).value(); }
    int milestoneCount() const { return int(std::ranges::distance(records().all<Milestone>().of(contract))); }
    QString cell(int step, const char* column) const
    {
        const RecordTableModel& model = *table.recordModel();
        return model.text(model.rowOf(keyOf(step)), model.schema().indexOf(QString::fromLatin1(column)),
                          DateForm::Words);
    }

    std::unique_ptr<ContractsPage> page;
    TimelinePanel& panel;
    TimelineView& view;
    FittedTable& table;
    Id<Contract> contract;
};

} // namespace

TEST_CASE_METHOD(TimelineFixture, "the picture and its list twin show the same steps and the same current one")
{
    CHECK(table.recordModel()->rowCount() == int(steps().size()));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.currentStep() == stepOf(u"previous_evaluation"_s));
    CHECK(table.currentId() == keyOf(view.currentStep()));
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentStep() == stepOf(u"end"_s));
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(table.currentId() == keyOf(view.currentStep()));
    table.setFocus();
    table.showId(keyOf(stepOf(u"writing"_s)));
    CHECK(view.currentStep() == stepOf(u"writing"_s));
    const QRect signature = view.markerOf(stepOf(u"signature"_s));
    REQUIRE_FALSE(signature.isEmpty());
    CHECK(view.markerOf(stepOf(u"writing"_s)).isEmpty());
    QTest::mouseClick(&view, Qt::LeftButton, {}, signature.center());
    CHECK(view.currentStep() == stepOf(u"signature"_s));
}

TEST_CASE_METHOD(TimelineFixture, "a reader that cannot see the picture hears every step")
{
    REQUIRE(steps().size() > 10);
    for (const TimelineStep& step : steps())
        CHECK(view.accessibleDescription().contains(step.title));
    CHECK(view.stepText(stepOf(u"signature"_s)).contains(u"31 mars 2024"));
}

TEST_CASE_METHOD(TimelineFixture, "a national date says what it rests on, and looks different from a recorded one")
{
    const int end = stepOf(u"end"_s);
    CHECK(cell(end, "detail").startsWith(label(TimelineOrigin::National)));
    CHECK(cell(end, "planned") == u"31 décembre 2030");
    const QRect marker = view.markerOf(end);
    const QImage before = view.grab(marker).toImage();
    REQUIRE(workspace.edit(u"Fin"_s, [&](Transaction& tx) {
        Milestone milestone;
        milestone.contract = contract;
        milestone.kind = u"end"_s;
        milestone.planned = PartialDate::parse(u"2030-12-31");
        tx.insert(milestone);
    }));
    CHECK(view.markerOf(stepOf(u"end"_s)) == marker);
    CHECK(view.grab(marker).toImage() != before);
    CHECK_FALSE(cell(stepOf(u"end"_s), "detail").contains(label(TimelineOrigin::National)));
}

TEST_CASE_METHOD(TimelineFixture,
                 "Enter on the picture records a step, and taking it back shows the national date again")
{
    whenOpen<MilestoneDialog>([](MilestoneDialog& dialog) {
        CHECK(dialog.findChild<QComboBox*>(u"kind"_s)->currentData() == u"consultation"_s);
        type(&dialog, "done", u"8 novembre 2023"_s);
        type(&dialog, "note", u"Trois réunions publiques"_s);
        pressOk(dialog);
    });
    view.setFocus();
    view.setCurrentStep(stepOf(u"consultation"_s));
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(milestoneCount() == 1);
    const TimelineStep recorded = steps()[std::size_t(stepOf(u"consultation"_s))];
    CHECK(recorded.state == StepState::Done);
    CHECK(recorded.date == PartialDate::parse(u"2023-11-08"));
    CHECK(cell(stepOf(u"consultation"_s), "done") == u"8 novembre 2023");
    table.showId(keyOf(stepOf(u"consultation"_s)));
    panel.forgetAction()->trigger();
    CHECK(milestoneCount() == 0);
    CHECK(steps()[std::size_t(stepOf(u"consultation"_s))].origin == TimelineOrigin::National);
    REQUIRE_FALSE(messages.empty());
    messages.back().action();
    CHECK(milestoneCount() == 1);
    workspace.undo();
    CHECK(milestoneCount() == 0);
}

TEST_CASE_METHOD(TimelineFixture, "a date typed in the list is recorded, one that cannot be read or lies ahead is not")
{
    const int publication = stepOf(u"publication"_s);
    const auto typeDone = [&](const QString& text) {
        typeIntoCell(table, table.recordModel()->rowOf(keyOf(publication)), "done", text);
    };
    typeDone(u"32/01/2025"_s);
    CHECK(milestoneCount() == 0);
    typeDone(u"04/03/2025"_s); // tomorrow: nothing was done then
    CHECK(milestoneCount() == 0);
    typeDone(u"06/2024"_s);
    REQUIRE(milestoneCount() == 1);
    CHECK((*records().all<Milestone>().of(contract).begin()).done == PartialDate::parse(u"2024-06"));
    CHECK((*records().all<Milestone>().of(contract).begin()).kind == u"publication");
}

TEST_CASE_METHOD(TimelineFixture, "a cell writes into the contract whose step it shows, whatever is shown meanwhile")
{
    const RecordTableModel& model = *table.recordModel();
    const TableColumn& done = model.column(model.schema().indexOf(u"done"_s));
    const qint64 publication = keyOf(stepOf(u"publication"_s));
    page->showRecord(refOf(records().contract(*ContractCode::parse(u"CN06209I"))->id));
    CHECK(model.rowOf(publication) < 0);
    done.edit(publication, u"06/2024"_s);
    REQUIRE(milestoneCount() == 1);
    CHECK((*records().all<Milestone>().of(contract).begin()).kind == u"publication");
}

TEST_CASE_METHOD(TimelineFixture, "the step that is read stays the current one from contract to contract")
{
    view.setCurrentStep(stepOf(u"signature"_s));
    const int signature = view.currentStep();
    contract = records().contract(*ContractCode::parse(u"CN06209I"))->id;
    page->showRecord(refOf(contract));
    CHECK(view.currentStep() == signature);
    CHECK(table.currentId() == keyOf(signature));
}

TEST_CASE_METHOD(TimelineFixture, "one click says that a step was done today")
{
    table.showId(keyOf(stepOf(u"writing"_s)));
    panel.doneAction()->trigger();
    const TimelineStep step = steps()[std::size_t(stepOf(u"writing"_s))];
    CHECK(step.state == StepState::Done);
    CHECK(step.date == PartialDate::day(workspace.today()));
}

TEST_CASE_METHOD(TimelineFixture, "a milestone of a kind that nobody foresaw can be added")
{
    whenOpen<MilestoneDialog>([](MilestoneDialog& dialog) {
        dialog.findChild<QComboBox*>(u"kind"_s)->setEditText(u"Marche exploratoire"_s);
        type(&dialog, "planned", u"05/2025"_s);
        pressOk(dialog);
    });
    panel.addAction()->trigger();
    CHECK(steps()[std::size_t(stepOf(u"Marche exploratoire"_s))].state == StepState::Ahead);
}

TEST_CASE_METHOD(TimelineFixture, "a known kind keeps its identifier however it is typed")
{
    MilestoneDialog dialog({}, workspace.today(), std::nullopt, nullptr);
    dialog.findChild<QComboBox*>(u"kind"_s)->setEditText(milestoneKindText(u"publication"_s).toUpper());
    CHECK(dialog.typedMilestone().kind == u"publication");
    dialog.findChild<QComboBox*>(u"kind"_s)->setEditText(u" "_s);
    CHECK_FALSE(okOf(dialog)->isEnabled());
}
