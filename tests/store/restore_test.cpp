// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"

#include "files/files_in_use.h"
#include "files/whole_file.h"
#include "store/backup.h"
#include "store/check/check.h"
#include "store/connection.h"
#include "store/migration.h"
#include "tests/catch.h"
#include "tests/files/output_places.h"
#include "tests/store/crash_image.h"
#include "tests/store/first_signatory.h"
#include "tests/store/now.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"
#include "tests/support/folders.h"

#ifdef Q_OS_UNIX
#include "tests/files/small_disk.h"
#include "tests/support/refused_calls.h"
#endif

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

SignatoryStatus statusIn(const QString& path, Access access = Access::ReadOnly)
{
    return Database(path, access).records().all<Signatory>().begin()->status;
}

/// Leaves the rollback journal of a database that was killed while it wrote, in which the old bytes of each page stand.
void leaveJournal(const QString& path, const QString& image)
{
    Connection writer(path, Connection::Mode::ReadWrite);
    writer.leaveLog();
    writer.run(u"PRAGMA cache_size = 5"_s); // pages: the file is written before the transaction ends
    writer.run(u"BEGIN IMMEDIATE"_s);
    writer.run(u"UPDATE signatory SET status = 'declined'"_s);
    writer.run(u"INSERT INTO setting VALUES ('a', hex(zeroblob(1000000)))"_s);
    REQUIRE(QFile::copy(DatabaseFile(path).rollbackJournal(), DatabaseFile(image).rollbackJournal()));
    writer.run(u"ROLLBACK"_s);
    REQUIRE(DatabaseFile(image).hasRollbackJournal());
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "a restore brings the backup back and keeps what it replaces")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), backup);
    setStatus(*open(), SignatoryStatus::Declined);
    const QString kept = restoreDatabase(backup, path(), now).kept;
    CHECK(open()->records().all<Signatory>().begin()->status == dataset().all<Signatory>().begin()->status);
    CHECK(Database(kept, Access::ReadOnly).records().all<Signatory>().begin()->status == SignatoryStatus::Declined);
}

TEST_CASE_METHOD(DatabaseFixture, "a restore refuses a damaged backup, and a database that is in use")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), backup);
    {
        const auto database = open();
        CHECK(errorOf([&] { restoreDatabase(backup, path(), now); }).contains(u"already open"_s));
    }
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(20000, '\x33'));
    file.close();
    CHECK(errorOf([&] { restoreDatabase(backup, path(), now); }).contains(u"damaged"_s));
    CHECK(open()->records().all<Qpv>().size() == 204);
}

TEST_CASE_METHOD(DatabaseFixture, "a restore takes a backup with its log, and keeps the log of what it replaces")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    const QString image = folder.filePath(u"image.parvis"_s);
    {
        auto database = open();
        setStatus(*database, SignatoryStatus::Invited);
        crashImage(path(), backup);
        setStatus(*database, SignatoryStatus::Declined);
        crashImage(path(), image);
    }
    REQUIRE(QFile::exists(backup + u"-wal"_s));
    const QString kept = restoreDatabase(backup, image, now).kept;
    CHECK(statusIn(image) == SignatoryStatus::Invited);
    CHECK(statusIn(kept) == SignatoryStatus::Declined);
    CHECK(!QFile::exists(image + u"-wal"_s));
    CHECK(checkDatabase(kept).isSound());
    CHECK(checkDatabase(image).isSound());

    const QString first = folder.filePath(u"premier.parvis"_s);
    CHECK(restoreDatabase(kept, first, now).kept.isEmpty());
    CHECK(statusIn(first) == SignatoryStatus::Declined);
}

TEST_CASE_METHOD(DatabaseFixture, "the rollback journal of a database that is gone is not read into its successor")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    const QString target = folder.filePath(u"cible.parvis"_s);
    backupDatabase(path(), backup);
    setStatus(*open(), SignatoryStatus::Invited);
    leaveJournal(path(), target);
    const QByteArray journal = bytesAt(DatabaseFile(target).rollbackJournal());
    bool isKept = true;
    SECTION("a restored one")
    {
        const Restored restored = restoreDatabase(backup, target, now);
        CHECK(bytesAt(restored.setAsideLog) == journal);
    }
    SECTION("a new one")
    {
        Database::create(target, dataset());
    }
    SECTION("a backup")
    {
        backupDatabase(backup, target);
    }
    SECTION("a backup that replaces a file")
    {
        putBytesAt(target, "ancien");
        backupDatabase(backup, target, ExistingFile::Replace);
        isKept = false;
    }
    CHECK_FALSE(DatabaseFile(target).hasRollbackJournal());
    CHECK(checkDatabase(target).isSound());
    CHECK(statusIn(target) == dataset().all<Signatory>().begin()->status);
    const QStringList kept = QDir(folder.path()).entryList({u"cible.parvis.journal_*"_s});
    REQUIRE(kept.size() == (isKept ? 1 : 0));
    if (isKept)
        CHECK(bytesAt(folder.filePath(kept.first())) == journal);
}

