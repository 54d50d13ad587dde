// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/month_view.h"

#include "app/calendar/calendar_filter_bar.h"
#include "app/calendar/calendar_page.h"
#include "app/calendar/calendar_schema.h"
#include "app/calendar/event_dialog.h"
#include "app/calendar/month_delegate.h"
#include "tests/support/default_locale.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/controls/chip_bar.h"
#include "widgets/look/look.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

CalendarEntry entry(std::int64_t record, QStringView date, When when = When::Upcoming)
{
    CalendarEntry made;
    made.kind = EntryKind::Milestone;
    made.record = record;
    made.date = PartialDate::parse(date);
    made.when = when;
    made.title = u"Étape %1"_s.arg(record);
    return made;
}

/// The calendar as a month, with what the tests look for.
struct MonthFixture : WorkspacePageFixture
{
    std::unique_ptr<CalendarPage> showMonth()
    {
        auto page = show<CalendarPage>();
        actionOf(*page, u"Month"_s)->trigger();
        QCoreApplication::processEvents();
        grid = page->findChild<MonthGrid*>();
        REQUIRE(grid->isVisible());
        return page;
    }

    void addStep(QStringView planned, const QString& title, std::optional<Id<Contract>> contract = {})
    {
        Milestone step;
        step.kind = u"review"_s;
        step.title = title;
        step.planned = PartialDate::parse(planned);
        step.contract = contract;
        REQUIRE(workspace.edit(title, [&](Transaction& tx) { tx.insert(step); }));
    }

    QModelIndex cell(QDate day) const { return grid->monthModel()->indexOf(day); }
    void click(const QPoint& position, bool twice = false) const
    {
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, Qt::NoModifier, position);
        if (twice)
            QTest::mouseDClick(grid->viewport(), Qt::LeftButton, Qt::NoModifier, position);
    }
    QMenu* menu() const
    {
        QCoreApplication::processEvents();
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }

    MonthGrid* grid = nullptr;
};

} // namespace

TEST_CASE("a month begins on the Monday of its first week and ends with its last")
{
    MonthModel model(QDate(2025, 3, 3));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setMonth(QDate(2025, 3, 12)); // begins on a Saturday, ends on a Monday
    CHECK(model.weeks() == 6);
    CHECK(model.dayAt(model.index(0, 0)) == QDate(2025, 2, 24));
    CHECK(model.dayAt(model.index(5, 6)) == QDate(2025, 4, 6));
    CHECK(model.indexOf(QDate(2025, 3, 3)) == model.index(1, 0));
    CHECK_FALSE(model.indexOf(QDate(2025, 4, 7)).isValid());
    model.setMonth(QDate(2027, 2, 1)); // four weeks exactly
    CHECK(model.weeks() == 4);
    model.setMonth(QDate(2026, 12, 1));
    CHECK(model.headerData(4, Qt::Vertical).toString().contains(u"53"_s)); // 28 December 2026
    const FrenchLocale french;
    CHECK(model.headerData(0, Qt::Horizontal).toString().startsWith(u"lun"_s));
    CHECK(model.headerData(6, Qt::Horizontal, Qt::AccessibleTextRole) == u"dimanche"_s);
}

TEST_CASE("what has no day stands under the weeks of its month, or of each month of its year")
{
    MonthModel model(QDate(2025, 3, 3));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setMonth(QDate(2025, 3, 1));
    model.setEntries({entry(1, u"2025-03"), entry(2, u"2025"), entry(3, u"2025-04"), entry(4, u"2025-03-31"),
                      entry(5, u"2025-03", When::Late)});
    REQUIRE(model.rowCount() == 7);
    const auto& loose = model.entriesAt(model.index(6, 3));
    REQUIRE(loose.size() == 3);
    CHECK(loose[0]->record == 5); // late on top, the year last
    CHECK(loose[2]->record == 2);
    CHECK(model.entriesAt(model.indexOf(QDate(2025, 3, 31))).size() == 1);
    model.setMonth(QDate(2024, 3, 1));
    CHECK(model.rowCount() == model.weeks());
}

TEST_CASE("a cell tells a screen reader its day and all its entries")
{
    const FrenchLocale french;
    MonthModel model(QDate(2025, 3, 3));
    model.setToday(QDate(2025, 3, 3));
    model.setMonth(QDate(2025, 3, 1));
    model.setEntries({entry(1, u"2025-03-03"), entry(2, u"2025-03-03", When::Late)});
    const QString spoken = model.indexOf(QDate(2025, 3, 3)).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"3 mars 2025"_s));
    CHECK(spoken.contains(u"today"_s));
    CHECK(spoken.contains(u"Late: Étape 2"_s));
    CHECK(spoken.contains(u"Étape 1"_s));
}

