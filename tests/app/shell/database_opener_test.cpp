// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/database_opener.h"

#include "app/shell/main_window.h"
#include "store/backup.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/controls/card.h"

#include <QDir>
#include <QSemaphore>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// The daily backups of a database.
QStringList backups(const QString& path)
{
    return backupsIn(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"backups"_s),
                     path);
}

/// Calls a function before the first time that a widget is painted.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget* widget, std::function<void()> act)
        : act_(std::move(act))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && act_)
            std::exchange(act_, nullptr)();
        return false;
    }

private:
    std::function<void()> act_;
};

} // namespace

TEST_CASE("a database that was read before the window is shown is in its first picture, which stays as it is")
{
    test::WorkspacePageFixture app;
    app.workspace.setDatabase(nullptr);
    DatabaseOpener opener(app.workspace);
    opener.open(app.path());
    MainWindow window(app.workspace, opener);
    opener.waitBriefly(20000);
    REQUIRE(window.currentPage());
    window.currentPage()->findChild<QTimer*>(u"charts"_s)->setInterval(1000'000);
    const auto places = [&] {
        std::map<QString, QRect> cards;
        for (const Card* card : window.findChildren<Card*>())
            cards[card->accessibleName()] = QRect(card->mapTo(&window, QPoint()), card->size());
        return cards;
    };
    std::map<QString, QRect> painted;
    FirstPaint first(window.currentPage()->findChild<Card*>(), [&] { painted = places(); });
    window.show();
    REQUIRE(test::waitFor([&] { return !painted.empty(); }));
    CHECK(painted.size() == 10);
    app.settle();
    CHECK(places() == painted);
}

TEST_CASE("a database that takes long to read lets the window come first, and is waited for when there is time")
{
    test::DatabaseFixture files;
    Workspace workspace;
    DatabaseOpener opener(workspace);
    // All threads are taken, so that the file cannot be read.
    QSemaphore free;
    const int threads = std::max(2, QThread::idealThreadCount());
    for (int i = 0; i < threads; ++i) {
        workspace.jobs().run(
            &opener, u"busy"_s, [&free](const JobControl&) { free.acquire(); }, [] {});
    }
    opener.open(files.path());
    opener.waitBriefly(1);
    CHECK_FALSE(workspace.database());
    free.release(threads);
    opener.waitBriefly(20000);
    CHECK(workspace.database());
}

TEST_CASE("a file that cannot be opened is waited for no longer than it takes to say so", "[bad input]")
{
    test::DatabaseFixture files;
    Workspace workspace;
    QStringList said;
    QObject::connect(&workspace, &Workspace::messageSaid, [&](const Message& message) { said << message.text; });
    DatabaseOpener opener(workspace);
    opener.open(files.folder.filePath(u"missing.parvis"_s));
    opener.waitBriefly(1000'000);
    CHECK_FALSE(workspace.database());
    CHECK(said.size() == 1);
    opener.waitBriefly(1000'000); // there is nothing to wait for
}

TEST_CASE("the file that is open is not opened again: that is said, without a question and without a process")
{
    test::WorkspacePageFixture app;
    DatabaseOpener opener(app.workspace);
    const Database* before = app.workspace.database();
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        app.messages.clear();
        opener.open(app.path(), access);
        app.settle();
        CHECK(app.workspace.database() == before);
        REQUIRE(app.messages.size() == 1);
        CHECK(app.messages.back().kind == Message::Kind::Information);
        CHECK(app.messages.back().text == u"essai.parvis is already open in this window.");
    }
}

TEST_CASE("a file that is gone before it is shown is not announced as the open one", "[bad input]")
{
    test::WorkspacePageFixture app;
    const QString other = app.folder.filePath(u"other.parvis"_s);
    REQUIRE(QFile::copy(app.path(), other));
    DatabaseOpener opener(app.workspace);
    QStringList opened;
    QObject::connect(&opener, &DatabaseOpener::opened, [&](const QString& path) { opened << path; });
    // One thread is left, so that the second job begins when the file has been read.
    QSemaphore free;
    QSemaphore read;
    const int others = std::max(2, QThread::idealThreadCount()) - 1;
    for (int i = 0; i < others; ++i) {
        app.workspace.jobs().run(
            &opener, u"busy"_s, [&free](const JobControl&) { free.acquire(); }, [] {});
    }
    opener.open(other);
    app.workspace.jobs().run(
        &opener, u"after"_s, [&read](const JobControl&) { read.release(); }, [] {});
    read.acquire();
    REQUIRE(QFile::remove(other));
    free.release(others);
    REQUIRE(app.waitForJobs());
    CHECK(opened.isEmpty());
    CHECK(app.workspace.database()->path() == app.path());
    CHECK(app.messages.size() == 1);
}

TEST_CASE("a database is backed up two seconds after it was opened, when its first pictures are there")
{
    test::DatabaseFixture files;
    Workspace workspace;
    DatabaseOpener opener(workspace);
    auto* start = opener.findChild<QTimer*>(u"backup"_s);
    REQUIRE(start);
    CHECK(start->interval() == 2000);
    CHECK_FALSE(start->isActive());
    start->setInterval(1000'000); // so that a slow machine does not begin either
    opener.open(files.path());
    REQUIRE(test::waitFor([&] { return workspace.jobs().isIdle(); }));
    CHECK(start->isActive());
    CHECK(backups(files.path()).empty());
    start->setInterval(0);
    REQUIRE(test::waitFor([&] { return !start->isActive(); }));
    REQUIRE(test::waitFor([&] { return workspace.jobs().isIdle(); }));
    CHECK(backups(files.path()).size() == 1);
}

TEST_CASE("a backup that still waits is made when the program is closed, or another database is opened")
{
    test::DatabaseFixture files;
    const QString other = files.folder.filePath(u"other.parvis"_s);
    REQUIRE(QFile::copy(files.path(), other));
    {
        Workspace workspace;
        DatabaseOpener opener(workspace);
        opener.findChild<QTimer*>(u"backup"_s)->setInterval(1000'000);
        opener.open(files.path());
        REQUIRE(test::waitFor([&] { return workspace.jobs().isIdle(); }));
        CHECK(backups(files.path()).empty());
        opener.open(other);
        REQUIRE(test::waitFor([&] { return workspace.jobs().isIdle(); }));
        CHECK(backups(files.path()).size() == 1);
        CHECK(backups(other).empty());
    }
    CHECK(backups(other).size() == 1);
}

TEST_CASE("a clock that stood ahead is told once, at opening or at the first change afterwards")
{
    test::DatabaseFixture files;
    const auto edit = [&](Database& database, SignatoryStatus status) {
        Transaction tx(database, u"Set"_s);
        tx.update(test::changedSignatory(database.records(), status));
        tx.commit();
    };
    {
        Database ahead(files.path(), Access::ReadWrite,
                       [] { return QDateTime(QDate(2998, 1, 1), QTime(12, 0), Qt::UTC); });
        edit(ahead, SignatoryStatus::Invited);
    }
    Workspace workspace;
    QStringList said;
    QObject::connect(&workspace, &Workspace::messageSaid, [&](const Message& message) { said << message.text; });
    DatabaseOpener opener(workspace);
    opener.findChild<QTimer*>(u"backup"_s)->setInterval(1000'000);
    opener.open(files.path());
    REQUIRE(test::waitFor([&] { return workspace.jobs().isIdle(); }));
    REQUIRE(said.size() == 1);
    CHECK(said.first().contains(u"date and time of this computer"_s));
    edit(*workspace.database(), SignatoryStatus::Deliberated);
    edit(*workspace.database(), SignatoryStatus::Declined);
    CHECK(said.size() == 1);
}
