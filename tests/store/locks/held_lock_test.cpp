// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/locks/held_lock.h"

#include "store/backup.h"
#include "store/check/check.h"
#include "store/connection.h"
#include "store/documents.h"
#include "store/history.h"
#include "store/identity.h"
#include "store/restore.h"
#include "store/search/search.h"
#include "tests/catch.h"
#include "tests/store/first_signatory.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"

#include <QFileInfo>
#include <QMimeDatabase>

#ifdef Q_OS_LINUX
#include "tests/support/lock_table.h"
#endif

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(DatabaseFixture, "the first connection of the program to a file is told from the others")
{
    auto first = std::make_unique<HeldLock>(DatabaseFile(path()));
    CHECK(first->isFirst());
    CHECK_FALSE(HeldLock(DatabaseFile(path())).isFirst());
    CHECK(HeldLock(DatabaseFile(folder.filePath(u"autre.parvis"_s))).isFirst());
    first.reset();
    CHECK(HeldLock(DatabaseFile(path())).isFirst());
}

#ifdef Q_OS_LINUX
namespace {

void declineInBackground(Database& database)
{
    Transaction tx(database, u"Decline"_s);
    tx.update(changedSignatory(database.records(), SignatoryStatus::Declined));
    bool done = false;
    tx.commitInBackground([&](std::exception_ptr) { done = true; });
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "whatever the program does with an open database, SQLite's lock on it stays")
{
    const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
    const QString backup = folder.filePath(u"copie.parvis"_s);
    const auto database = open();
    REQUIRE(isLocked(path(), sharedByte, u"POSIX"_s));
    const std::pair<const char*, std::function<void()>> operations[] = {
        {"edit", [&] { setStatus(*database, SignatoryStatus::Invited); }},
        {"undo", [&] { database->undo(); }},
        {"edit in the background", [&] { declineInBackground(*database); }},
        {"history", [&] { History(path()).actions(10); }},
        {"state at a date", [&] { History(path()).registerAt(database->records(), now); }},
        {"search", [&] { Search(path()).find(u"lille"_s); }},
        {"documents", [&] { DocumentReader(path()).pages(u"none"_s); }},
        {"check", [&] { checkDatabase(path()); }},
        {"identity", [&] { databaseIdentity(path()); }},
        {"second opening", [&] { open(Access::ReadOnly); }},
        {"second writer", [&] { errorOf([&] { open(); }); }},
        {"backup", [&] { backupDatabase(path(), backup); }},
        {"dated backup", [&] { backupInto(folder.filePath(u"sauvegardes"_s), path(), now); }},
        {"backup onto itself", [&] { errorOf([&] { backupDatabase(path(), path(), ExistingFile::Replace); }); }},
        {"restore", [&] { errorOf([&] { restoreDatabase(backup, path(), now); }); }},
        {"creation", [&] { errorOf([&] { Database::create(path(), dataset()); }); }}};
    for (const auto& [name, operation] : operations) {
        INFO(name);
        operation();
        CHECK(isLocked(path(), sharedByte, u"POSIX"_s));
        CHECK(isLocked(path() + u"-shm"_s, memoryInUseByte, u"POSIX"_s));
    }
}

TEST_CASE_METHOD(DatabaseFixture, "an open database stays locked when another part of the program closes its file")
{
    const auto database = open();
    setStatus(*database, SignatoryStatus::Invited);
    for (const QString& name : {path(), path() + u"-shm"_s}) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        file.close();
        QMimeDatabase().mimeTypeForFile(name); // as a file dialog does for its icons
    }
    CHECK(isLocked(path(), sharedByte, u"OFDLCK"_s));
    CHECK(isLocked(path() + u"-shm"_s, memoryInUseByte, u"OFDLCK"_s));
}

TEST_CASE_METHOD(DatabaseFixture, "the last connection takes the log and all locks away")
{
    auto database = open();
    setStatus(*database, SignatoryStatus::Invited);
    {
        Connection reader(path(), Connection::Mode::ReadOnly);
        CHECK(reader.value(u"SELECT count(*) FROM qpv"_s).toInt() == 204);
    }
    CHECK(isLocked(path(), sharedByte, u"OFDLCK"_s));
    database.reset();
    for (const QString& kind : {u"POSIX"_s, u"OFDLCK"_s})
        CHECK_FALSE(isLocked(path(), sharedByte, kind));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"essai.parvis"_s});
    CHECK(open()->records().all<Signatory>().begin()->status == SignatoryStatus::Invited);
}