TEST_CASE("a cell shows as many chips as it has room for and counts the others")
{
    const QFontMetrics metrics(QApplication::font());
    const QRect cell(0, 0, 120, MonthDelegate::rowHeight(metrics, 2));
    const MonthCell two = MonthDelegate::layOut(cell, metrics, 2, false);
    CHECK(two.chips.size() == 2);
    CHECK(two.more.isEmpty());
    const MonthCell five = MonthDelegate::layOut(cell, metrics, 5, false);
    CHECK(five.chips.size() == 2);
    CHECK_FALSE(five.more.isEmpty());
    for (const QRect& chip : five.chips) {
        CHECK(cell.contains(chip));
        CHECK_FALSE(chip.intersects(five.more));
    }
    const MonthCell none = MonthDelegate::layOut(QRect(0, 0, 120, 20), metrics, 3, false);
    CHECK(none.chips.empty());
    CHECK_FALSE(none.more.isEmpty());
}

TEST_CASE_METHOD(MonthFixture, "the month is walked with the keyboard, and the choice of the view is remembered")
{
    {
        const auto page = showMonth();
        CHECK(grid->currentDay() == QDate(2025, 3, 3));
        CHECK(textOf(*page).contains(u"mars 2025"_s));
        QTest::keyClick(grid, Qt::Key_Right);
        CHECK(grid->currentDay() == QDate(2025, 3, 4));
        QTest::keyClick(grid, Qt::Key_Up);
        CHECK(grid->currentDay() == QDate(2025, 2, 25)); // the month follows
        CHECK(textOf(*page).contains(u"février 2025"_s));
        QTest::keyClick(grid, Qt::Key_PageDown);
        CHECK(grid->currentDay() == QDate(2025, 3, 25));
        QTest::keyClick(grid, Qt::Key_PageUp);
        QTest::keyClick(grid, Qt::Key_PageUp);
        CHECK(grid->currentDay() == QDate(2025, 1, 25));
        QTest::keyClick(grid, Qt::Key_Down);
        CHECK(grid->currentDay() == QDate(2025, 2, 1));
        QTest::keyClick(grid, Qt::Key_Left);
        CHECK(grid->currentDay() == QDate(2025, 1, 31));
        QTest::keyClick(grid, Qt::Key_Home);
        CHECK(grid->currentDay() == QDate(2025, 3, 3));
    }
    const auto again = show<CalendarPage>();
    CHECK(again->findChild<MonthGrid*>()->isVisible());
    CHECK_FALSE(tableOf(*again)->isVisible());
    actionOf(*again, u"List"_s)->trigger();
    CHECK(tableOf(*again)->isVisible());
}

TEST_CASE_METHOD(MonthFixture, "down from the last week goes to what has no day, then to the next month")
{
    addStep(u"2025-03", u"Comité"_s);
    const auto page = showMonth();
    grid->goTo(QDate(2025, 3, 31));
    CHECK_FALSE(textOf(*page).contains(u"Comité"_s));
    QTest::keyClick(grid, Qt::Key_Down);
    CHECK_FALSE(grid->currentDay().isValid());
    CHECK(textOf(*page).contains(u"Comité"_s)); // the sheet shows the only one
    QTest::keyClick(grid, Qt::Key_Down);
    CHECK(grid->currentDay() == QDate(2025, 4, 1));
    QTest::keyClick(grid, Qt::Key_PageUp);
    grid->setCurrentIndex(grid->monthModel()->index(grid->monthModel()->weeks(), 0));
    QTest::keyClick(grid, Qt::Key_Up);
    CHECK(grid->currentDay() == QDate(2025, 3, 31));
}

TEST_CASE_METHOD(MonthFixture, "a click on a chip shows its entry, Delete removes it and nothing else")
{
    addStep(u"2025-03-12", u"Revue"_s);
    addStep(u"2025-03-12", u"Bilan"_s);
    const auto page = showMonth();
    const qint64 id = calendarId(refOf(records().all<Milestone>()[1].id));
    REQUIRE(grid->chipRect(id).isValid());
    CHECK_FALSE(textOf(*page).contains(u"Bilan"_s));
    click(grid->chipRect(id).center());
    CHECK(grid->selected() == id);
    CHECK(textOf(*page).contains(u"Bilan"_s));
    QTest::keyClick(grid, Qt::Key_Delete);
    REQUIRE(records().all<Milestone>().size() == 1);
    CHECK(records().all<Milestone>()[0].title == u"Revue");
    CHECK(grid->selected() == 0); // the day is left with its list
    QTest::keyClick(grid, Qt::Key_Delete);
    CHECK(records().all<Milestone>().size() == 1);
    workspace.undo();
    CHECK(records().all<Milestone>().size() == 2);
}