TEST_CASE_METHOD(DatabaseFixture, "the second name that a killed restore gave the database is no kept copy")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), backup);
    setStatus(*open(), SignatoryStatus::Invited);
    const QString second = path() + u".replaced_2026-06-01_12-00-00"_s;
    const QString older = path() + u".replaced_2026-05-01_12-00-00"_s;
    const QString other = folder.filePath(u"essai-bis.parvis"_s);
    REQUIRE(QFile::copy(path(), older));
    if (linkTo(path(), second) != Linked::Yes || linkTo(path(), other) != Linked::Yes)
        return; // no such names there
    SECTION("to an opening")
    {
        setStatus(*open(), SignatoryStatus::Declined);
        CHECK_FALSE(QFile::exists(second));
    }
    SECTION("to a restore")
    {
        const QString kept = restoreDatabase(backup, path(), now).kept;
        CHECK_FALSE(QFile::exists(second));
        CHECK(statusIn(kept) == SignatoryStatus::Invited);
        CHECK_FALSE(isSameFile(kept, path()));
        CHECK(statusIn(path()) == statusIn(backup));
    }
    CHECK(statusIn(older) == SignatoryStatus::Invited);
    CHECK(QFile::exists(other)); // a name that the user gave
}

TEST_CASE_METHOD(DatabaseFixture, "two restores within a second keep two databases")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), backup);
    const QString first = restoreDatabase(backup, path(), now).kept;
    const QString second = restoreDatabase(backup, path(), now).kept;
    CHECK(first != second);
    CHECK(QFile::exists(first));
    CHECK(QFile::exists(second));
}

TEST_CASE_METHOD(DatabaseFixture, "a database that is damaged is replaced and kept byte by byte, with its log")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), backup);
    SECTION("a text stands there")
    {
        putBytesAt(path(), "Ceci n'est pas une base.");
        putBytesAt(path() + u"-wal"_s, "ni un journal");
    }
    SECTION("nothing stands there")
    {
        putBytesAt(path(), {});
        putBytesAt(path() + u"-wal"_s, "un journal");
    }
    SECTION("its first page is spoilt")
    {
        QByteArray bytes = bytesAt(path());
        bytes.replace(100, 3000, QByteArray(3000, '\x55'));
        putBytesAt(path(), bytes);
        putBytesAt(path() + u"-wal"_s, "un journal");
    }
    const QByteArray before = bytesAt(path());
    const QByteArray log = bytesAt(path() + u"-wal"_s);
    const QString kept = restoreDatabase(backup, path(), now).kept;
    CHECK(bytesAt(kept) == before);
    CHECK(bytesAt(kept + u"-wal"_s) == log);
    CHECK(open()->records().all<Qpv>().size() == 204);
}

TEST_CASE_METHOD(DatabaseFixture, "a database is not restored from itself, nor while it is read elsewhere")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), backup);
    CHECK(errorOf([&] { restoreDatabase(path(), path(), now); }).contains(u"from itself"_s));
    setStatus(*open(), SignatoryStatus::Invited);
    {
        const auto reader = open(Access::ReadOnly);
        CHECK(errorOf([&] { restoreDatabase(backup, path(), now); }).contains(u"Another program"_s));
    }
    CHECK(statusIn(path()) == SignatoryStatus::Invited);
    CHECK(everythingIn(folder.path()) == QStringList{u"copie.parvis"_s, u"essai.parvis"_s});
}

TEST_CASE_METHOD(DatabaseFixture, "a backup of an older format is brought up to date where it is restored")
{
    const QString older = folder.filePath(u"ancien.parvis"_s);
    writeFile(older, qUncompress(bytesOf(testFolder(u"store/fixtures/schema_1.parvis.z"_s))));
    restoreDatabase(older, path(), now);
    Connection restored(path(), Connection::Mode::ReadOnly);
    CHECK(checkedSchema(restored) == latestSchema());
    CHECK(Connection(older, Connection::Mode::ReadOnly).value(u"PRAGMA user_version"_s) == 1);
}

