// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreign_log.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/whole_file.h"
#include "store/log_mark.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void rename(const QString& path, const QString& name)
{
    if (!QFile::rename(path, name))
        throw Error(translate("store", "The log of another database cannot be set aside."), path,
                    translate("store", "Check the rights of the folder."));
    syncFolder(QFileInfo(name).absolutePath());
}

} // namespace

QString setLogAside(const DatabaseFile& file, const QDateTime& now)
{
    if (!file.hasLog())
        return {};
    const QString name = file.freeName(u".log_"_s + fileStamp(now));
    rename(file.log(), name);
    QFile::remove(file.sharedMemory());
    return name;
}

LeftOver setLeftOverAside(const DatabaseFile& file, const QDateTime& now)
{
    LeftOver left;
    left.log = setLogAside(file, now);
    if (file.hasRollbackJournal()) {
        const QString name = file.freeName(u".journal_"_s + fileStamp(now));
        rename(file.rollbackJournal(), name);
        left.journal = name;
    }
    return left;
}

QStringList LeftOver::names() const
{
    QStringList names{log, journal};
    names.removeAll(QString());
    return names;
}

void LeftOver::putBack(const DatabaseFile& file) const
{
    if (!log.isEmpty())
        QFile::rename(log, file.log());
    if (!journal.isEmpty())
        QFile::rename(journal, file.rollbackJournal());
}

void LeftOver::remove() const
{
    for (const QString& name : names())
        QFile::remove(name);
}

QString setForeignLogAside(const QString& path, const QDateTime& now, OtherLock other)
{
    const DatabaseFile file(path);
    if (!isLogForeign(file))
        return {};
    const FileLock lock(path, other);
    return isLogForeign(file) ? setLogAside(file, now) : QString();
}

} // namespace parvis