TEST_CASE_METHOD(DatabaseFixture, "what stands in the place of a database that was moved away can be opened beside it")
{
    const bool isNoticed = GENERATE(true, false);
    auto database = open();
    setStatus(*database, SignatoryStatus::Invited);
    const QString older = folder.filePath(u"ancien.parvis"_s);
    SECTION("a backup")
    {
        backupDatabase(path(), older);
    }
    SECTION("a copy of the file, which fits the log that is left, and was folded into the other one since")
    {
        REQUIRE(QFile::copy(path(), older));
        Connection(path(), Connection::Mode::ReadWrite).run(u"PRAGMA wal_checkpoint"_s);
    }
    SECTION("a new database")
    {
        Database::create(older, dataset(), ticking());
    }
    REQUIRE(QFile::rename(path(), folder.filePath(u"ailleurs.parvis"_s)));
    REQUIRE(QFile::rename(older, path()));
    if (isNoticed)
        CHECK(!errorOf([&] { setStatus(*database); }).isEmpty());
    auto next = open();
    setStatus(*next);
    CHECK(errorOf([&] { open(); }).contains(u"already open"_s));
    database.reset(); // as the window does, once the next one is open
    setStatus(*next, SignatoryStatus::Invited);
    CHECK(isLocked(path(), sharedByte, u"OFDLCK"_s));
    CHECK(isLocked(path() + u"-shm"_s, memoryInUseByte, u"OFDLCK"_s));
    CHECK(QFile::exists(path() + u".lock"_s));
    next.reset();
    CHECK_FALSE(QFile::exists(path() + u".lock"_s));
    CHECK(checkDatabase(path()).isSound());
    CHECK(statusOf(*open()) == SignatoryStatus::Invited);
}

TEST_CASE_METHOD(DatabaseFixture,
                 "a database that was moved away is opened by its new name once it is closed, with all edits")
{
    auto database = open();
    setStatus(*database, SignatoryStatus::Invited);
    const QString away = folder.filePath(u"ailleurs.parvis"_s);
    REQUIRE(QFile::rename(path(), away));
    for (const Access access : {Access::ReadOnly, Access::ReadWrite})
        CHECK(errorOf([&] { openFile(away, access); }).contains(u"still open as “essai.parvis”"_s));
    CHECK_FALSE(QFile::exists(away + u"-wal"_s));
    SECTION("as it is")
    {
        database.reset();
        CHECK(statusOf(Database(away, Access::ReadWrite)) == SignatoryStatus::Invited);
        CHECK(checkDatabase(away).isSound());
    }
    SECTION("or goes on when it is put back")
    {
        REQUIRE(QFile::rename(away, path()));
        setStatus(*database);
        database.reset();
        CHECK(statusOf(*open()) == SignatoryStatus::Declined);
    }
}

TEST_CASE_METHOD(DatabaseFixture,
                 "what is in the place of a database that was moved away, and is none, leaves its log there")
{
    auto database = open();
    setStatus(*database, SignatoryStatus::Invited);
    const QString away = folder.filePath(u"ailleurs.parvis"_s);
    REQUIRE(QFile::rename(path(), away));
    writeFile(path(), QByteArray(4096, 'x'));
    CHECK(errorOf([&] { open(); }).contains(u"not a Parvis database"_s));
    REQUIRE(QFile::remove(path()));
    REQUIRE(QFile::rename(away, path()));
    CHECK(QFileInfo(path() + u"-wal"_s).size() > 0);
    CHECK(isLocked(path() + u"-shm"_s, memoryInUseByte, u"OFDLCK"_s));
    setStatus(*database);
    CHECK(errorOf([&] { open(); }).contains(u"already open"_s));
    CHECK(statusOf(*open(Access::ReadOnly)) == SignatoryStatus::Declined);
}
#endif