TEST_CASE_METHOD(MonthFixture, "a day with more entries than room counts them, and lists all on click or Enter")
{
    for (int i = 0; i < 12; ++i)
        addStep(u"2025-03-12", u"Étape %1"_s.arg(i));
    const auto page = showMonth();
    const QRect day = grid->visualRect(cell(QDate(2025, 3, 12)));
    click(day.topRight() + QPoint(-Look::unit(), Look::unit())); // where the count stands
    REQUIRE(menu());
    CHECK(menu()->actions().size() >= 12);
    CHECK(grid->selected() == 0);
    menu()->actions()[11]->trigger();
    menu()->close();
    CHECK(grid->selected() == calendarId(refOf(records().all<Milestone>()[11].id)));
    CHECK(textOf(*page).contains(u"Étape 11"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(grid, Qt::Key_Return);
    REQUIRE(menu());
    CHECK(menu()->actions().size() >= 12);
    menu()->close();
}

TEST_CASE_METHOD(MonthFixture, "a double click on a day adds an event there")
{
    const auto page = showMonth();
    click(grid->visualRect(cell(QDate(2025, 3, 20))).center(), true);
    REQUIRE(menu());
    whenOpen<EventDialog>([](EventDialog& dialog) {
        CHECK(dialog.findChild<QLineEdit*>(u"date"_s)->text() == u"20/03/2025");
        type(&dialog, "title", u"Comité local"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(menu(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return records().all<Event>().size() == 43; }));
    const Event& added = records().all<Event>()[42];
    CHECK(added.date == PartialDate::parse(u"2025-03-20"));
    CHECK(grid->selected() == calendarId(refOf(added.id)));
    CHECK(grid->chipRect(calendarId(refOf(added.id))).isValid());
}

TEST_CASE_METHOD(MonthFixture, "a double click or Enter on the only entry of a day opens it")
{
    addStep(u"2025-03-12", u"Revue"_s);
    const auto page = showMonth();
    int times = 0;
    const auto closeIt = [&](QDialog& dialog) {
        ++times;
        dialog.reject();
    };
    whenOpen<QDialog>(closeIt);
    click(grid->chipRect(calendarId(refOf(records().all<Milestone>()[0].id))).center(), true);
    CHECK(times == 1);
    whenOpen<QDialog>(closeIt);
    grid->goTo(QDate(2025, 3, 12));
    QTest::keyClick(grid, Qt::Key_Return);
    CHECK(times == 2);
}

TEST_CASE_METHOD(MonthFixture, "filters serve both views, show as chips and can be taken away")
{
    const Id<Contract> contract = records().all<Contract>()[0].id;
    addStep(u"2025-03-12", u"Du contrat"_s, contract);
    addStep(u"2025-03-12", u"De tous"_s);
    addStep(u"2025-03-01", u"En retard"_s);
    const auto page = showMonth();
    const auto shown = [&](QDate day) { return grid->monthModel()->entriesAt(cell(day)).size(); };
    CHECK(shown(QDate(2025, 3, 12)) == 2);
    auto* box = page->findChild<QComboBox*>(u"contractFilter"_s);
    REQUIRE(box->count() == 2);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(shown(QDate(2025, 3, 12)) == 1);
    CHECK(tableOf(*page)->model()->rowCount() == 1);
    auto* chips = page->findChild<ChipBar*>();
    REQUIRE(chips->chips().size() == 1);
    CHECK_FALSE(chips->chips()[0].label.contains(u'='));
    Q_EMIT chips->removed(chips->chips()[0].key);
    CHECK(box->currentIndex() == 0);
    CHECK(shown(QDate(2025, 3, 12)) == 2);
    for (auto* button : page->findChildren<QToolButton*>(u"choice"_s)) {
        if (button->property("state") == u"late"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(shown(QDate(2025, 3, 12)) == 0);
    CHECK(shown(QDate(2025, 3, 1)) == 1);
    actionOf(*page, u"List"_s)->trigger();
    CHECK(tableOf(*page)->model()->rowCount() == 1);
}

TEST_CASE_METHOD(MonthFixture, "a database that cannot be written to lists a day but offers no adding")
{
    addStep(u"2025-03-12", u"Un"_s);
    workspace.setDatabase(nullptr);
    workspace.setDatabase(open(Access::ReadOnly));
    const auto page = showMonth();
    click(grid->visualRect(cell(QDate(2025, 3, 20))).center(), true);
    CHECK_FALSE(menu());
    CHECK_FALSE(actionOf(*page, u"Add a step…"_s)->isEnabled());
}
