// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/backup.h"
#include "store/connection.h"
#include "store/restore.h"
#include "tests/catch.h"
#include "tests/store/first_signatory.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(DatabaseFixture, "a fresh database holds the register of Hauts-de-France")
{
    const auto database = open();
    const Register& records = database->records();
    CHECK(records.all<Qpv>().size() == 204);
    CHECK(records.all<Contract>().size() == 39);
    CHECK(records.all<Epci>().size() == 39);
    CHECK(records.all<Commune>().size() == 161);
    int inhabitants = 0;
    for (const Qpv& qpv : records.all<Qpv>())
        inhabitants += qpv.population.value_or(0);
    CHECK(inhabitants == 753115);
    const auto isDeclared = [](const Contract& c) { return c.declaredState == DeclaredState::Signed; };
    CHECK(std::ranges::count_if(records.all<Contract>(), isDeclared) == 16);
    CHECK(std::ranges::count_if(records.all<Contract>(),
                                [&](const Contract& c) { return isDeclared(c) && c.declaredOn; }) == 14);
    CHECK(records.all<FundingLine>().size() == 325);
    CHECK(records.all<Article>().size() == 135);
}

TEST_CASE_METHOD(DatabaseFixture, "what is read back is what was written")
{
    const auto database = open();
    forEachRecordType([&]<class T>() { CHECK(database->records().all<T>().rows() == dataset().all<T>().rows()); });
}

TEST_CASE_METHOD(DatabaseFixture, "creating refuses to overwrite and leaves the file alone")
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    CHECK(errorOf([&] { Database::create(path(), dataset(), ticking()); }).contains(u"not overwritten"_s));
    file.seek(0);
    CHECK(file.readAll() == before);
}

TEST_CASE("creating in a folder that does not exist fails clearly and leaves nothing")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"absent/essai.parvis"_s);
    CHECK_FALSE(errorOf([&] { Database::create(path, dataset(), ticking()); }).isEmpty());
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(QFile::exists(path + u".new"_s));
}

TEST_CASE_METHOD(DatabaseFixture, "undo and redo walk through the actions in order")
{
    auto database = open();
    const SignatoryStatus original = statusOf(*database);
    setStatus(*database, SignatoryStatus::Invited);
    setStatus(*database, SignatoryStatus::Deliberated);
    REQUIRE(database->undoState().undo);
    CHECK(database->undoState().undo->title == u"Set deliberated"_s);

    database->undo();
    CHECK(statusOf(*database) == SignatoryStatus::Invited);
    CHECK(database->undoState().undo->title == u"Set invited"_s);
    CHECK(database->undoState().redo->title == u"Set deliberated"_s);
    database->undo();
    CHECK(statusOf(*database) == original);
    CHECK_FALSE(database->undoState().undo);
    CHECK(errorOf([&] { database->undo(); }).contains(u"nothing to undo"_s));

    CHECK(database->undoState().redo->title == u"Set invited"_s);
    database->redo();
    database->redo();
    CHECK(statusOf(*database) == SignatoryStatus::Deliberated);
    CHECK_FALSE(database->undoState().redo);
}

TEST_CASE_METHOD(DatabaseFixture, "undo and redo survive a restart")
{
    setStatus(*open(), SignatoryStatus::Invited);
    const SignatoryStatus original = dataset().all<Signatory>().begin()->status;
    {
        auto database = open();
        REQUIRE(database->undoState().undo);
        database->undo();
        CHECK(statusOf(*database) == original);
    }
    auto database = open();
    CHECK(statusOf(*database) == original);
    REQUIRE(database->undoState().redo);
    database->redo();
    CHECK(statusOf(*database) == SignatoryStatus::Invited);
}

TEST_CASE_METHOD(DatabaseFixture, "a new action ends the redo of what was undone before it")
{
    auto database = open();
    setStatus(*database, SignatoryStatus::Invited);
    database->undo();
    REQUIRE(database->undoState().redo);
    setStatus(*database, SignatoryStatus::Declined);
    CHECK_FALSE(database->undoState().redo);
    CHECK(errorOf([&] { database->redo(); }).contains(u"nothing to redo"_s));
}

