// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_page.h"

#include "app/calendar/calendar_schema.h"
#include "app/calendar/event_dialog.h"
#include "app/calendar/milestone_dialog.h"
#include "tests/support/user_input.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

std::vector<When> whens(const std::vector<CalendarEntry>& lines)
{
    std::vector<When> result;
    for (const CalendarEntry& line : lines)
        result.push_back(line.when);
    return result;
}

Event event(qint64 id, QStringView date)
{
    return {.id = {id}, .date = *PartialDate::parse(date), .title = u"E%1"_s.arg(id)};
}

Milestone step(qint64 id, std::optional<PartialDate> planned, std::optional<PartialDate> done = {})
{
    Milestone made;
    made.id = {id};
    made.kind = u"deliberation"_s;
    made.planned = planned;
    made.done = done;
    return made;
}

} // namespace

TEST_CASE("what lies ahead comes first, the nearest on top; then the past, the latest on top; then the undated")
{
    const Register records =
        Register()
            .with(Table<Event>(
                {event(1, u"2024-02-01"), event(2, u"2026"), event(3, u"2025-03"), event(4, u"2025-01-10")}))
            .with(Table<Milestone>({step(1, PartialDate::parse(u"2025-02-01")), step(2, {}),
                                    step(3, PartialDate::parse(u"2025-02-01"), PartialDate::parse(u"2025-02-03"))}));
    const auto lines = calendarLines(records, QDate(2025, 3, 31));
    CHECK(whens(lines) ==
          std::vector{When::Late, When::Upcoming, When::Upcoming, When::Done, When::Past, When::Past, When::Undated});
    CHECK(lines[1].title == u"E3"); // "March 2025" is not over on its last day
    CHECK(lines[3].date == PartialDate::parse(u"2025-02-03"));
    CHECK(lines[5].title == u"E1");
    CHECK(calendarLines(records, QDate(2025, 4, 1))[1].title == u"E2");
}

TEST_CASE("events and steps keep their own keys in one list")
{
    const RecordRef first = refOf(Id<Event>{7});
    const RecordRef second = refOf(Id<Milestone>{7});
    CHECK(calendarId(first) != calendarId(second));
    CHECK(calendarRecord(calendarId(first)) == first);
    CHECK(calendarRecord(calendarId(second)) == second);
}

TEST_CASE_METHOD(WorkspacePageFixture, "the calendar shows the events of the dataset, upcoming first")
{
    const auto page = show<CalendarPage>();
    RecordTableView* table = tableOf(*page);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table->model()->rowCount() == 42);
    CHECK(table->recordModel()->text(0, 0) == u"Upcoming");
    CHECK(table->recordModel()->text(0, 1) == u"17 avril 2025");
    CHECK(table->recordModel()->text(8, 0) == u"Past");
    CHECK(table->recordModel()->text(8, 1) == u"31 janvier 2025");
    CHECK(page->findChild<QLabel*>(u"figures"_s)->text().startsWith(u"8 upcoming"));
}

