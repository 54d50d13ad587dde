// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/database_actions.h"

#include "app/backups/backups_dialog.h"
#include "app/shell/check_report.h"
#include "app/shell/recent_files.h"
#include "store/default_database.h"
#include "tasks/database_check.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/error_text.h"
#include "widgets/workspace/file_export.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const FolderSetting databaseFolder(u"databases"_s);

QString databaseFilter()
{
    return DatabaseActions::tr("Parvis databases (*.parvis)");
}

QString whatWhere(const QString& what, const QString& path)
{
    return errorText(Error(what, path));
}

} // namespace

DatabaseActions::DatabaseActions(Workspace& workspace, DatabaseOpener& opener, QWidget* window)
    : QObject(window)
    , workspace_(workspace)
    , opener_(opener)
    , window_(window)
{
    connect(&opener, &DatabaseOpener::otherLockFound, this, &DatabaseActions::askForLock);
    connect(&opener, &DatabaseOpener::foreignObjectsFound, this, &DatabaseActions::askForForeign);
}

/// Enter and Escape leave the lock alone.
void DatabaseActions::askForLock(const QString& path, const LockedError& error)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Locked database"), whatWhere(error.message(), path),
                                QMessageBox::Cancel, window_);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("If it is still open there, two people would write into one file, and the work of one of "
           "them would be lost. Take the lock only if you are certain that nobody has it open any "
           "more: that computer has crashed, for instance, or was switched off."));
    QPushButton* take = box->addButton(tr("Take the lock"), QMessageBox::DestructiveRole);
    QPushButton* read = box->addButton(tr("Open for reading only"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, take, read, path, error](QAbstractButton* clicked) {
        if (clicked == take)
            opener_.open(path, Access::ReadWrite, OtherLock::Take);
        else if (clicked == read)
            opener_.open(path, Access::ReadOnly);
        else
            opener_.offerReading(path, error);
    });
    box->open();
}

/// Enter and Escape change nothing: the file is offered for reading.
void DatabaseActions::askForForeign(const QString& path, const ForeignObjects& error)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Changed database"), whatWhere(error.message(), path),
                                QMessageBox::Cancel, window_);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Another program has added it; the data of Parvis is whole. As long as it is there, the database can only "
           "be read. Parvis can take it out, and then opens the database for writing; a copy of the whole file as it "
           "is now is kept beside it."));
    QPushButton* takeOut = box->addButton(tr("Take out and open"), QMessageBox::AcceptRole);
    QPushButton* read = box->addButton(tr("Open for reading only"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, takeOut, read, path, error](QAbstractButton* clicked) {
        if (clicked == takeOut)
            opener_.openWithoutForeign(path);
        else if (clicked == read)
            opener_.open(path, Access::ReadOnly);
        else
            opener_.offerReading(path, error);
    });
    box->open();
}

void DatabaseActions::open(Access access)
{
    const QString path =
        QFileDialog::getOpenFileName(window_, tr("Open a database"), databaseFolder.path(), databaseFilter());
    if (path.isEmpty())
        return;
    databaseFolder.keepFolderOf(path);
    opener_.open(path, access);
}

void DatabaseActions::offerRecent(QMenu& menu)
{
    auto* recent = new RecentFiles(menu);
    connect(&opener_, &DatabaseOpener::opened, recent, &RecentFiles::add);
    connect(recent, &RecentFiles::chosen, this, [this](const QString& path) { opener_.open(path); });
    connect(recent, &RecentFiles::missed, this, [this](const QString& path) {
        workspace_.warn(whatWhere(tr("The database is no longer there; it was moved, renamed or deleted."), path));
    });
}

void DatabaseActions::create()
{
    QString path = QFileDialog::getSaveFileName(window_, tr("New database"), databaseFolder.path(), databaseFilter(),
                                                nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    databaseFolder.keepFolderOf(path);
    if (QFileInfo(path).suffix().isEmpty())
        path += u".parvis"_s;
    opener_.create(path);
}

void DatabaseActions::saveCopy()
{
    const Database* database = workspace_.database();
    if (!database)
        return;
    const FileTarget target =
        chooseFileToWrite(window_, {tr("Save a copy"),
                                    tr("Copy of %1").arg(QFileInfo(database->path()).completeBaseName()),
                                    {{u"parvis"_s, tr("Parvis databases")}},
                                    u"database_copies"_s});
    if (!target.path.isEmpty())
        opener_.saveCopy(target);
}

void DatabaseActions::showBackups()
{
    const Database* database = workspace_.database();
    auto* dialog = new BackupsDialog(workspace_, database ? database->path() : defaultDatabasePath(), window_);
    connect(dialog, &BackupsDialog::restoreRequested, &opener_, &DatabaseOpener::restore);
    connect(dialog, &BackupsDialog::openRequested, &opener_, [this](const QString& path) { opener_.open(path); });
    dialog->QDialog::show();
}

void DatabaseActions::check()
{
    const Database* database = workspace_.database();
    if (!database)
        return;
    workspace_.jobs().run(
        this, tr("Checking the database…"),
        [path = database->path()](const JobControl& control) {
            return checkWholeDatabase(
                path, [&control](int percent) { control.progress(percent / 100.0); }, control.stop);
        },
        [this](const CheckReport& report) {
            auto* dialog = new CheckReportDialog(workspace_, report, window_);
            connect(dialog, &CheckReportDialog::backupsRequested, this, &DatabaseActions::showBackups);
            dialog->show();
        });
}

} // namespace parvis
