// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/left_over.h"

#include "domain/translate.h"
#include "files/whole_file.h"
#include "store/log_mark.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

LeftOver::LeftOver(const FileLock& lock)
    : file_(lock.file())
    , wasThere_(file_.exists())
{
}

LeftOver::~LeftOver()
{
    // Beside a file that has come, or is gone, meanwhile it would do the damage that it was set aside for.
    if (!moved_.empty() && file_.exists() == wasThere_)
        putBack();
}

void LeftOver::move(const QString& path, const QString& name)
{
    const QFileInfo file(path);
    if (!file.exists())
        return;
    const bool isMemory = path == file_.sharedMemory(); // SQLite makes it of the log
    const bool isWorthKeeping = file.size() > 0 && !isMemory;
    if (!QFile::rename(path, name))
        throw Error(translate("store", "The log of another database cannot be set aside."), path,
                    translate("store", "Check the rights of the folder."));
    moved_.push_back({path, name, isWorthKeeping});
    syncFolder(file.absolutePath());
}

void LeftOver::moveLog(const QString& name)
{
    move(file_.log(), name);
    move(file_.sharedMemory(), name + u".memory"_s);
}

void LeftOver::setLogAside(const QDateTime& now)
{
    moveLog(file_.freeName(u".log_"_s + fileStamp(now)));
}

void LeftOver::setAllAside(const QDateTime& now)
{
    setLogAside(now);
    move(file_.rollbackJournal(), file_.freeName(u".journal_"_s + fileStamp(now)));
}

void LeftOver::moveBeside(const DatabaseFile& other)
{
    moveLog(other.log());
    move(file_.rollbackJournal(), other.rollbackJournal());
}

QStringList LeftOver::names() const
{
    QStringList names;
    for (const Moved& moved : moved_) {
        if (moved.isWorthKeeping)
            names << moved.to;
    }
    return names;
}

void LeftOver::keep() noexcept
{
    std::erase_if(moved_, [](const Moved& moved) { return moved.isWorthKeeping; });
    remove();
}

void LeftOver::remove() noexcept
{
    for (const Moved& moved : moved_)
        QFile::remove(moved.to);
    moved_.clear();
}

void LeftOver::putBack() const
{
    for (const Moved& moved : moved_) {
        if (QFileInfo(moved.from).size() == 0)
            QFile::remove(moved.from); // of one who has read the file meanwhile
        QFile::rename(moved.to, moved.from);
    }
    syncFolder(QFileInfo(file_.path()).absolutePath());
}

QString ForeignLog::keep()
{
    if (!left)
        return {};
    const QString name = left->names().value(0);
    left->keep();
    return name;
}

ForeignLog setForeignLogAside(const QString& path, const QDateTime& now, OtherLock other)
{
    ForeignLog log;
    if (!isLogForeign(DatabaseFile(path)))
        return log;
    auto lock = std::make_unique<FileLock>(path, other);
    if (!isLogForeign(lock->file())) // another program was quicker
        return log;
    log.lock = std::move(lock);
    log.left = std::make_unique<LeftOver>(*log.lock);
    log.left->setLogAside(now);
    return log;
}

} // namespace parvis
