// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/yearly_cycle_dialog.h"

#include "app/calendar/calendar_page.h"
#include "app/calendar/cycle_template_model.h"
#include "domain/yearly_cycle.h"
#include "tests/support/kept_look.h"
#include "tests/support/workspace_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct CycleFixture : WorkspacePageFixture
{
    std::unique_ptr<YearlyCycleDialog> open(std::optional<Id<Contract>> contract = {})
    {
        auto dialog = std::make_unique<YearlyCycleDialog>(workspace, contract, nullptr);
        dialog->show();
        QCoreApplication::processEvents();
        return dialog;
    }
    template <class W>
    static W* find(const QDialog& dialog, const char* name, const char* panel)
    {
        auto* page = dialog.findChild<QWidget*>(QString::fromLatin1(panel));
        REQUIRE(page);
        auto* found = page->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    static QPushButton* addButton(const QDialog& dialog) { return find<QPushButton>(dialog, "add", "CycleYearPanel"); }
    Id<Contract> first() const { return records().all<Contract>()[0].id; }
};

} // namespace

TEST_CASE_METHOD(CycleFixture, "a year's steps are shown, then added to the chosen contract in one undoable action")
{
    const auto dialog = open(first());
    auto* preview = find<QTableWidget>(*dialog, "preview", "CycleYearPanel");
    CHECK(find<QComboBox>(*dialog, "year", "CycleYearPanel")->currentText() == u"2025");
    REQUIRE(preview->rowCount() == 9);
    CHECK(preview->item(0, 2)->text() == u"octobre 2024");
    CHECK(preview->item(0, 3)->text() == u"will be added");
    QTest::mouseClick(addButton(*dialog), Qt::LeftButton);
    CHECK_FALSE(dialog->isVisible());
    CHECK(records().all<Milestone>().size() == 9);
    CHECK(messages.back().actionText == u"Undo");
    const auto again = open(first());
    CHECK_FALSE(addButton(*again)->isEnabled());
    CHECK(find<QTableWidget>(*again, "preview", "CycleYearPanel")->item(0, 3)->text() == u"exists already");
    workspace.undo();
    CHECK(records().all<Milestone>().empty());
    CHECK(addButton(*again)->isEnabled()); // the preview follows
}

