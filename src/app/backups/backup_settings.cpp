// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups/backup_settings.h"

#include "store/backup.h"
#include "widgets/look/settings.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QString> folderSetting(u"backups/folder"_s);
const Setting<int> leastSetting(u"backups/least"_s, leastBackups);

} // namespace

QString BackupSettings::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"backups"_s);
}

BackupSettings BackupSettings::kept()
{
    const QString folder = folderSetting.value();
    return {folder.isEmpty() ? usualFolder() : folder, std::max(1, leastSetting.value())};
}

void BackupSettings::keep(const BackupSettings& settings)
{
    const bool isUsual = settings.folder.isEmpty() || QDir(settings.folder) == QDir(usualFolder());
    folderSetting.keep(isUsual ? QString() : settings.folder);
    leastSetting.keep(settings.least);
}

} // namespace parvis
