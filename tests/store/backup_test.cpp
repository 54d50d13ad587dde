// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/check/check.h"
#include "store/connection.h"
#include "store/database_file.h"
#include "tests/catch.h"
#include "tests/files/output_places.h"
#include "tests/store/crash_image.h"
#include "tests/store/first_signatory.h"
#include "tests/store/now.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(DatabaseFixture, "a backup taken while the database is in use is complete and sound")
{
    auto database = open();
    setStatus(*database, SignatoryStatus::Invited);
    const QString target = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), target);
    CHECK(checkDatabase(target).isSound());
    CHECK(Database(target, Access::ReadOnly).records().all<Signatory>().begin()->status == SignatoryStatus::Invited);
    CHECK(errorOf([&] { backupDatabase(path(), target); }).contains(u"not overwritten"_s));
}

TEST_CASE_METHOD(DatabaseFixture, "a backup is one file that stands alone, no more readable than its original")
{
    auto database = open();
    setStatus(*database, SignatoryStatus::Invited);
    constexpr auto narrow = QFile::ReadOwner | QFile::WriteOwner;
    REQUIRE(QFile::setPermissions(path(), narrow));
    const QString target = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), target);
    CHECK((QFile::permissions(target) & ~(QFile::ReadUser | QFile::WriteUser)) == narrow);
    constexpr qsizetype versions = 18; // of the format for writing and for reading: 1 is without log
    CHECK(bytesAt(target).mid(versions, 2) == QByteArray("\1\1"));
    CHECK(QDir(folder.path()).entryList({u"copie*"_s}) == QStringList{u"copie.parvis"_s});
}

TEST_CASE_METHOD(DatabaseFixture, "a backup of what a crash left holds the last edits")
{
    const QString image = folder.filePath(u"image.parvis"_s);
    {
        auto database = open();
        setStatus(*database, SignatoryStatus::Invited);
        crashImage(path(), image);
    }
    const QString target = folder.filePath(u"copie.parvis"_s);
    backupDatabase(image, target);
    CHECK(Database(target, Access::ReadOnly).records().all<Signatory>().begin()->status == SignatoryStatus::Invited);
}

TEST_CASE_METHOD(DatabaseFixture, "what Parvis cannot read is no backup", "[bad input]")
{
    {
        Connection other(path(), Connection::Mode::ReadWrite);
        other.run(u"UPDATE qpv SET code = 'nonsense' WHERE id = 3"_s);
    }
    const QString target = folder.filePath(u"copie.parvis"_s);
    const Error error = thrownError([&] { backupDatabase(path(), target); });
    CHECK(error.message().contains(u"qpv"_s));
    CHECK(error.where() == path());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"essai.parvis"_s});
}

TEST_CASE_METHOD(DatabaseFixture, "a backup never replaces the database, its log or its lock", "[bad input]")
{
    const auto database = open();
    setStatus(*database, SignatoryStatus::Invited);
    const QString linked = folder.filePath(u"lien.parvis"_s);
    REQUIRE(QFile::link(path(), linked));
    for (const QString& target : {path(), path() + u"-wal"_s, path() + u"-shm"_s, path() + u".lock"_s, linked}) {
        CAPTURE(target);
        CHECK(errorOf([&] { backupDatabase(path(), target, ExistingFile::Replace); }).contains(u"open database"_s));
    }
    setStatus(*database, SignatoryStatus::Declined);
    CHECK(checkDatabase(path()).isSound());
}

TEST_CASE_METHOD(DatabaseFixture, "a backup that fails leaves nothing behind")
{
    const QString target = folder.filePath(u"absent/copie.parvis"_s);
    CHECK(errorOf([&] { backupDatabase(path(), target); }).contains(u"folder"_s));
    CHECK_FALSE(
        errorOf([&] { backupDatabase(folder.filePath(u"none.parvis"_s), folder.filePath(u"c.parvis"_s)); }).isEmpty());
    CHECK(QDir(folder.path()).entryList({u"c.*"_s}).isEmpty());
}

TEST_CASE("old backups thin out with age and ten are always kept")
{
    std::vector<QDateTime> moments;
    for (int day = 0; day < 400; ++day)
        moments.push_back(now.addDays(-day));
    const auto dropped = backupsToDrop(moments, now);
    const auto isKept = [&](int day) { return std::ranges::find(dropped, now.addDays(-day)) == dropped.end(); };
    for (int day = 0; day <= 9; ++day)
        CHECK(isKept(day));
    const auto keptOf = [&](int from, int to) {
        int kept = 0;
        for (int day = from; day < to; ++day)
            kept += isKept(day);
        return kept;
    };
    CHECK(keptOf(11, 60) >= 6);
    CHECK(keptOf(11, 60) <= 9);
    CHECK(keptOf(61, 400) >= 11);
    CHECK(keptOf(61, 400) <= 13);

    CHECK(backupsToDrop({moments.begin(), moments.begin() + 8}, now).empty());
    std::vector<QDateTime> sameHour;
    for (int minute = 0; minute < 9; ++minute)
        sameHour.push_back(now.addDays(-100).addSecs(60 * minute));
    CHECK(backupsToDrop(sameHour, now).empty());
}

