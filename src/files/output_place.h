// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/file_trouble.h"

#include <QFile>
#include <QString>

#include <optional>

namespace parvis {

class Error;

/// Where bytes go that are written to a path.
struct OutputPlace
{
    QString path;                  ///< absolute; a symbolic link is followed, also to a file that is not there yet
    bool isDevice = false;         ///< a device, a pipe or an open stream: it is written to, never replaced
    std::optional<int> descriptor; ///< of a stream that this program has open already, such as /dev/stdout

    static OutputPlace of(const QString& path);
};

/// While one lives, the program may be waiting for whoever reads what it writes, for ever; all its work is done by
/// then, so it may be ended at any moment. Any thread.
class WaitingForReader
{
public:
    WaitingForReader();
    ~WaitingForReader();
    Q_DISABLE_COPY(WaitingForReader)

    static bool isAny();
};

/// Writes to a device or a pipe, whose reader may leave: that fails the writing, and does not end the program.
class DeviceWriter
{
public:
    /// Throws Error, as do the others, also when nobody reads a pipe that has a name; `path` is what the user calls the
    /// place.
    DeviceWriter(const OutputPlace& place, QString path);

    void write(const QByteArray& bytes);

private:
    bool open(const OutputPlace& place);

    QString path_;
    QFile device_;
};

/// False when not all bytes could be written; the device says why.
bool writeAll(QFileDevice& device, const QByteArray& bytes);

/// The error of a file that cannot be written, in words of the user.
Error unwritable(const QString& path, const QFileDevice& file);
Error unwritable(const QString& path, const FileTrouble& trouble);

} // namespace parvis
