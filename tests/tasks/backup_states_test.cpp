// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/backup_states.h"

#include "store/backup.h"
#include "store/restore.h"
#include "tests/catch.h"
#include "tests/support/files.h"
#include "tests/tasks/verb_fixture.h"

#include <QDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

using BackupKind = BackupState::Kind;

/// A database with a folder for its backups.
struct Backups : VerbFixture
{
    QString backups() const { return folder.filePath(u"sauvegardes"_s); }
    QString backUp(int day)
    {
        return backupInto(backups(), path(), QDateTime(QDate(2025, 3, day), QTime(12, 0), Qt::UTC));
    }
    std::vector<BackupState> states() const { return backupStates(backups(), path()); }

    void edit(SignatoryStatus status)
    {
        Transaction tx(*database, u"Set"_s);
        tx.update(changedSignatory(records(), status));
        tx.commit();
    }
};

} // namespace

TEST_CASE_METHOD(Backups, "each backup says when it was made and how many actions the database has gone through since")
{
    CHECK(states().empty());
    const QString first = backUp(2);
    edit(SignatoryStatus::Invited);
    edit(SignatoryStatus::Declined);
    const QString second = backUp(3);
    const auto found = states();
    REQUIRE(found.size() == 2);
    CHECK(found[0].path == second);
    CHECK(found[0].kind == BackupKind::Backup);
    CHECK(found[0].made == QDateTime(QDate(2025, 3, 3), QTime(12, 0), Qt::UTC));
    CHECK(found[0].bytes == QFileInfo(second).size());
    CHECK(found[0].since == 0);
    CHECK(found[1].path == first);
    CHECK(found[1].since == 2);
    CHECK(found[1].ownActions == 0);
    CHECK(found[1].trouble.isEmpty());
    CHECK(found[1].lastAction < found[0].lastAction);
}

TEST_CASE_METHOD(Backups, "what a restore replaced is a way back, and says what it has that the database has not")
{
    const QString backup = backUp(2);
    edit(SignatoryStatus::Invited);
    database.reset();
    const Restored restored = restoreDatabase(backup, path(), QDateTime(QDate(2025, 3, 4), QTime(8, 0), Qt::UTC));
    const auto found = states();
    REQUIRE(found.size() == 2);
    const auto replaced = std::ranges::find(found, BackupKind::Replaced, &BackupState::kind);
    REQUIRE(replaced != found.end());
    CHECK(replaced->path == QFileInfo(restored.kept).absoluteFilePath());
    CHECK(replaced->since == 0);
    CHECK(replaced->ownActions == 1);
}

TEST_CASE_METHOD(Backups, "a backup of another database, and one that is damaged, are listed with what is wrong")
{
    backUp(2);
    const QString foreign = backupInto(backups(), path(), QDateTime(QDate(2025, 3, 3), QTime(12, 0), Qt::UTC));
    QFile::remove(foreign);
    Database::create(foreign, dataset(), ticking(QDateTime(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC)));
    const QString damaged = backUp(4);
    writeFile(damaged, "no database");
    const auto found = states();
    REQUIRE(found.size() == 3);
    CHECK(found[0].path == damaged);
    CHECK(!found[0].trouble.isEmpty());
    CHECK(found[1].path == foreign);
    CHECK(found[1].trouble.contains(u"another database"_s));
    CHECK(!found[1].since);
    CHECK(found[2].trouble.isEmpty());
}

TEST_CASE_METHOD(Backups, "backups of a database that is gone or damaged are found all the same")
{
    const QString backup = backUp(2);
    database.reset();
    for (const QByteArray& content : {QByteArray("spoilt"), QByteArray()}) {
        QFile::remove(path());
        if (!content.isEmpty())
            writeFile(path(), content);
        const auto found = states();
        REQUIRE(found.size() == 1);
        CHECK(found[0].path == backup);
        CHECK(!found[0].since);
        CHECK(found[0].trouble.isEmpty());
    }
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(backupStates(backups(), path(), stop.get_token()), Cancelled);
}

TEST_CASE_METHOD(Backups, "a backup is compared with the database record by record")
{
    const QString backup = backUp(2);
    edit(SignatoryStatus::Invited);
    {
        Transaction tx(*database, u"Add"_s);
        tx.insert(Milestone{.kind = u"autre"_s, .title = u"Bilan"_s});
        tx.commit();
    }
    const auto changes = differencesBetween(registerOfBackup(backup), records());
    REQUIRE(changes.size() == 2);
    for (const RowChange& change : changes) {
        if (change.record.table == recordOf<Signatory>().table)
            CHECK((change.before && change.after));
        else
            CHECK((!change.before && change.after));
    }
    CHECK(differencesBetween(records(), records()).empty());
    CHECK(differencesBetween(records(), registerOfBackup(backup)).size() == 2);
    CHECK_THROWS_AS(registerOfBackup(folder.filePath(u"none.parvis"_s)), Error);
}
