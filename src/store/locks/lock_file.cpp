// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/locks/lock_file.h"

#include "files/file_identity.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace parvis {

namespace {

/// A name from a file that anybody may write, for a sentence.
QString shownName(const QByteArray& name)
{
    constexpr qsizetype longest = 64;
    QString shown;
    for (const QChar c : QString::fromUtf8(name))
        shown += c.isPrint() ? c : QChar(QChar::ReplacementCharacter);
    return shown.size() > longest ? shown.left(longest) + u'…' : shown;
}

/// As QLockFile signs: process, program, computer, and on most systems the identity of the computer.
enum Line { Process, Program, Computer, Identity };

bool isOfThisComputer(const QList<QByteArray>& lines)
{
    const QByteArray identity = QSysInfo::machineUniqueId();
    if (lines.size() > Identity && !lines[Identity].isEmpty() && !identity.isEmpty())
        return lines[Identity] == identity;
    return lines[Computer].isEmpty() || QString::fromUtf8(lines[Computer]) == QSysInfo::machineHostName();
}

std::optional<LockOwner> signedBy(const QByteArray& content)
{
    const QList<QByteArray> lines = content.split('\n');
    LockOwner owner;
    owner.pid = lines[Process].toLongLong();
    if (owner.pid <= 0 || lines.size() <= Computer || lines[Program].isEmpty())
        return std::nullopt;
    owner.host = shownName(lines[Computer]);
    owner.isHere = isOfThisComputer(lines);
    return owner;
}

#ifdef Q_OS_UNIX
/// The file while it is looked at: nobody else takes it away, and nobody who is alive has it.
class HeldFile
{
public:
    explicit HeldFile(const QString& path)
        : path_(QFile::encodeName(path))
        , file_(open(O_RDWR))
    {
        if (file_ < 0 && errno == EACCES)
            file_ = open(O_RDONLY);
        isGone_ = file_ < 0 && errno == ENOENT;
        // What may not be opened, or knows no such locks, leaves us with what stands in the file.
        isOthers_ = file_ >= 0 && ::flock(file_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    }
    ~HeldFile()
    {
        if (file_ >= 0)
            ::close(file_);
    }
    Q_DISABLE_COPY(HeldFile)

    bool isGone() const { return isGone_; }
    bool isOthers() const { return isOthers_; }
    /// Nobody has replaced it since it was opened.
    bool isInPlace() const
    {
        return file_ < 0 || FileIdentity::ofOpen(file_) == FileIdentity::of(QFile::decodeName(path_));
    }
    bool remove() const { return ::unlink(path_.constData()) == 0; }

private:
    int open(int mode) const { return ::open(path_.constData(), mode | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); }

    QByteArray path_;
    int file_;
    bool isGone_ = false;
    bool isOthers_ = false;
};
#endif

} // namespace

bool isUnsigned(const QByteArray& content)
{
    return !content.isNull() && content.count('\0') == content.size();
}

bool LockFile::exists() const
{
    return QFileInfo::exists(path_);
}

bool LockFile::isSomethingElse() const
{
    const QFileInfo info(path_);
    return info.isSymbolicLink() || (info.exists() && !info.isFile());
}

QByteArray LockFile::content() const
{
    constexpr qint64 most = 4096; // nobody needs a long one to sign
    QFile file(path_);
    if (isSomethingElse() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.read(most);
    return content.isNull() ? QByteArray("") : content;
}

std::optional<LockOwner> LockFile::owner() const
{
    auto owner = signedBy(content());
    if (!owner)
        return std::nullopt;
    const QFileInfo info(path_);
    owner->user = info.owner();
    owner->since = info.lastModified();
    return owner;
}

bool LockFile::isOfThisProgram() const
{
    const QList<QByteArray> lines = content().split('\n');
    return lines.size() > Computer && lines[Process].toLongLong() == QCoreApplication::applicationPid() &&
           isOfThisComputer(lines);
}

#ifdef Q_OS_UNIX

bool LockFile::isHeld() const
{
    return HeldFile(path_).isOthers();
}

bool LockFile::remove(const QByteArray& content) const
{
    const HeldFile file(path_);
    if (file.isGone() || !file.isInPlace())
        return true;
    if (file.isOthers())
        return false;
    return this->content() != content || file.remove();
}

#else

bool LockFile::isHeld() const
{
    return false;
}

bool LockFile::remove(const QByteArray& content) const
{
    return this->content() != content || QFile::remove(path_); // which fails while somebody has it open
}

#endif

} // namespace parvis