TEST_CASE_METHOD(DatabaseFixture, "an undo that would overwrite a change made outside stops and says so")
{
    auto database = open();
    setStatus(*database, SignatoryStatus::Invited);
    const auto id = qint64(database->records().all<Signatory>().begin()->id.value);
    database.reset();
    {
        Connection other(path(), Connection::Mode::ReadWrite);
        other.run(u"UPDATE signatory SET status = 'signed' WHERE id = ?"_s, {id});
    }
    database = open();
    CHECK(errorOf([&] { database->undo(); }).contains(u"later change of the same record"_s));
    CHECK(statusOf(*database) == SignatoryStatus::Signed);
}

TEST_CASE_METHOD(DatabaseFixture, "a commit stops when another program has written in the meantime")
{
    auto database = open();
    {
        Connection other(path(), Connection::Mode::ReadWrite);
        other.run(u"INSERT INTO journal_action (at, actor, title, kind) VALUES ('2025-03-02T00:00:00.000Z', "
                  "'x', 'x', 'edit')"_s);
    }
    CHECK(errorOf([&] { setStatus(*database); }).contains(u"Another program has changed"_s));
    CHECK(statusOf(*database) == dataset().all<Signatory>().begin()->status);
}

TEST_CASE_METHOD(DatabaseFixture, "a full database refuses the change and keeps the state before")
{
    auto database = open();
    const Register before = database->records();
    database.reset();
    {
        Connection limited(path(), Connection::Mode::ReadWrite);
        const int pages = limited.value(u"PRAGMA page_count"_s).toInt();
        limited.run(u"PRAGMA max_page_count = %1"_s.arg(pages));
        CHECK(
            errorOf([&] {
                limited.transaction([&] {
                    for (int i = 0; i < 200; ++i)
                        limited.run(u"INSERT INTO setting VALUES (?, ?)"_s, {QString::number(i), QString(4000, u'x')});
                });
            }).contains(u"no space left"_s));
    }
    Connection reader(path(), Connection::Mode::ReadOnly);
    CHECK(reader.value(u"SELECT count(*) FROM setting WHERE key = '0'"_s).toInt() == 0);
}

TEST_CASE_METHOD(DatabaseFixture, "a long commit runs in the background and pauses editing until it is done")
{
    auto database = open();
    Transaction tx(*database, u"Many"_s);
    for (int i = 0; i < 500; ++i)
        tx.insert(Milestone{.kind = u"autre"_s, .title = QString::number(i)});
    bool done = false;
    tx.commitInBackground([&](std::exception_ptr error) {
        CHECK(error == nullptr);
        done = true;
    });
    CHECK(database->isBusy());
    CHECK(database->records().all<Milestone>().empty());
    CHECK(errorOf([&] { setStatus(*database); }).contains(u"long change"_s));
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(database->records().all<Milestone>().size() == 500);
    CHECK_FALSE(database->isBusy());
    database->undo();
    CHECK(database->records().all<Milestone>().empty());
}

TEST_CASE_METHOD(DatabaseFixture, "a commit in the background that fails changes nothing and reports why")
{
    auto database = open();
    Transaction tx(*database, u"Break"_s);
    tx.insert(Signatory{.contract = {1}, .organisation = {999999}});
    std::exception_ptr reported;
    bool done = false;
    tx.commitInBackground([&](std::exception_ptr error) {
        reported = error;
        done = true;
    });
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    REQUIRE(reported);
    CHECK(errorOf([&] { std::rethrow_exception(reported); }).contains(u"contradicts"_s));
    CHECK(database->records().all<Signatory>().size() == dataset().all<Signatory>().size());
    setStatus(*database);
    CHECK(statusOf(*database) == SignatoryStatus::Declined);
}

TEST_CASE_METHOD(DatabaseFixture, "a commit in the background that is stopped writes nothing")
{
    auto database = open();
    Transaction tx(*database, u"Many"_s);
    for (int i = 0; i < 500; ++i)
        tx.insert(Milestone{.kind = u"autre"_s, .title = QString::number(i)});
    std::stop_source stop;
    stop.request_stop();
    std::exception_ptr reported;
    bool done = false;
    tx.commitInBackground(
        [&](std::exception_ptr error) {
            reported = error;
            done = true;
        },
        stop.get_token());
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    REQUIRE(reported);
    CHECK_THROWS_AS(std::rethrow_exception(reported), Cancelled);
    CHECK(database->records().all<Milestone>().empty());
    CHECK_FALSE(database->undoState().undo);
    database.reset();
    database = open();
    CHECK(database->records().all<Milestone>().empty());
    setStatus(*database);
    CHECK(statusOf(*database) == SignatoryStatus::Declined);
}

