// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_file.h"

#include "domain/translate.h"
#include "files/files_in_use.h"
#include "files/output_place.h"
#include "store/sqlite_error.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto replacedEnding = u".replaced_"_s;
const auto stampFormat = u"yyyy-MM-dd_HH-mm-ss"_s;

Error secondName(const QString& shownPath, const QString& first)
{
    return Error(
        translate("store", "This is a second name of the database “%1”, whose latest changes it does not have.")
            .arg(QFileInfo(first).fileName()),
        shownPath, translate("store", "Open “%1” instead.").arg(QFileInfo(first).fileName()));
}

/// Another name by which somebody has the file open, or had when the program was killed.
bool isUsed(const DatabaseFile& file)
{
    return file.hasLog() || file.hasRollbackJournal() || QFileInfo::exists(file.sharedMemory());
}

void requireOwnName(const DatabaseFile& file, const QString& shownPath)
{
    for (const QString& name : file.otherNames()) {
        const DatabaseFile other(name);
        if (other.isReplacedName(file.path()) || isUsed(other))
            throw secondName(shownPath, name);
    }
}

} // namespace

DatabaseFile::DatabaseFile(const QString& path)
    : path_(OutputPlace::of(path).path)
{
}

bool DatabaseFile::exists() const
{
    return QFileInfo::exists(path_);
}

bool DatabaseFile::hasLog() const
{
    return QFileInfo(log()).size() > 0;
}

bool DatabaseFile::hasRollbackJournal() const
{
    return QFileInfo(rollbackJournal()).size() > 0;
}

bool DatabaseFile::isFolderWritable() const
{
    return QFileInfo(QFileInfo(path_).absolutePath()).isWritable();
}

QStringList DatabaseFile::otherNames() const
{
    std::error_code failed;
    const auto links = std::filesystem::hard_link_count(QFile(path_).filesystemFileName(), failed);
    if (failed || links < 2)
        return {};
    QStringList names;
    const QFileInfo own(path_);
    for (const QFileInfo& other :
         QDir(own.absolutePath()).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (other.fileName() != own.fileName() && isSameFile(other.filePath(), path_))
            names << other.filePath();
    }
    return names;
}

QString DatabaseFile::freeName(const QString& ending) const
{
    QString name = path_ + ending;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = path_ + ending + u"_%1"_s.arg(i);
    return name;
}

QString DatabaseFile::replacedName(const QDateTime& now) const
{
    return freeName(replacedEnding + fileStamp(now));
}

bool DatabaseFile::isReplacedName(const QString& name) const
{
    return name.startsWith(path_ + replacedEnding);
}

void requireDatabaseAt(const DatabaseFile& file, const QString& shownPath)
{
    const QFileInfo info(file.path());
    if (!info.exists())
        throw Error(translate("store", "The database does not exist."), shownPath,
                    translate("store", "Check the name, or create it first."));
    if (info.isDir())
        throw Error(translate("store", "This is a folder, not a database."), shownPath,
                    translate("store", "Choose a file made by Parvis (*.parvis)."));
    if (!info.isFile() || info.size() == 0)
        throw notADatabase(shownPath);
    if (!info.isReadable())
        throw Error(translate("store", "The database cannot be opened: you may not read it."), shownPath,
                    translate("store", "Check that you may read this file."));
    requireOwnName(file, shownPath);
}

Error foreignLog(const QString& shownPath)
{
    return Error(translate("store", "The log beside this file belongs to another database: it would damage this one."),
                 shownPath, translate("store", "Open the file once in Parvis, which sets the log aside and keeps it."));
}

Error unreadableLog(const DatabaseFile& file, const QString& shownPath)
{
    return Error(translate("store", "The latest changes stand in a log beside the database, which cannot be read in a "
                                    "folder that you may not write to."),
                 shownPath,
                 translate("store", "Copy the database together with “%1” into a folder of yours and "
                                    "open the copy.")
                     .arg(QFileInfo(file.hasLog() ? file.log() : file.rollbackJournal()).fileName()));
}

Error fileMoved(const QString& shownPath, const QString& rescue)
{
    return Error(
        translate("store", "The file of the database was deleted, moved or replaced while it was open; nothing "
                           "was changed."),
        shownPath,
        rescue.isEmpty()
            ? translate("store", "Put it back, or open it again and redo your change.")
            : translate("store", "All that was there before this change is saved as %1: open that file, or put "
                                 "the other one back.")
                  .arg(rescue));
}

Error openElsewhere(const QString& shownPath, const QString& former)
{
    return Error(
        translate("store", "This file is still open as “%1”, from where it was moved; its latest changes are "
                           "not in it yet.")
            .arg(QFileInfo(former).fileName()),
        shownPath,
        translate("store", "Give it its former name again; or open another database first, and then this one."));
}

QString fileStamp(const QDateTime& moment)
{
    return moment.toUTC().toString(stampFormat);
}

QDateTime momentOfStamp(const QString& stamp)
{
    QDateTime moment = QDateTime::fromString(stamp, stampFormat);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

} // namespace parvis