TEST_CASE_METHOD(WorkspacePageFixture, "an event is added, changed and deleted, and each is undone")
{
    const auto page = show<CalendarPage>();
    RecordTableView* table = tableOf(*page);
    whenOpen<EventDialog>([](EventDialog& dialog) {
        QPushButton* ok = okOf(dialog);
        type(&dialog, "title", u"Comité de pilotage"_s);
        CHECK_FALSE(ok->isEnabled());
        type(&dialog, "date", u"bientôt"_s);
        CHECK_FALSE(ok->isEnabled());
        type(&dialog, "date", u"12/05/2025"_s);
        REQUIRE(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
    });
    actionOf(*page, u"Add an event…"_s)->trigger();
    REQUIRE(records().all<Event>().size() == 43);
    const Id<Event> id = records().all<Event>()[42].id;
    CHECK(records().find(id)->date == PartialDate::parse(u"2025-05-12"));
    CHECK(table->currentId() == calendarId(refOf(id)));

    whenOpen<EventDialog>([](EventDialog& dialog) {
        CHECK(dialog.findChild<QLineEdit*>(u"date"_s)->text() == u"12/05/2025");
        type(&dialog, "place", u"Lille"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(records().find(id)->place == u"Lille");

    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(records().find(id) == nullptr);
    workspace.undo();
    CHECK(records().find(id)->place == u"Lille");
    workspace.undo();
    CHECK(records().find(id)->place.isEmpty());
    workspace.undo();
    CHECK(records().all<Event>().size() == 42);
}

TEST_CASE_METHOD(WorkspacePageFixture, "a step is added, changed, marked as done and deleted, and each is undone")
{
    const auto page = show<CalendarPage>();
    RecordTableView* table = tableOf(*page);
    whenOpen<MilestoneDialog>([](MilestoneDialog& dialog) {
        QPushButton* ok = okOf(dialog);
        auto* kind = dialog.findChild<QComboBox*>(u"kind"_s);
        CHECK(kind->count() >= 20);
        kind->setFocus();
        kind->lineEdit()->selectAll();
        QTest::keyClicks(kind->lineEdit(), u"steering committee"_s);
        type(&dialog, "planned", u"bientôt"_s);
        CHECK_FALSE(ok->isEnabled());
        type(&dialog, "planned", u"02/2025"_s);
        type(&dialog, "done", u"04/2025"_s);
        CHECK_FALSE(ok->isEnabled());
        type(&dialog, "done", {});
        REQUIRE(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
    });
    actionOf(*page, u"Add a step…"_s)->trigger();
    REQUIRE(records().all<Milestone>().size() == 1);
    const Id<Milestone> id = records().all<Milestone>()[0].id;
    CHECK(records().find(id)->kind == u"steering_committee");
    CHECK(table->currentId() == calendarId(refOf(id)));
    CHECK(table->recordModel()->text(0, 0) == u"Late");

    whenOpen<MilestoneDialog>([](MilestoneDialog& dialog) {
        type(&dialog, "note", u"à reporter"_s);
        pressOk(dialog);
    });
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(records().find(id)->note == u"à reporter");

    actionOf(*page, u"Done today"_s)->trigger();
    CHECK(records().find(id)->done == PartialDate::day(QDate(2025, 3, 3)));
    CHECK_FALSE(actionOf(*page, u"Done today"_s)->isVisible());
    select(table, calendarId(refOf(id)));
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(records().find(id) == nullptr);
    workspace.undo();
    workspace.undo();
    CHECK_FALSE(records().find(id)->done);
    workspace.undo();
    workspace.undo();
    CHECK(records().all<Milestone>().empty());
}

TEST_CASE_METHOD(WorkspacePageFixture, "deadlines of contracts stand in the calendar, and lead to their contract")
{
    Contract contract = *records().all<Contract>().begin();
    contract.targetDate = PartialDate::parse(u"2025-05");
    REQUIRE(workspace.edit(u"Échéance"_s, [&](Transaction& tx) { tx.update(contract); }));
    const auto page = show<CalendarPage>();
    RecordTableView* table = tableOf(*page);
    const qint64 id = calendarId(EntryKind::Contract, contract.id.value);
    select(table, id);
    CHECK_FALSE(actionOf(*page, u"Edit…"_s)->isVisible());
    QTest::keyClick(table, Qt::Key_Delete); // it is changed with its contract
    CHECK(records().find(contract.id)->targetDate);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front() == refOf(contract.id));
}

TEST_CASE_METHOD(WorkspacePageFixture, "the pages survive having no database")
{
    workspace.setDatabase(nullptr);
    const auto page = show<CalendarPage>();
    CHECK(textOf(*page).contains(u"Nothing in the calendar yet"_s));
}

TEST_CASE_METHOD(WorkspacePageFixture, "the sheet of the calendar stays beside the month, and folds beside the list")
{
    REQUIRE(workspace.edit(u"Add"_s, [](Transaction& tx) {
        Event forum;
        forum.title = u"Forum"_s;
        forum.date = *PartialDate::day(QDate(2025, 3, 10));
        tx.insert(forum);
    }));
    const auto page = show<CalendarPage>();
    REQUIRE(actionOf(*page, u"Month"_s));
    REQUIRE(actionOf(*page, u"List"_s));
    actionOf(*page, u"Month"_s)->trigger();
    CHECK(page->sheetArea()->isVisible());
    tableOf(*page)->clearSelection();
    tableOf(*page)->setCurrentIndex({});
    actionOf(*page, u"List"_s)->trigger();
    settle();
    REQUIRE(waitFor([&] { return !page->sheetArea()->isVisible(); }));
    tableOf(*page)->showId(tableOf(*page)->recordModel()->idAt(0));
    CHECK(waitFor([&] { return page->sheetArea()->isVisible(); }));
}
