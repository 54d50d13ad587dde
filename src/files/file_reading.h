// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace parvis {

/// What a file may hold at most, and what the user can do with a larger one.
struct ReadLimit
{
    qint64 bytes = 0;
    QString advice = {};
};

/// Everything that a file, a device or a pipe gives. Any thread.
/// @throws Error  there is no such file, it is a folder, it may not be read, it is larger than the limit, it
///                belongs to the open database, or the disk fails on the way; Cancelled, also while a pipe gives
///                nothing or nobody writes into it
QByteArray readWholeFile(const QString& path, const ReadLimit& limit, const std::stop_token& stop = {});

/// The first bytes, which tell what kind of file it is; fewer when it is shorter. Throws Error as above.
QByteArray readStartOf(const QString& path, qint64 bytes);

} // namespace parvis
