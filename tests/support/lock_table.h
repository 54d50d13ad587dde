// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <sys/stat.h>

namespace parvis::test {

// Where SQLite locks, by its file format: pages "The Locking" and "WAL-Index Format" of sqlite.org.
inline constexpr qint64 sharedByte = 0x40000000 + 2; ///< of the database
inline constexpr qint64 memoryInUseByte = 128;       ///< of the shared memory

/// Whether the system knows a lock on that byte of the file. @param kind  POSIX (of that program) or OFDLCK
inline bool isLocked(const QString& path, qint64 byte, const QString& kind,
                     qint64 program = QCoreApplication::applicationPid())
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return false;
    QFile locks(QStringLiteral("/proc/locks"));
    REQUIRE(locks.open(QIODevice::ReadOnly));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    for (const QString& line : QString::fromUtf8(locks.readAll()).split(u'\n')) {
        // "1: POSIX  ADVISORY  READ 8723 fe:00:10960945 10 14"
        const QStringList words = line.split(space);
        if (words.size() < 8 || words[1] != kind || words[5].section(u':', 2) != QString::number(found.st_ino))
            continue;
        if (kind == u"POSIX" && words[4] != QString::number(program))
            continue;
        if (words[6].toLongLong() <= byte && (words[7] == u"EOF" || words[7].toLongLong() >= byte))
            return true;
    }
    return false;
}

} // namespace parvis::test
