// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_reading.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/file_trouble.h"
#include "files/files_in_use.h"

#include <QFile>
#include <QFileInfo>

namespace parvis {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

/// @param message  with a place for the reason
/// @param advice   where the reason has none
Error unreadable(const QFile& file, const QString& message, const QString& advice)
{
    const FileTrouble trouble = troubleOf(file, FileWork::Reading);
    return Error(message.arg(trouble.reason), file.fileName(), trouble.advice.isEmpty() ? advice : trouble.advice);
}

void openToRead(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        throw Error(translate("files", "The file does not exist."), file.fileName(),
                    translate("files", "Check its name and that the disk is connected."));
    if (info.isDir())
        throw Error(translate("files", "This is a folder, not a file."), file.fileName(),
                    translate("files", "Choose a file."));
    requireNotInUse(file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        throw unreadable(file, translate("files", "The file cannot be read: %1."),
                         translate("files", "Check that you have the right to read it."));
}

[[noreturn]] void throwTooLarge(const QString& path, const ReadLimit& limit)
{
    throw Error(translate("files", "The file is larger than %1 MB.").arg(limit.bytes / megabyte), path, limit.advice);
}

QByteArray readFrom(QFile& file, qint64 bytes)
{
    constexpr qint64 piece = 64 * 1024;
    QByteArray read;
    // A pipe gives what there is, so it is asked until it gives nothing; a file is read at once.
    while (read.size() < bytes) {
        const QByteArray more = file.read(std::min(bytes - read.size(), std::max(piece, file.size() + 1)));
        if (more.isEmpty())
            break;
        read += more;
    }
    if (file.error() != QFileDevice::NoError)
        throw unreadable(file, translate("files", "The file could not be read to its end: %1."),
                         translate("files", "Check the drive or the network, then try again."));
    return read;
}

} // namespace

QByteArray readWholeFile(const QString& path, const ReadLimit& limit)
{
    QFile file(path);
    openToRead(file);
    if (file.size() > limit.bytes)
        throwTooLarge(path, limit);
    const QByteArray bytes = readFrom(file, limit.bytes + 1);
    if (bytes.size() > limit.bytes)
        throwTooLarge(path, limit);
    return bytes;
}

QByteArray readStartOf(const QString& path, qint64 bytes)
{
    QFile file(path);
    openToRead(file);
    return readFrom(file, bytes);
}

} // namespace parvis
