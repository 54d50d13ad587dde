// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/whole_file.h"

#include "domain/error.h"
#include "domain/translate.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

Error notWritten(const QString& path, const QString& reason)
{
    return Error(translate("files", "The file cannot be written: %1.").arg(reason), QDir::toNativeSeparators(path),
                 translate("files", "Close it in other programs, or choose another folder."));
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

/// A new, empty file of a name that is short enough for every file system. That of a device lies elsewhere.
QString makeTemporary(const OutputPlace& place, const QString& path)
{
    constexpr int mostTries = 100;
    const QDir folder(place.isDevice ? QDir::tempPath() : QFileInfo(place.path).absolutePath());
    QFile file;
    for (int i = 0; i < mostTries; ++i) {
        file.setFileName(
            folder.filePath(u".parvis-%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'))));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
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

} // namespace

WholeFile::WholeFile(const QString& target)
    : target_(target)
    , place_(OutputPlace::of(target))
{
    if (!place_.isDevice)
        requireReplaceable(place_, target_);
    path_ = makeTemporary(place_, target_);
    const bool replaces = !place_.isDevice && QFileInfo::exists(place_.path);
    permissions_ = QFile::permissions(replaces ? place_.path : path_);
    if (replaces) // before the first byte: what others may not read now they may not read on the way
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
    , path_(std::exchange(other.path_, QString()))
    , permissions_(other.permissions_)
{
}

void WholeFile::commit()
{
    if (place_.isDevice) {
        DeviceWriter device(place_, target_);
        copyInto(device, path_, target_);
        return;
    }
    syncToDisk(path_);
    QFile::setPermissions(path_, permissions_);
    moveIntoPlace(path_, place_.path);
}

void writeWholeFile(const QString& path, const QByteArray& bytes)
{
    if (const OutputPlace place = OutputPlace::of(path); place.isDevice) {
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
    std::error_code failed; // unlike QFile::rename, it replaces
    std::filesystem::rename(QFile(path).filesystemFileName(), QFile(target).filesystemFileName(), failed);
    if (failed)
        throw notWritten(target, QString::fromStdString(failed.message()));
}

void syncToDisk(const QString& path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        throw Error(translate("files", "The file cannot be written to the disk."), path,
                    translate("files", "Check the disk and its free space."));
#else
    static_cast<void>(path);
#endif
}

} // namespace parvis