TEST_CASE_METHOD(CycleFixture, "Enter in a field adds nothing and closes nothing")
{
    const auto dialog = open();
    auto* search = find<QLineEdit>(*dialog, "search", "CycleYearPanel");
    search->setFocus();
    QTest::keyClicks(search, u"lens"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(dialog->isVisible());
    CHECK(records().all<Milestone>().empty());
}

TEST_CASE_METHOD(CycleFixture, "contracts are searched, ticked all or none, and the year of the update adds its step")
{
    const auto dialog = open();
    auto* preview = find<QTableWidget>(*dialog, "preview", "CycleYearPanel");
    auto* list = find<QListWidget>(*dialog, "contracts", "CycleYearPanel");
    REQUIRE(list->count() == 39);
    CHECK(preview->rowCount() == 39 * 9);
    QTest::mouseClick(find<QPushButton>(*dialog, "none", "CycleYearPanel"), Qt::LeftButton);
    CHECK(preview->rowCount() == 0);
    CHECK_FALSE(addButton(*dialog)->isEnabled());
    QTest::keyClicks(find<QLineEdit>(*dialog, "search", "CycleYearPanel"), u"lens"_s);
    QTest::mouseClick(find<QPushButton>(*dialog, "all", "CycleYearPanel"), Qt::LeftButton);
    const int chosen = preview->rowCount() / 9;
    CHECK(chosen >= 1);
    CHECK(chosen < 39);
    auto* year = find<QComboBox>(*dialog, "year", "CycleYearPanel");
    year->setFocus();
    QTest::keyClick(year, Qt::Key_Down);
    QTest::keyClick(year, Qt::Key_Down);
    CHECK(year->currentText() == u"2027");
    CHECK(preview->rowCount() == chosen * 10);
}

TEST_CASE_METHOD(CycleFixture, "the first change of an EPCI's cycle makes a copy of the common one; it can go back")
{
    const Epci& epci = *records().find(records().find(first())->epci);
    const auto dialog = open(first());
    dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    CHECK(find<QComboBox>(*dialog, "owner", "CycleTemplatePanel")->currentText() == epci.name);
    auto* steps = find<QTableView>(*dialog, "steps", "CycleTemplatePanel");
    const QAbstractItemModelTester tester(steps->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(steps->model()->rowCount() == 9);
    CHECK_FALSE(find<QPushButton>(*dialog, "reset", "CycleTemplatePanel")->isEnabled());
    steps->setCurrentIndex(steps->model()->index(0, CycleTemplateModel::Title));
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_F2);
    auto* editor = steps->findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Lettre de cadrage"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return hasOwnCycle(records(), epci.id); }));
    CHECK(cycleTemplate(records(), epci.id).front().title == u"Lettre de cadrage");
    CHECK(cycleTemplate(records(), {}).front().title == u"Note de cadrage");
    CHECK(cycleTemplate(records(), epci.id).size() == 9);

    QTest::mouseClick(find<QPushButton>(*dialog, "down", "CycleTemplatePanel"), Qt::LeftButton);
    CHECK(cycleTemplate(records(), epci.id)[1].title == u"Lettre de cadrage");
    CHECK(steps->currentIndex().row() == 1);
    QTest::mouseClick(find<QPushButton>(*dialog, "remove", "CycleTemplatePanel"), Qt::LeftButton);
    CHECK(cycleTemplate(records(), epci.id).size() == 8);
    CHECK(find<QTableWidget>(*dialog, "preview", "CycleYearPanel")->rowCount() == 8); // the other tab follows
    QTest::mouseClick(find<QPushButton>(*dialog, "reset", "CycleTemplatePanel"), Qt::LeftButton);
    CHECK_FALSE(hasOwnCycle(records(), epci.id));
    CHECK(steps->model()->rowCount() == 9);
    for (int i = 0; i < 4; ++i)
        workspace.undo();
    CHECK_FALSE(hasOwnCycle(records(), epci.id));
    CHECK(cycleTemplate(records(), {}).size() == 9);
}

TEST_CASE_METHOD(CycleFixture, "a step is added to the common cycle and never falls on a day that no month has")
{
    const auto dialog = open();
    dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* steps = find<QTableView>(*dialog, "steps", "CycleTemplatePanel");
    QTest::mouseClick(find<QPushButton>(*dialog, "add", "CycleTemplatePanel"), Qt::LeftButton);
    REQUIRE(cycleTemplate(records(), {}).size() == 10);
    QAbstractItemModel* model = steps->model();
    const auto set = [&](int column, const QVariant& value) { model->setData(model->index(9, column), value); };
    set(CycleTemplateModel::Day, 31);
    set(CycleTemplateModel::Month, 2);
    CHECK(cycleTemplate(records(), {}).back().month == 2);
    CHECK(cycleTemplate(records(), {}).back().day == 29);
    set(CycleTemplateModel::Year, -1);
    CHECK(cycleTemplate(records(), {}).back().yearOffset == -1);
    set(CycleTemplateModel::Kind, QString());
    CHECK(cycleTemplate(records(), {}).back().kind == u"steering_committee");
}

TEST_CASE_METHOD(CycleFixture, "the calendar opens the cycle of the contract at hand")
{
    const auto page = show<CalendarPage>();
    bool shown = false;
    whenOpen<YearlyCycleDialog>([&](YearlyCycleDialog& dialog) {
        shown = true;
        dialog.reject();
    });
    actionOf(*page, u"Yearly cycle…"_s)->trigger();
    CHECK(shown);
}

TEST_CASE_METHOD(CycleFixture, "in large text the steps and the names of the contracts can be read")
{
    const KeptLook kept;
    Look::setTextPercent(200);
    const auto dialog = open();
    dialog->resize(1260, 640);
    QCoreApplication::processEvents();
    const auto* preview = find<QTableWidget>(*dialog, "preview", "CycleYearPanel");
    const auto* steps = find<QTableView>(*dialog, "steps", "CycleTemplatePanel");
    for (const QTableView* table : {static_cast<const QTableView*>(preview), steps}) {
        const int column = table == preview ? 1 : int(CycleTemplateModel::Title);
        CHECK(table->columnWidth(column) >= table->fontMetrics().averageCharWidth() * 24);
    }
    auto* contracts = find<QListWidget>(*dialog, "contracts", "CycleYearPanel");
    CHECK_FALSE(contracts->horizontalScrollBar()->isVisible());
    CHECK(contracts->textElideMode() == Qt::ElideRight);
}