#ifdef Q_OS_UNIX
TEST_CASE_METHOD(DatabaseFixture, "a restore follows a link, and keeps the rights of what it replaces")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), backup);
    REQUIRE(QFile::setPermissions(backup, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    REQUIRE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    const QFile::Permissions before = QFile::permissions(path());
    const QString linked = folder.filePath(u"lien.parvis"_s);
    REQUIRE(QFile::link(path(), linked));
    const QString kept = restoreDatabase(backup, linked, now).kept;
    CHECK(QFileInfo(linked).isSymbolicLink());
    CHECK(QFile::permissions(path()) == before);
    CHECK(QFile::permissions(kept) == before);
    CHECK(statusIn(path()) == statusIn(backup));
}

TEST_CASE_METHOD(DatabaseFixture,
                 "a restore on a disk that is full at any point leaves the database with its last edit")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    const QString image = folder.filePath(u"image.parvis"_s);
    {
        auto database = open();
        backupDatabase(path(), backup);
        setStatus(*database, SignatoryStatus::Declined);
        crashImage(path(), image);
    }
    const qint64 whole = QFileInfo(backup).size();
    constexpr int steps = 12;
    for (int step = 0; step <= steps; ++step) {
        INFO(step);
        QString error;
        {
            const SmallDisk disk(rlim_t(whole * step / steps));
            error = errorOf([&] { restoreDatabase(backup, image, now); });
        }
        if (error.isEmpty()) {
            CHECK(statusIn(image) == statusIn(backup));
            break;
        }
        CHECK(error.contains(u"space"_s));
        CHECK(statusIn(image) == SignatoryStatus::Declined);
        CHECK(QDir(folder.path()).entryList({u".parvis*"_s, u"*replaced*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }
}
#endif

TEST_CASE_METHOD(DatabaseFixture, "the second name that a killed restore left is no way into the database")
{
    const QString second = DatabaseFile(path()).replacedName(now);
    const auto leaveSecondName = [&] { REQUIRE(linkTo(path(), second) == Linked::Yes); };
    SECTION("with the latest changes in the log of the first")
    {
        const QString image = folder.filePath(u"image.parvis"_s);
        {
            const auto database = open();
            setStatus(*database, SignatoryStatus::Declined);
            crashImage(path(), image);
        }
        REQUIRE(QFile::remove(path()));
        REQUIRE(QFile::rename(image, path()));
        REQUIRE(QFile::rename(image + u"-wal"_s, path() + u"-wal"_s));
        leaveSecondName();
    }
    SECTION("with all changes in the file")
    {
        setStatus(*open(), SignatoryStatus::Declined);
        leaveSecondName();
    }
    SECTION("while the first is open")
    {
        const auto database = open();
        setStatus(*database, SignatoryStatus::Declined);
        leaveSecondName();
        CHECK(errorOf([&] { openFile(second, Access::ReadWrite); }).contains(u"second name"_s));
    }
    for (const Access access : {Access::ReadOnly, Access::ReadWrite})
        CHECK(errorOf([&] { openFile(second, access); }).contains(u"second name"_s));
    CHECK(errorOf([&] { backupDatabase(second, folder.filePath(u"copie.parvis"_s)); }).contains(u"second name"_s));
    CHECK(statusIn(path()) == SignatoryStatus::Declined);
    CHECK(statusIn(path(), Access::ReadWrite) == SignatoryStatus::Declined);
    CHECK_FALSE(QFile::exists(second));
    CHECK(checkDatabase(path()).isSound());
}

TEST_CASE_METHOD(DatabaseFixture, "a database is not opened by another name while it is open by one")
{
    const QString other = folder.filePath(u"autre.parvis"_s);
    REQUIRE(linkTo(path(), other) == Linked::Yes);
    CHECK(statusIn(other) == statusIn(path()));
    {
        const auto database = open();
        CHECK(errorOf([&] { openFile(other, Access::ReadWrite); }).contains(u"second name"_s));
    }
    CHECK_NOTHROW(openFile(other, Access::ReadWrite));
}

#if defined(Q_OS_LINUX) && defined(Q_PROCESSOR_X86_64)
TEST_CASE_METHOD(DatabaseFixture, "a restore that fails at its end has set nothing aside, and left no second name")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    const QString target = folder.filePath(u"cible.parvis"_s);
    backupDatabase(path(), backup);
    {
        const auto database = open();
        setStatus(*database, SignatoryStatus::Invited);
        crashImage(path(), target);
    }
    SECTION("with the log of another database beside it")
    {
        REQUIRE(QFile::remove(target));
        REQUIRE(QFile::copy(backup, target));
    }
    SECTION("with the log of one that is gone")
    {
        REQUIRE(QFile::remove(target));
    }
    SECTION("with a database that cannot be read, its log and its journal")
    {
        putBytesAt(target, "Ceci n'est pas une base.");
        putBytesAt(DatabaseFile(target).rollbackJournal(), "ni un journal");
    }
    const QStringList before = everythingIn(folder.path());
    const QByteArray log = bytesAt(DatabaseFile(target).log());
    const std::vector<RefusedCall> calls{{SYS_fsync, EIO}, {SYS_fdatasync, EIO}};
    CHECK(withRefusedCalls(calls, [&] { return isRefused([&] { restoreDatabase(backup, target, now); }) ? 1 : 0; }) ==
          1);
    CHECK(everythingIn(folder.path()) == before);
    CHECK(bytesAt(DatabaseFile(target).log()) == log);
    restoreDatabase(backup, target, now);
    CHECK(statusIn(target) == statusIn(backup));
}
#endif