TEST_CASE_METHOD(DatabaseFixture, "a dated backup goes into the folder and is listed newest first")
{
    const QString backups = folder.filePath(u"sauvegardes"_s);
    const QString first = backupInto(backups, path(), now);
    const QString second = backupInto(backups, path(), now.addSecs(3600));
    QFile stranger(backups + u"/autre.parvis"_s);
    REQUIRE(stranger.open(QIODevice::WriteOnly));
    CHECK(backupsIn(backups, path()) == QStringList{second, first});
}

TEST_CASE_METHOD(DatabaseFixture, "one backup a day is made, as the calendar of the user counts days")
{
    const QString backups = folder.filePath(u"sauvegardes"_s);
    const QTimeZone paris("Europe/Paris");
    const auto at = [&](int day, int hour) { return QDateTime(QDate(2026, 6, day), QTime(hour, 30), paris); };
    CHECK(QFile::exists(backupOncePerDay(backups, path(), at(15, 8))));
    CHECK(backupOncePerDay(backups, path(), at(15, 23)).isEmpty());
    CHECK(QFile::exists(backupOncePerDay(backups, path(), at(16, 0)))); // still the 15th in UTC
    CHECK(backupOncePerDay(backups, path(), at(16, 9)).isEmpty());
    CHECK(backupsIn(backups, path()).size() == 2);
}

TEST_CASE_METHOD(DatabaseFixture, "databases of one name in two folders, and copies that part, each have their backup")
{
    const QString backups = folder.filePath(u"sauvegardes"_s);
    const QTemporaryDir elsewhere;
    const QString stranger = elsewhere.filePath(u"essai.parvis"_s);
    Database::create(stranger, dataset(), ticking(QDateTime(QDate(2024, 5, 1), QTime(9, 0), Qt::UTC)));
    const auto at = [](int minute) { return now.addSecs(60 * minute); };
    CHECK(!backupOncePerDay(backups, path(), at(0)).isEmpty());
    CHECK(!backupOncePerDay(backups, stranger, at(1)).isEmpty());
    CHECK(backupOncePerDay(backups, path(), at(2)).isEmpty());
    CHECK(backupOncePerDay(backups, stranger, at(3)).isEmpty());

    const QTemporaryDir third;
    const QString copy = third.filePath(u"essai.parvis"_s);
    backupDatabase(path(), copy);
    setStatus(*open(), SignatoryStatus::Invited);
    const QString mine = backupInto(backups, path(), at(4));
    {
        Database other(copy, Access::ReadWrite, ticking(QDateTime(QDate(2025, 4, 1), QTime(9, 0), Qt::UTC)));
        setStatus(other, SignatoryStatus::Declined);
    }
    REQUIRE(QFile::remove(backups + u"/essai_2026-06-15_12-00-00.parvis"_s)); // what both began with
    CHECK(!backupOncePerDay(backups, copy, at(5)).isEmpty());
    CHECK(QFile::exists(mine));
}

TEST_CASE_METHOD(DatabaseFixture, "the backups of another database of the same name are not thinned out")
{
    const QString backups = folder.filePath(u"sauvegardes"_s);
    const QTemporaryDir elsewhere;
    const QString stranger = elsewhere.filePath(u"essai.parvis"_s);
    Database::create(stranger, dataset(), ticking(QDateTime(QDate(2024, 5, 1), QTime(9, 0), Qt::UTC)));
    const QString old = backupInto(backups, stranger, now.addDays(-101));
    REQUIRE(QFile::exists(backupInto(backups, stranger, now.addDays(-100))));
    backupInto(backups, path(), now.addDays(-102), 1);
    backupInto(backups, path(), now, 1);
    CHECK(QFile::exists(old));
    CHECK(backupsIn(backups, path()).size() == 3);
}

TEST_CASE_METHOD(DatabaseFixture, "a copy that may replace is whole, or nothing changes, wherever a path leads")
{
    openToGroup({folder.path(), path()});
    checkOutputPlaces([&](const QString& target) { backupDatabase(path(), target, ExistingFile::Replace); },
                      u".parvis"_s);
}

TEST_CASE_METHOD(DatabaseFixture, "a clock that stands years ahead does not thin out all backups")
{
    const QString backups = folder.filePath(u"sauvegardes"_s);
    REQUIRE(QDir().mkpath(backups));
    for (int day = 1; day <= 40; ++day)
        writeFile(backups + u"/essai_"_s + fileStamp(now.addDays(-day)) + u".parvis"_s, "x");
    backupInto(backups, path(), now.addYears(3));
    CHECK(backupsIn(backups, path()).size() == 38);
    for (int day = 0; day < 8; ++day)
        backupInto(backups, path(), now.addDays(day));
    CHECK(backupsIn(backups, path()).size() < 30); // it is thinned out all the same
}
