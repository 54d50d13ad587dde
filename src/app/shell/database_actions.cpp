// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/database_actions.h"

#include "app/shell/check_report.h"
#include "tasks/database_check.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/file_export.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const FolderSetting databaseFolder(u"databases"_s);

QString databaseFilter()
{
    return DatabaseActions::tr("Parvis databases (*.parvis)");
}

} // namespace

DatabaseActions::DatabaseActions(Workspace& workspace, DatabaseOpener& opener, QWidget* window)
    : QObject(window)
    , workspace_(workspace)
    , opener_(opener)
    , window_(window)
{
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
        [this](const CheckReport& report) { showCheckReport(window_, report); });
}

} // namespace parvis
