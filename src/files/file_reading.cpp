// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_reading.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "files/file_trouble.h"
#include "files/files_in_use.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#endif

namespace parvis {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

/// @param path     the file has none when it is a stream
/// @param message  with a place for the reason
/// @param advice   where the reason has none
Error unreadable(const QFile& file, const QString& path, const QString& message, const QString& advice)
{
    const FileTrouble trouble = troubleOf(file, FileWork::Reading);
    return Error(message.arg(trouble.reason), path, trouble.advice.isEmpty() ? advice : trouble.advice);
}

#ifdef Q_OS_UNIX
/// A pipe is not waited for when it is opened, and when it is read only until a stop is requested.
bool isStream(const QFileInfo& info)
{
    return info.exists() && !info.isFile() && !info.isDir();
}

bool openStream(QFile& file)
{
    const int stream = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (stream < 0)
        return file.open(QIODevice::ReadOnly); // a socket has no other way in; otherwise it says why not
    return file.open(stream, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

/// Until there is something to read, or the end. Throws Cancelled.
void waitForStream(const QFile& file, const std::stop_token& stop)
{
    constexpr int interval = 100; // milliseconds
    pollfd stream{file.handle(), POLLIN, 0};
    while (::poll(&stream, 1, interval) == 0 || stream.revents == 0) {
        if (stop.stop_requested())
            throw Cancelled();
    }
}
#endif

void openToRead(QFile& file)
{
    const QString path = file.fileName();
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(translate("files", "The file does not exist."), file.fileName(),
                    translate("files", "Check its name and that the disk is connected."));
    if (info.isDir())
        throw Error(translate("files", "This is a folder, not a file."), file.fileName(),
                    translate("files", "Choose a file."));
    requireNotInUse(file.fileName());
#ifdef Q_OS_UNIX
    const bool isOpen = isStream(info) ? openStream(file) : file.open(QIODevice::ReadOnly);
#else
    const bool isOpen = file.open(QIODevice::ReadOnly);
#endif
    if (!isOpen)
        throw unreadable(file, path, translate("files", "The file cannot be read: %1."),
                         translate("files", "Check that you have the right to read it."));
}

[[noreturn]] void throwTooLarge(const QString& path, const ReadLimit& limit)
{
    throw Error(translate("files", "The file is larger than %1 MB.").arg(limit.bytes / megabyte), path, limit.advice);
}

QByteArray readFrom(QFile& file, const QString& path, qint64 bytes, const std::stop_token& stop = {})
{
    constexpr qint64 piece = 64 * 1024;
    QByteArray read;
    // A pipe gives what there is, so it is asked until it gives nothing; a file is read at once.
    while (read.size() < bytes) {
#ifdef Q_OS_UNIX
        if (file.isSequential())
            waitForStream(file, stop);
#endif
        const QByteArray more = file.read(std::min(bytes - read.size(), std::max(piece, file.size() + 1)));
        if (more.isEmpty())
            break;
        read += more;
    }
    if (file.error() != QFileDevice::NoError)
        throw unreadable(file, path, translate("files", "The file could not be read to its end: %1."),
                         translate("files", "Check the drive or the network, then try again."));
    return read;
}

} // namespace

QByteArray readWholeFile(const QString& path, const ReadLimit& limit, const std::stop_token& stop)
{
    QFile file(path);
    openToRead(file);
    if (file.size() > limit.bytes)
        throwTooLarge(path, limit);
    const QByteArray bytes = readFrom(file, path, limit.bytes + 1, stop);
    if (bytes.size() > limit.bytes)
        throwTooLarge(path, limit);
    return bytes;
}

QByteArray readStartOf(const QString& path, qint64 bytes)
{
    QFile file(path);
    openToRead(file);
    return readFrom(file, path, bytes);
}

} // namespace parvis
