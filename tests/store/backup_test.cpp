// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/check.h"
#include "tests/catch.h"
#include "tests/files/output_places.h"
#include "tests/support/database_fixture.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);

void invite(Database& database, SignatoryStatus status)
{
    Transaction tx(database, u"Set"_s);
    tx.update(changedSignatory(database.records(), status));
    tx.commit();
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "a backup taken while the database is in use is complete and sound")
{
    auto database = open();
    invite(*database, SignatoryStatus::Invited);
    const QString target = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), target);
    CHECK(checkDatabase(target).isSound());
    CHECK(Database(target, Access::ReadOnly).records().all<Signatory>().begin()->status == SignatoryStatus::Invited);
    CHECK(errorOf([&] { backupDatabase(path(), target); }).contains(u"not overwritten"_s));
}

TEST_CASE_METHOD(DatabaseFixture, "a backup that fails leaves nothing behind")
{
    const QString target = folder.filePath(u"absent/copie.parvis"_s);
    CHECK(errorOf([&] { backupDatabase(path(), target); }).contains(u"folder"_s));
    CHECK_FALSE(
        errorOf([&] { backupDatabase(folder.filePath(u"none.parvis"_s), folder.filePath(u"c.parvis"_s)); }).isEmpty());
    CHECK(QDir(folder.path()).entryList({u"c.*"_s}).isEmpty());
}

TEST_CASE_METHOD(DatabaseFixture, "a restore brings the backup back and keeps what it replaces")
{
    const QString backup = folder.filePath(u"copie.parvis"_s);
    backupDatabase(path(), backup);
    invite(*open(), SignatoryStatus::Declined);
    const QString kept = restoreDatabase(backup, path(), now);
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

TEST_CASE_METHOD(DatabaseFixture, "a copy that may replace is whole, or nothing changes, wherever a path leads")
{
    openToGroup({folder.path(), path()});
    checkOutputPlaces([&](const QString& target) { backupDatabase(path(), target, ExistingFile::Replace); },
                      u".parvis"_s);
}
