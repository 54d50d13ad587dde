// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/temporary_name.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto unknownStart = u"0"_s;

QString shortHash(const QByteArray& bytes)
{
    constexpr qsizetype digits = 8;
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(digits));
}

/// Where a process number means something: on this computer, since it was started, among the processes that see each
/// other.
struct Place
{
    QString computer;
    QString boot;
    QString processes;
};

const Place& thisPlace()
{
    static const Place place = [] {
        const QByteArray identity = QSysInfo::machineUniqueId();
        return Place{shortHash(identity.isEmpty() ? QSysInfo::machineHostName().toUtf8() : identity),
                     shortHash(QSysInfo::bootUniqueId()),
                     shortHash(QFile::symLinkTarget(u"/proc/self/ns/pid"_s).toUtf8())};
    }();
    return place;
}

#ifdef Q_OS_UNIX
/// When a process was started, in ticks since the computer was: a number of a process is given again, this is not.
QString startOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return unknownStart;
    constexpr int startField = 19; // of those behind the name, which stands in brackets and may hold anything
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.size() > startField ? QString::fromLatin1(fields[startField]) : unknownStart;
}

QString maker()
{
    const auto process = qint64(::getpid());
    return u"%1-%2"_s.arg(process).arg(startOf(process));
}

bool isAlive(qint64 process, const QString& start)
{
    if (::kill(pid_t(process), 0) != 0 && errno == ESRCH)
        return false;
    const QString now = startOf(process);
    return start == unknownStart || now == unknownStart || now == start;
}
#else
QString maker()
{
    return u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(unknownStart);
}

bool isAlive(qint64, const QString&)
{
    return true;
}
#endif

bool isAbandoned(const QString& name)
{
    static const QRegularExpression pattern(u"^\\.parvis-[0-9a-f]{16}-([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{8})-"
                                            "([1-9][0-9]{0,9})-([0-9]{1,20})(?:-journal|-wal|-shm)?$"_s);
    const QRegularExpressionMatch match = pattern.match(name);
    const Place& here = thisPlace();
    if (!match.hasMatch() || match.captured(1) != here.computer)
        return false;
    if (match.captured(2) != here.boot)
        return true;
    return match.captured(3) == here.processes && !isAlive(match.captured(4).toLongLong(), match.captured(5));
}

} // namespace

QString temporaryName()
{
    const Place& here = thisPlace();
    return u".parvis-%1-%2-%3-%4-%5"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'))
        .arg(here.computer, here.boot, here.processes, maker());
}

void removeAbandoned(const QString& folder)
{
    const QDir files(folder);
    for (const QFileInfo& file : files.entryInfoList({u".parvis-*"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (isAbandoned(file.fileName()))
            QFile::remove(file.filePath());
    }
}

} // namespace parvis
