// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/look_back_dialog.h"
#include "app/shell/main_window.h"
#include "app/shell/past_bar.h"
#include "store/history.h"
#include "tests/support/user_input.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// The window on a file that was made on 1 March 2025 and changed on that day; "today" is 3 March.
struct LookBackFixture : WorkspacePageFixture
{
    LookBackFixture()
    {
        window.show();
        Q_EMIT workspace.databaseChanged();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    void rename(const QString& title)
    {
        Contract contract = *records().all<Contract>().begin();
        contract.title = title;
        REQUIRE(workspace.edit(u"Nommer"_s, [&](Transaction& tx) { tx.update(contract); }));
    }
    QString title() const { return records().all<Contract>().begin()->title; }
    PastBar& bar() { return *window.findChild<PastBar*>(); }

    DatabaseOpener opener{workspace};
    MainWindow window{workspace, opener};
};

} // namespace

TEST_CASE_METHOD(LookBackFixture, "the register at a date is shown on every page, for reading only, with a way back")
{
    rename(u"Premier"_s); // on 1 March
    workspace.setDatabase(nullptr);
    workspace.setDatabase(std::make_unique<Database>(path(), Access::ReadWrite,
                                                     ticking(QDateTime(QDate(2025, 3, 2), QTime(9, 0), Qt::UTC))));
    rename(u"Second"_s); // on 2 March
    CHECK_FALSE(bar().isVisible());

    workspace.requests().lookBack(QDate(2025, 3, 1));
    settle();
    CHECK(bar().isVisible());
    CHECK(textOf(bar()).contains(u"1er mars 2025"_s));
    CHECK(title() == u"Premier");
    CHECK(workspace.today() == QDate(2025, 3, 1));
    CHECK(window.windowTitle().contains(u"read-only"_s));
    CHECK_FALSE(window.findChild<QAction*>(u"actionUndo"_s)->isEnabled());
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id);
        Page* page = window.showPage(entry.id);
        REQUIRE(page);
        settle();
        if (page->table() && page->table()->recordModel()->rowCount() > 0) {
            const QModelIndex first = page->table()->recordModel()->index(0, 0);
            for (int column = 0; column < page->table()->recordModel()->columnCount(); ++column)
                CHECK_FALSE(first.siblingAtColumn(column).flags().testFlag(Qt::ItemIsEditable));
        }
    }
    CHECK_FALSE(workspace.edit(u"Nommer"_s, [&](Transaction& tx) {
        Contract contract = *records().all<Contract>().begin();
        contract.title = u"Troisième"_s;
        tx.update(contract);
    }));
    CHECK(lastMessage().contains(u"nothing was changed"_s));
    workspace.undo();
    workspace.lookAtPresent();
    CHECK(title() == u"Second");

    workspace.requests().lookBack(QDate(2025, 3, 1));
    settle();
    QTest::mouseClick(bar().findChild<QPushButton*>(), Qt::LeftButton);
    settle();
    CHECK_FALSE(bar().isVisible());
    auto* present = window.findChild<QAction*>(u"actionPresent"_s);
    CHECK_FALSE(present->isEnabled());
    workspace.requests().lookBack(QDate(2025, 3, 1));
    settle();
    REQUIRE(present->isEnabled()); // so that menu and palette have it
    bool isStop = false;
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (int step = 0; step < 8 && !isStop; ++step) {
        QTest::keyClick(&window, Qt::Key_F6);
        isStop = bar().isAncestorOf(QApplication::focusWidget());
    }
    CHECK(isStop);
    present->trigger();
    settle();
    CHECK_FALSE(bar().isVisible());
    CHECK_FALSE(present->isEnabled());
    CHECK(title() == u"Second");
    CHECK(workspace.isWritable());
    CHECK(workspace.today() == QDate(2025, 3, 3));
    CHECK(window.findChild<QAction*>(u"actionUndo"_s)->isEnabled());
}

TEST_CASE_METHOD(LookBackFixture, "a day before the file was made is refused, and the present stays")
{
    workspace.requests().lookBack(QDate(2020, 1, 1));
    settle();
    CHECK_FALSE(bar().isVisible());
    CHECK(workspace.isWritable());
    CHECK(messages.back().kind == Message::Kind::Error);
}

TEST_CASE_METHOD(LookBackFixture, "the dialog asks for a day that does not lie ahead")
{
    LookBackDialog dialog(workspace, nullptr);
    auto* line = dialog.findChild<CheckedLine*>();
    REQUIRE(line);
    CHECK(line->isAcceptable());
    line->setText(u"04/03/2025"_s);
    CHECK_FALSE(okOf(dialog)->isEnabled());
    line->setText(u"bientôt"_s);
    CHECK_FALSE(okOf(dialog)->isEnabled());
    line->setText(u"1 mars 2025"_s);
    CHECK(okOf(dialog)->isEnabled());
    CHECK(dialog.day() == QDate(2025, 3, 1));
}

TEST_CASE_METHOD(LookBackFixture, "the dialog proposes no day before the file was made, and says why one is refused")
{
    const QDate created = History(path()).stamps().front().at.toLocalTime().date();
    workspace.requests().lookBack(created); // one month before that "today" there was no file
    settle();
    REQUIRE(workspace.today() == created);
    LookBackDialog dialog(workspace, nullptr);
    auto* line = dialog.findChild<CheckedLine*>();
    CHECK(dialog.day().toString(Qt::ISODate) == created.toString(Qt::ISODate));
    CHECK(okOf(dialog)->isEnabled());
    for (const QDate& early : {created.addDays(-1), created.addYears(-1)}) {
        line->setText(early.toString(u"dd/MM/yyyy"_s));
        CHECK_FALSE(okOf(dialog)->isEnabled());
        CHECK(line->problem().contains(u"created"_s));
    }
    line->setText(QString::number(created.year() - 1));
    CHECK_FALSE(okOf(dialog)->isEnabled());
    line->setText(created.toString(u"dd/MM/yyyy"_s));
    CHECK(okOf(dialog)->isEnabled());
}
