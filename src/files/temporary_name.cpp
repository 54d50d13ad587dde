// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/temporary_name.h"

#include "files/network_share.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <ctime>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto unknownStart = u"0"_s;
const auto unknownPlace = u"00000000"_s;

QString shortHash(const QByteArray& bytes)
{
    constexpr qsizetype digits = 8;
    if (bytes.isEmpty())
        return unknownPlace;
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
    static const Place place{shortHash(QSysInfo::machineUniqueId()), shortHash(QSysInfo::bootUniqueId()),
                             shortHash(QFile::symLinkTarget(u"/proc/self/ns/pid"_s).toUtf8())};
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

/// When this computer was started; invalid where that is not known.
QDateTime startOfComputer()
{
#ifdef Q_OS_LINUX
    timespec sinceStart = {};
    if (::clock_gettime(CLOCK_BOOTTIME, &sinceStart) == 0)
        return QDateTime::currentDateTimeUtc().addSecs(-sinceStart.tv_sec);
#endif
    return {};
}

/// Whether nobody can be writing a file any more that was made before this computer was started: its identity may be
/// that of another one, too, which was copied from it and lives.
bool isOlderThanStart(const QFileInfo& file)
{
    const QDateTime start = startOfComputer();
    return start.isValid() && file.lastModified() < start;
}

bool isAbandoned(const QFileInfo& file)
{
    static const QRegularExpression pattern(u"^\\.parvis-[0-9a-f]{16}-([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{8})-"
                                            "([1-9][0-9]{0,9})-([0-9]{1,20})(?:-journal|-wal|-shm)?$"_s);
    const QRegularExpressionMatch match = pattern.match(file.fileName());
    const Place& here = thisPlace();
    const bool isKnown = !QStringList{match.captured(1), match.captured(2), match.captured(3)}.contains(unknownPlace);
    if (!match.hasMatch() || !isKnown || match.captured(1) != here.computer)
        return false;
    if (match.captured(2) != here.boot)
        return here.boot != unknownPlace && isOlderThanStart(file);
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
    const QFileInfoList files =
        QDir(folder).entryInfoList({u".parvis-*"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    if (files.isEmpty() || isOnNetworkShare(folder))
        return;
    for (const QFileInfo& file : files) {
        if (isAbandoned(file))
            QFile::remove(file.filePath());
    }
}

} // namespace parvis
