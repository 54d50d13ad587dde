// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/whole_file.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/file_trouble.h"
#include "files/files_in_use.h"
#include "files/temporary_name.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <iterator>
#include <utility>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

Error notWritten(const QString& path, const QString& reason)
{
    return unwritable(path, FileTrouble{reason, {}});
}

/// @param error  errno
Error notWritten(const QString& path, int error)
{
    return unwritable(path, troubleOf(error, FileWork::Writing));
}

Error existsAlready(const QString& path)
{
    return Error(translate("files", "The file exists already and is not overwritten."), QDir::toNativeSeparators(path),
                 translate("files", "Choose another name."));
}

/// Another file than the user named would be written; /dev/stdout is a link, too, but leads to no file.
void requireNoLink(const OutputPlace& place, const QString& path)
{
    if (place.isDevice || !QFileInfo(path).isSymbolicLink())
        return;
    throw Error(translate("files", "The file cannot be written: this name is a link to %1.")
                    .arg(QDir::toNativeSeparators(place.path)),
                QDir::toNativeSeparators(path),
                translate("files", "Give the name of the file itself, or choose another one."));
}

void requireReplaceable(const OutputPlace& place, const QString& path)
{
    const QFileInfo info(place.path);
    if (info.isSymbolicLink())
        throw notWritten(path, translate("files", "its links lead in a circle"));
    if (info.isDir())
        throw notWritten(path, translate("files", "there is a folder of that name"));
    if (!QFileInfo(info.absolutePath()).isDir())
        throw notWritten(path, translate("files", "its folder does not exist"));
    if (info.exists() && !info.isWritable())
        throw notWritten(path, translate("files", "the file that is there is read-only"));
}

enum class Readers { Usual, OwnerAlone };

/// A new, empty file beside the place; that of a device lies elsewhere. What a killed program left there goes first.
/// @param readers  from its making on: who has a file open may go on reading it
QString makeTemporary(const OutputPlace& place, const QString& path, Readers readers)
{
    constexpr int mostTries = 100;
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::NewOnly;
    const QDir folder(place.isDevice ? QDir::tempPath() : QFileInfo(place.path).absolutePath());
    removeAbandoned(folder.path());
    QFile file;
    for (int i = 0; i < mostTries; ++i) {
        file.setFileName(folder.filePath(temporaryName()));
        if (readers == Readers::OwnerAlone ? file.open(mode, QFile::ReadOwner | QFile::WriteOwner) : file.open(mode))
            return file.fileName();
        if (!file.exists())
            break;
    }
    throw unwritable(path, file);
}

void copyInto(DeviceWriter& device, const QString& path, const QString& target)
{
    constexpr qint64 piece = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw unwritable(target, file);
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            throw unwritable(target, file);
        device.write(bytes);
    }
}

/// A link that leads nowhere has the name, too.
bool isTaken(const QString& place)
{
    const QFileInfo info(place);
    return info.exists() || info.isSymbolicLink();
}

void renameOver(const QString& path, const QString& place, const QString& shown)
{
    std::error_code failed; // unlike QFile::rename, it replaces
    std::filesystem::rename(QFile(path).filesystemFileName(), QFile(place).filesystemFileName(), failed);
    if (failed)
        throw notWritten(shown, failed.value());
    syncFolder(QFileInfo(place).absolutePath());
}

/// Whether the system, or the disk, does not know what was asked of it.
bool isUnknownThere(int error)
{
    constexpr int unknown[] = {EINVAL, ENOSYS, EPERM, EOPNOTSUPP, ENOTSUP, EMLINK, EXDEV};
    return std::ranges::find(unknown, error) != std::end(unknown);
}

/// Moves the file to a name that none has, in one step. Unsupported: it stays where it is.
Linked moveToFree(const QString& path, const QString& name, const QString& shown)
{
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, QFile::encodeName(path).constData(), AT_FDCWD, QFile::encodeName(name).constData(),
                    RENAME_NOREPLACE) == 0)
        return Linked::Yes;
    if (errno == EEXIST)
        return Linked::NameTaken;
    if (!isUnknownThere(errno))
        throw notWritten(shown, errno);
#endif
    const Linked linked = linkTo(path, name);
    if (linked == Linked::Yes)
        QFile::remove(path);
    return linked;
}

