// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups/backups_dialog.h"

#include "app/backups/backup_comparison.h"
#include "app/backups/backup_settings.h"
#include "app/history/compared_table.h"
#include "app/shell/database_opener.h"
#include "store/backup.h"
#include "tests/support/workspace_page_fixture.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// A database with a backup of 2 March 2025 and one change since.
struct Backups : WorkspacePageFixture
{
    Backups()
    {
        QDir(BackupSettings::usualFolder()).removeRecursively();
        backup = backupInto(BackupSettings::kept().folder, path(), QDateTime(QDate(2025, 3, 2), QTime(11, 0), Qt::UTC));
        workspace.edit(u"Set"_s,
                       [&](Transaction& tx) { tx.update(changedSignatory(records(), SignatoryStatus::Invited)); });
    }

    BackupsDialog* show()
    {
        auto* dialog = new BackupsDialog(workspace, path());
        QObject::connect(dialog, &BackupsDialog::restoreRequested, &opener, &DatabaseOpener::restore);
        dialog->QDialog::show();
        REQUIRE(waitFor([&] { return dialog->isRead() && workspace.jobs().isIdle(); }));
        return dialog;
    }

    static QPushButton* button(QWidget& parent, const QString& name) { return parent.findChild<QPushButton*>(name); }
    static RecordTableModel* rows(BackupsDialog& dialog)
    {
        return dialog.findChild<RecordTableView*>(u"table"_s)->recordModel();
    }
    SignatoryStatus status() const { return records().all<Signatory>().begin()->status; }

    QString backup;
    DatabaseOpener opener{workspace};
};

} // namespace

TEST_CASE_METHOD(Backups, "the backups of a database stand in a list, with what has changed since each")
{
    std::unique_ptr<BackupsDialog> dialog(show());
    REQUIRE(rows(*dialog)->rowCount() == 1);
    CHECK(rows(*dialog)->text(0, 0) == u"2 mars 2025");
    CHECK(rows(*dialog)->text(0, 1) == u"12:00");
    CHECK(rows(*dialog)->text(0, 3) == u"1 change(s) made since");
    CHECK(textOf(*dialog).contains(BackupSettings::kept().folder));
    QTest::mouseClick(button(*dialog, u"backUp"_s), Qt::LeftButton);
    REQUIRE(waitFor([&] { return workspace.jobs().isIdle() && rows(*dialog)->rowCount() == 2; }));
    CHECK(rows(*dialog)->text(0, 3) == u"Nothing has changed since");
}

TEST_CASE_METHOD(Backups, "a backup is compared with now, record by record")
{
    std::unique_ptr<BackupsDialog> dialog(show());
    QTest::mouseClick(button(*dialog, u"compare"_s), Qt::LeftButton);
    auto* comparison = dialog->findChild<BackupComparison*>();
    REQUIRE(comparison);
    settle();
    auto* table = comparison->findChild<ComparedTable*>();
    REQUIRE(table->comparison());
    CHECK(table->comparison()->records.size() == 1);
    CHECK(textOf(*comparison).contains(u"1 record(s) differ"_s));
}

TEST_CASE_METHOD(Backups,
                 "a backup is restored in place once the user agrees, and what was there can be restored again")
{
    QPointer<BackupsDialog> dialog(show());
    REQUIRE(status() == SignatoryStatus::Invited);
    QTest::mouseClick(button(*dialog, u"restore"_s), Qt::LeftButton);
    auto* box = dialog->findChild<QMessageBox*>();
    REQUIRE(box);
    CHECK(box->informativeText().contains(u"1 change(s) made since"_s));
    QTest::keyClick(box, Qt::Key_Return); // the safe choice
    settle();
    CHECK(status() == SignatoryStatus::Invited);
    REQUIRE(dialog);
    QTest::mouseClick(button(*dialog, u"restore"_s), Qt::LeftButton);
    const auto boxes = dialog->findChildren<QMessageBox*>();
    QTest::mouseClick(button(*boxes.last(), u"confirmRestore"_s), Qt::LeftButton);
    REQUIRE(waitFor([&] { return workspace.jobs().isIdle() && workspace.database(); }));
    CHECK(status() != SignatoryStatus::Invited);
    CHECK(lastMessage().contains(u"is kept as"_s));

    std::unique_ptr<BackupsDialog> again(show());
    REQUIRE(rows(*again)->rowCount() == 2);
    CHECK(rows(*again)->text(0, 3).contains(u"1 change(s) that the database no longer has"_s));
    QTest::mouseClick(button(*again, u"restore"_s), Qt::LeftButton);
    QTest::mouseClick(button(*again->findChild<QMessageBox*>(), u"confirmRestore"_s), Qt::LeftButton);
    again.release();
    REQUIRE(waitFor([&] { return workspace.jobs().isIdle() && workspace.database(); }));
    CHECK(status() == SignatoryStatus::Invited);
}

TEST_CASE_METHOD(Backups, "a restore waits for what still reads the database")
{
    std::atomic<bool> mayEnd = false;
    workspace.jobs().run(
        &opener, u"Read"_s,
        [&mayEnd, read = path()](const JobControl&) {
            Database reader(read, Access::ReadOnly);
            while (!mayEnd)
                std::this_thread::yield();
        },
        [] {});
    opener.restore(backup, path());
    QCoreApplication::processEvents();
    CHECK(!workspace.database());
    mayEnd = true;
    REQUIRE(waitFor([&] { return workspace.jobs().isIdle() && workspace.database(); }));
    CHECK(status() != SignatoryStatus::Invited);
    CHECK(lastMessage().contains(u"is kept as"_s));
}

TEST_CASE_METHOD(Backups, "a backup is restored as a copy beside the database, which stays as it is")
{
    std::unique_ptr<BackupsDialog> dialog(show());
    const QString copy = folder.filePath(u"copie.parvis"_s);
    answerFileDialog(copy);
    QTest::mouseClick(button(*dialog, u"asCopy"_s), Qt::LeftButton);
    settle();
    CHECK(Database(copy, Access::ReadOnly).records().all<Signatory>().begin()->status != SignatoryStatus::Invited);
    CHECK(status() == SignatoryStatus::Invited);
    CHECK(lastMessage().contains(u"copie.parvis"_s));
}

TEST_CASE_METHOD(Backups, "a backup that cannot be restored leaves the database open as it was", "[bad input]")
{
    std::unique_ptr<BackupsDialog> dialog(show());
    writeFile(backup, "spoilt");
    QTest::mouseClick(button(*dialog, u"restore"_s), Qt::LeftButton);
    QTest::mouseClick(button(*dialog->findChild<QMessageBox*>(), u"confirmRestore"_s), Qt::LeftButton);
    dialog.release();
    REQUIRE(waitFor([&] { return workspace.jobs().isIdle() && workspace.database(); }));
    CHECK(status() == SignatoryStatus::Invited);
    CHECK(messages.back().kind == Message::Kind::Error);
    std::unique_ptr<BackupsDialog> after(show());
    CHECK(!button(*after, u"restore"_s)->isEnabled());
    CHECK(!button(*after, u"compare"_s)->isEnabled());
    workspace.setDatabase(nullptr);
    CHECK(!button(*after, u"backUp"_s)->isEnabled());
}
