// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deadlines/deadlines_page.h"

#include "app/deadlines/deadline_notice.h"
#include "app/deadlines/deadline_schema.h"
#include "app/shell/navigation.h"
#include "app/signatories/reminder_dialog.h"
#include "tests/support/user_input.h"

#include <QAction>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// A signatory, a step and a commitment with a date of their own.
struct DeadlinesFixture : WorkspacePageFixture
{
    DeadlinesFixture()
    {
        workspace.edit(u"Plan"_s, [this](Transaction& tx) {
            awaited = records().all<Signatory>()[0];
            awaited.status = SignatoryStatus::Expected;
            awaited.signedOn.reset();
            awaited.targetDate = PartialDate::day(QDate(2025, 2, 1));
            tx.update(awaited);
            Milestone step;
            step.contract = awaited.contract;
            step.kind = u"steering_committee"_s;
            step.planned = PartialDate::day(QDate(2025, 3, 20));
            milestone = tx.insert(step);
            Commitment promise;
            promise.contract = awaited.contract;
            promise.text = u"ouvrir un poste d’adulte-relais"_s;
            promise.due = PartialDate::year(2027);
            commitment = tx.insert(promise);
        });
        page = show<DeadlinesPage>();
    }
    RecordTableView& table() { return *page->table(); }
    QString text(qint64 id, const char* column)
    {
        RecordTableModel* model = table().recordModel();
        REQUIRE(model->rowOf(id) >= 0);
        return model->text(model->rowOf(id), model->schema().indexOf(QString::fromLatin1(column)));
    }

    Signatory awaited;
    Id<Milestone> milestone;
    Id<Commitment> commitment;
    std::unique_ptr<DeadlinesPage> page;
};

} // namespace

TEST_CASE("everything that is due stands in one list with its lateness")
{
    DeadlinesFixture f;
    const auto items = dueItems(f.records(), f.workspace.today());
    CHECK(f.table().recordModel()->rowCount() == int(items.size()));
    const qint64 signatory = deadlineId(DueKind::Signatory, f.awaited.id.value);
    CHECK(f.text(signatory, "days_late") == u"30");
    CHECK(f.text(signatory, "days_left") == u"–");
    CHECK(f.text(signatory, "national") == u"337");
    const qint64 step = deadlineId(DueKind::Milestone, f.milestone.value);
    CHECK(f.text(step, "days_late") == u"–");
    CHECK(f.text(step, "days_left") == u"17");
    CHECK(f.text(step, "national") == u"–");
    CHECK(f.text(deadlineId(DueKind::Commitment, f.commitment.value), "due") == u"2027");
    f.page->applyFilters({{u"urgency"_s, u"soon"_s}});
    CHECK(f.table().recordModel()->rowCount() == 1);
}

TEST_CASE("Enter opens the record; a commitment opens its contract")
{
    DeadlinesFixture f;
    const auto open = [&](qint64 id) {
        f.table().setFocus();
        select(&f.table(), id);
        QTest::keyClick(&f.table(), Qt::Key_Return);
        REQUIRE_FALSE(f.opened.empty());
        return f.opened.back();
    };
    CHECK(open(deadlineId(DueKind::Signatory, f.awaited.id.value)) == refOf(f.awaited.id));
    CHECK(open(deadlineId(DueKind::Milestone, f.milestone.value)) == refOf(f.milestone));
    CHECK(open(deadlineId(DueKind::Commitment, f.commitment.value)) == refOf(f.awaited.contract));
}

TEST_CASE("a reminder is logged from the list, and the sheet shows it")
{
    DeadlinesFixture f;
    const qint64 id = deadlineId(DueKind::Signatory, f.awaited.id.value);
    select(&f.table(), id);
    CHECK(f.page->remindAction()->isEnabled());
    CHECK_FALSE(textOf(*f.page).contains(u"3 mars 2025"_s));
    f.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(f.page.get()));
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_R, Qt::ControlModifier);
    ReminderDialog* dialog = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] { return (dialog = qobject_cast<ReminderDialog*>(QApplication::activeModalWidget())) != nullptr; }, 5000));
    okOf(*dialog)->click();
    f.settle();
    REQUIRE(f.records().all<Reminder>().size() == 1);
    CHECK(f.text(id, "reminded_on") == u"3 mars 2025");
    CHECK(textOf(*f.page).contains(u"3 mars 2025"_s));
    QTest::keyClick(&f.table(), Qt::Key_Home); // without the Ctrl of before
    select(&f.table(), deadlineId(DueKind::Milestone, f.milestone.value));
    CHECK_FALSE(f.page->remindAction()->isEnabled());
}

TEST_CASE("what is done leaves the list")
{
    DeadlinesFixture f;
    const int before = f.table().recordModel()->rowCount();
    f.workspace.edit(u"Done"_s, [&](Transaction& tx) {
        Milestone step = *f.records().find(f.milestone);
        step.done = PartialDate::day(QDate(2025, 3, 1));
        tx.update(step);
    });
    CHECK(f.table().recordModel()->rowCount() == before - 1);
}

TEST_CASE("the start says once how much is due, and its button shows it")
{
    WorkspacePageFixture f;
    f.workspace.setDatabase(nullptr);
    const DeadlineNotice notice(f.workspace);
    QString page;
    Filters filters;
    QObject::connect(&f.workspace.requests(), &Requests::pageRequested, [&](const QString& id, const Filters& wanted) {
        page = id;
        filters = wanted;
    });
    f.workspace.setDatabase(f.open());
    f.settle();
    const UrgentDeadlines counts = countDeadlines(f.records(), f.workspace.today());
    REQUIRE(counts.overdue > 0);
    REQUIRE(f.messages.size() == 1);
    CHECK(f.messages[0].text.startsWith(u"%1 deadlines are overdue"_s.arg(counts.overdue)));
    f.messages[0].action();
    CHECK(page == u"deadlines");
    CHECK(filters.at(u"urgency"_s) == u"overdue|soon");
    f.workspace.setDatabase(nullptr);
    f.workspace.setDatabase(f.open());
    f.settle();
    CHECK(f.messages.size() == 1);
}

TEST_CASE("the start keeps quiet when nothing is due or when something else had to be said")
{
    WorkspacePageFixture f;
    f.workspace.setDatabase(nullptr);
    {
        const DeadlineNotice notice(f.workspace);
        f.workspace.setDatabase(f.open());
        f.workspace.warn(u"on a share"_s);
        f.settle();
        CHECK(f.messages.size() == 1);
    }
    f.workspace.setDatabase(nullptr);
    f.workspace.setToday(QDate(2020, 1, 1));
    const DeadlineNotice notice(f.workspace);
    f.workspace.setDatabase(f.open());
    f.settle();
    CHECK(f.messages.size() == 1);
}

TEST_CASE("the navigation counts what is past or near")
{
    WorkspacePageFixture f;
    Navigation navigation;
    navigation.setPages(pageList());
    navigation.showAttention(f.records(), f.workspace.today());
    const UrgentDeadlines counts = countDeadlines(f.records(), f.workspace.today());
    CHECK(counts.overdue > 0);
    CHECK(navigation.attention(u"deadlines"_s) == counts.overdue + counts.soon);
}
