// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QList>

#include <unistd.h>

namespace parvis::test {

/// The processes that a program has started, with whichever thread, and that it has not taken leave of.
inline QList<qint64> childProcesses(qint64 program = ::getpid())
{
    QList<qint64> children;
    const QDir threads(QStringLiteral("/proc/%1/task").arg(program));
    for (const QString& thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread + QStringLiteral("/children")));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& number : file.readAll().simplified().split(' ')) {
            if (!number.isEmpty())
                children << number.toLongLong();
        }
    }
    return children;
}

/// How many threads a program has.
inline int threadsOf(qint64 program)
{
    return int(QDir(QStringLiteral("/proc/%1/task").arg(program)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

} // namespace parvis::test