TEST_CASE_METHOD(DatabaseFixture,
                 "a database that comes to stand there while another is made keeps its log and its name")
{
    const QString target = folder.filePath(u"neuf.parvis"_s);
    std::unique_ptr<Database> other;
    const auto clock = [&] { // read while the new database is written under a name by chance
        if (!other) {
            Database::create(target, dataset(), ticking());
            other = std::make_unique<Database>(target, Access::ReadWrite, ticking());
            setStatus(*other);
        }
        return ticking()();
    };
    CHECK(!errorOf([&] { Database::create(target, dataset(), clock); }).isEmpty());
    CHECK(QFile::exists(target + u"-wal"_s));
    CHECK(QDir(folder.path()).entryList({u"*.log_*"_s, u".parvis-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    setStatus(*other, SignatoryStatus::Invited);
    other.reset();
    CHECK(statusOf(Database(target, Access::ReadWrite)) == SignatoryStatus::Invited);
}

TEST_CASE_METHOD(DatabaseFixture, "of a place where another program is making a database nothing is taken")
{
    const QString target = folder.filePath(u"neuf.parvis"_s);
    const int way = GENERATE(0, 1, 2, 3);
    CAPTURE(way);
    const auto make = [&] {
        if (way == 0)
            backupDatabase(path(), target);
        else if (way == 1)
            backupDatabase(path(), target, ExistingFile::Replace);
        else if (way == 2)
            restoreDatabase(path(), target, ticking()());
        else
            Database::create(target, dataset(), ticking());
    };
    writeFile(target + u"-wal"_s, "its log");
    {
        const FileLock lock(target);
        CHECK_THROWS_AS(make(), LockedError);
        CHECK(bytesOf(target + u"-wal"_s) == "its log");
    }
    CHECK_NOTHROW(make());
}

TEST_CASE_METHOD(DatabaseFixture,
                 "a database whose file is taken away takes no edits, and what it holds is saved beside it")
{
    auto database = open();
    setStatus(*database, SignatoryStatus::Invited);
    const QString away = folder.filePath(u"ailleurs.parvis"_s);
    REQUIRE(QFile::rename(path(), away));
    SECTION("it is gone") {}
    SECTION("another one stands there")
    {
        Database::create(folder.filePath(u"autre.parvis"_s), dataset());
        REQUIRE(QFile::rename(folder.filePath(u"autre.parvis"_s), path()));
    }
    const QString error = errorOf([&] { setStatus(*database); });
    CHECK(error.contains(u"deleted, moved or replaced"_s));
    CHECK(errorOf([&] { database->undo(); }) == error);
    CHECK(statusOf(*database) == SignatoryStatus::Invited);
    const QStringList saved = QDir(folder.path()).entryList({u"essai.parvis.rescued_*"_s});
    REQUIRE(saved.size() == 1);
    CHECK(error.contains(saved.front()));
    CHECK(statusOf(Database(folder.filePath(saved.front()), Access::ReadOnly)) == SignatoryStatus::Invited);

    QFile::remove(path());
    REQUIRE(QFile::rename(away, path()));
    setStatus(*database);
    CHECK(statusOf(*database) == SignatoryStatus::Declined);
}

TEST_CASE_METHOD(DatabaseFixture, "a stamp in the future is told when the file is opened, and once when it is written")
{
    QDateTime clock(QDate(2027, 3, 3), QTime(12, 0), Qt::UTC);
    const auto now = [&clock] { return clock; };
    {
        Database database(path(), Access::ReadWrite, now);
        CHECK_FALSE(database.stampAhead());
        setStatus(database);
    }
    Database database(path(), Access::ReadWrite, now);
    std::vector<QDateTime> told;
    QObject::connect(&database, &Database::stampedAhead, [&](const QDateTime& stamp) { told.push_back(stamp); });
    clock = clock.addSecs(60);
    CHECK_FALSE(database.stampAhead());
    setStatus(database, SignatoryStatus::Invited);
    CHECK(told.empty());
    clock = clock.addYears(-2); // put right
    CHECK(database.stampAhead() == clock.addYears(2));
    setStatus(database, SignatoryStatus::Deliberated);
    setStatus(database, SignatoryStatus::Declined);
    CHECK(told == std::vector<QDateTime>{clock.addYears(2)});
    CHECK_FALSE(database.stampAhead());
}