/// Gives the file its name unless a file has come to stand there, in one step where the file system can.
void renameToNew(const QString& path, const QString& place, const QString& shown)
{
    const Linked moved = moveToFree(path, place, shown);
    if (moved == Linked::NameTaken || (moved == Linked::Unsupported && isTaken(place)))
        throw existsAlready(shown);
    if (moved == Linked::Unsupported)
        renameOver(path, place, shown);
    syncFolder(QFileInfo(place).absolutePath());
}

} // namespace

WholeFile::WholeFile(const QString& target, ExistingFile existing, FileUse use)
    : target_(target)
    , place_(OutputPlace::of(target))
    , existing_(existing)
{
    if (use == FileUse::Respect) {
        requireNotInUse(target_);
        requireNoLink(place_, target_);
    }
    replaces_ = !place_.isDevice && QFileInfo::exists(place_.path);
    requireFree();
    if (!place_.isDevice)
        requireReplaceable(place_, target_);
    path_ = makeTemporary(place_, target_, replaces_ || place_.isDevice ? Readers::OwnerAlone : Readers::Usual);
    permissions_ = QFile::permissions(replaces_ ? place_.path : path_);
    if (replaces_) // what others may not read now they may not read on the way
        QFile::setPermissions(path_, permissions_ | QFile::ReadOwner | QFile::WriteOwner);
}

WholeFile::~WholeFile()
{
    if (path_.isEmpty())
        return;
    const QFileInfo file(path_);
    const QDir folder(file.absolutePath());
    for (const QString& name : folder.entryList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
}

WholeFile::WholeFile(WholeFile&& other) noexcept
    : target_(std::move(other.target_))
    , place_(std::move(other.place_))
    , existing_(other.existing_)
    , replaces_(other.replaces_)
    , path_(std::exchange(other.path_, QString()))
    , permissions_(other.permissions_)
{
}

void WholeFile::requireFree() const
{
    if (existing_ == ExistingFile::Refuse && QFileInfo::exists(place_.path))
        throw existsAlready(target_);
}

void WholeFile::setPermissions(QFile::Permissions permissions)
{
    if (replaces_ || place_.isDevice)
        return;
    permissions_ = permissions | QFile::ReadOwner | QFile::WriteOwner;
    QFile::setPermissions(path_, permissions_);
}

void WholeFile::commit()
{
    if (place_.isDevice) {
        DeviceWriter device(place_, target_);
        copyInto(device, path_, target_);
        return;
    }
    syncToDisk(path_, target_);
    QFile::setPermissions(path_, permissions_);
    if (existing_ == ExistingFile::Refuse)
        renameToNew(path_, place_.path, target_);
    else
        renameOver(path_, place_.path, target_);
}

void writeWholeFile(const QString& path, const QByteArray& bytes)
{
    if (const OutputPlace place = OutputPlace::of(path); place.isDevice) {
        requireNotInUse(path);
        DeviceWriter(place, path).write(bytes);
        return;
    }
    WholeFile whole(path);
    {
        QFile file(whole.path());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(file, bytes))
            throw unwritable(path, file);
    }
    whole.commit();
}

void moveIntoPlace(const QString& path, const QString& target)
{
    requireNotInUse(target);
    renameOver(path, target, target);
}

Linked linkTo(const QString& path, const QString& name)
{
    std::error_code failed;
    std::filesystem::create_hard_link(QFile(path).filesystemFileName(), QFile(name).filesystemFileName(), failed);
    if (failed == std::errc::file_exists)
        return Linked::NameTaken;
    if (failed && isUnknownThere(failed.value()))
        return Linked::Unsupported;
    if (failed)
        throw notWritten(name, failed.value());
    syncFolder(QFileInfo(name).absolutePath());
    return Linked::Yes;
}

void syncToDisk(const QString& path, const QString& shown)
{
#ifdef Q_OS_UNIX
    QFile file(path); // one that somebody has taken away is not made anew, empty
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        throw unwritable(shown, file);
    if (::fsync(file.handle()) != 0)
        throw Error(translate("files", "The file cannot be written to the disk."), shown,
                    translate("files", "Check the disk and its free space."));
#else
    static_cast<void>(path);
    static_cast<void>(shown);
#endif
}

void syncFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#else
    static_cast<void>(path);
#endif
}

} // namespace parvis
