// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreign_log.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/whole_file.h"
#include "store/file_lock.h"
#include "store/log_mark.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

QString setLogAside(const DatabaseFile& file, const QDateTime& now)
{
    if (!file.hasLog())
        return {};
    const QString name = file.freeName(u".log_"_s + fileStamp(now));
    if (!QFile::rename(file.log(), name))
        throw Error(translate("store", "The log of another database cannot be set aside."), file.log(),
                    translate("store", "Check the rights of the folder."));
    QFile::remove(file.sharedMemory());
    syncFolder(QFileInfo(name).absolutePath());
    return name;
}

QString setForeignLogAside(const QString& path, const QDateTime& now)
{
    const DatabaseFile file(path);
    if (!isLogForeign(file))
        return {};
    const FileLock lock(path);
    return isLogForeign(file) ? setLogAside(file, now) : QString();
}

} // namespace parvis
