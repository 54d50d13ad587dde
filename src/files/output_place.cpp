// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/output_place.h"

#include "domain/error.h"
#include "domain/translate.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

#include <atomic>
#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#endif

#ifdef Q_OS_LINUX
#include <csignal>
#include <ctime>
#endif

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr auto deviceMode = QIODevice::WriteOnly | QIODevice::Unbuffered;

/// "/dev/stdout", "/dev/fd/63", "/proc/self/fd/1". Opened anew by name, such a file would be written from its
/// beginning.
std::optional<int> openStream(const QString& path)
{
#ifdef Q_OS_UNIX
    if (path == u"/dev/stdout")
        return 1;
    if (path == u"/dev/stderr")
        return 2;
    static const QRegularExpression pattern(u"^/(?:dev|proc/self)/fd/([0-9]{1,6})$"_s);
    if (const auto match = pattern.match(path); match.hasMatch())
        return match.captured(1).toInt();
#else
    static_cast<void>(path);
#endif
    return std::nullopt;
}

/// The path of a file by the true name of its folder. "link/../x" stands beside what the link leads to, not beside the
/// link, so the letters of a path say where it leads only when there is no such folder.
/// @param path  absolute
QString inItsFolder(QString path)
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    const QString name = path.section(u'/', -1);
    if (name.isEmpty() || name == u"." || name == u"..") {
        const QString folder = QFileInfo(path).canonicalFilePath();
        return folder.isEmpty() ? QDir::cleanPath(path) : folder;
    }
    const QString folder = QFileInfo(path.chopped(name.size())).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(path) : QDir::cleanPath(folder + u'/' + name);
}

/// What a link says, absolute; unlike QFileInfo::symLinkTarget, it leaves the ".." in it as they are.
QString targetOf(const QString& link)
{
    std::error_code failed;
    const QString target =
        QFileInfo(std::filesystem::read_symlink(QFile(link).filesystemFileName(), failed)).filePath();
    if (failed)
        return link;
    return QDir::isRelativePath(target) ? QFileInfo(link).path() + u'/' + target : target;
}

#ifdef Q_OS_UNIX
bool isPipe(const QString& path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 && S_ISFIFO(found.st_mode);
}

/// A reader that is started together with this program is waited for, a moment. Negative, with errno: it failed.
int openPipe(const QString& path)
{
    constexpr int tries = 20;
    constexpr unsigned long between = 50; // milliseconds
    int pipe = -1;
    for (int i = 0; i < tries; ++i) {
        pipe = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        if (pipe >= 0 || errno != ENXIO)
            break;
        const WaitingForReader waiting;
        QThread::msleep(between);
        errno = ENXIO;
    }
    if (pipe >= 0)
        ::fcntl(pipe, F_SETFL, O_WRONLY);
    return pipe;
}
#endif

std::atomic<int>& waitingWriters()
{
    static std::atomic<int> writers = 0;
    return writers;
}

#ifdef Q_OS_LINUX
/// A pipe without reader raises SIGPIPE, which would end the program: while this lives, only the write fails.
class PipeGuard
{
public:
    PipeGuard()
    {
        sigemptyset(&pipe_);
        sigaddset(&pipe_, SIGPIPE);
        sigset_t pending;
        sigpending(&pending);
        wasPending_ = sigismember(&pending, SIGPIPE) == 1;
        pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    ~PipeGuard()
    {
        const timespec now{0, 0};
        if (!wasPending_)
            sigtimedwait(&pipe_, nullptr, &now);
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    Q_DISABLE_COPY(PipeGuard)

private:
    sigset_t pipe_{};
    sigset_t before_{};
    bool wasPending_ = false;
};
#else
struct PipeGuard
{
};
#endif

} // namespace

WaitingForReader::WaitingForReader()
{
    ++waitingWriters();
}

WaitingForReader::~WaitingForReader()
{
    --waitingWriters();
}

bool WaitingForReader::isAny()
{
    return waitingWriters() > 0;
}

OutputPlace OutputPlace::of(const QString& path)
{
    constexpr int mostLinks = 40; // as the kernel
    QString next = QDir::isRelativePath(path) ? QDir::currentPath() + u'/' + path : path;
    QString place;
    for (int link = 0; link < mostLinks; ++link) {
        if (const auto descriptor = openStream(QDir::cleanPath(next)))
            return {QDir::cleanPath(next), true, descriptor};
        place = inItsFolder(next);
        const QFileInfo info(place);
        if (info.exists() && !info.isFile() && !info.isDir())
            return {place, true, std::nullopt};
        if (!info.isSymbolicLink())
            break;
        next = targetOf(place);
    }
    return {place, false, std::nullopt};
}

DeviceWriter::DeviceWriter(const OutputPlace& place, QString path)
    : path_(std::move(path))
    , device_(place.path)
{
    if (!open(place))
        throw unwritable(path_, device_);
}

/// Unlike a device, a pipe is there only as long as somebody reads it, and the system would wait for him for ever.
bool DeviceWriter::open(const OutputPlace& place)
{
    if (place.descriptor)
        return device_.open(*place.descriptor, deviceMode);
#ifdef Q_OS_UNIX
    if (isPipe(place.path)) {
        const int pipe = openPipe(place.path);
        if (pipe < 0 && errno == ENXIO)
            throw Error(translate("files", "Nobody reads this pipe."), path_,
                        translate("files", "Start the program that reads it first."));
        if (pipe >= 0)
            return device_.open(pipe, deviceMode, QFileDevice::AutoCloseHandle);
    }
#endif
    return device_.open(deviceMode);
}

void DeviceWriter::write(const QByteArray& bytes)
{
    [[maybe_unused]] const PipeGuard guard;
    const WaitingForReader waiting;
    if (!writeAll(device_, bytes))
        throw unwritable(path_, device_);
}

bool writeAll(QFileDevice& device, const QByteArray& bytes)
{
    // A disk that fills up takes a part at first, and says what is wrong at the next one.
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = device.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

Error unwritable(const QString& path, const QFileDevice& file)
{
    return unwritable(path, troubleOf(file, FileWork::Writing));
}

Error unwritable(const QString& path, const FileTrouble& trouble)
{
    return Error(translate("files", "The file cannot be written: %1.").arg(trouble.reason),
                 QDir::toNativeSeparators(path),
                 trouble.advice.isEmpty() ? translate("files", "Close it in other programs, or choose another folder.")
                                          : trouble.advice);
}

} // namespace parvis
