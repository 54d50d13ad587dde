// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper_process.h"

#include "domain/error.h"
#include "pdf/protocol/helper_exit.h"
#include "pdf/protocol/message_bytes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <ctime>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

extern char** environ;

namespace parvis {

namespace {

constexpr qint64 stoppingTime = 100; ///< milliseconds that the helper has to stop by itself
constexpr int endingRounds = 1000;   ///< of a millisecond
constexpr int socketBuffer = 1 << 20;
constexpr int stuckStatus = 1 << 8; ///< as of one that ended with a failure, for one that had to be killed

/// The question was called off and has not been answered in time.
struct NotStopping
{
};

HelperLost::Cause causeOf(int status)
{
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGXCPU   ? HelperLost::Cause::Time
               : WTERMSIG(status) == SIGKILL ? HelperLost::Cause::Memory // by the system, which has none left
                                             : HelperLost::Cause::Crash;
    switch (WEXITSTATUS(status)) {
    case NoMemoryExit:
        return HelperLost::Cause::Memory;
    case VersionExit:
    case NonsenseExit: // what this program says is no question for it
        return HelperLost::Cause::Version;
    case FinishedExit: // the channel is open: no helper ends like this
        return HelperLost::Cause::Nonsense;
    default:
        return HelperLost::Cause::Crash;
    }
}

/// Watches how long an answer takes.
class Patience
{
public:
    Patience(const HelperProcess& helper, const AnswerTime& time)
        : helper_(helper)
        , time_(time)
        , before_(helper.processorTime())
    {
        waiting_.start();
    }

    void check()
    {
        const qint64 clock = waiting_.elapsed();
        const qint64 used = helper_.processorTime() - before_;
        if (used > used_) {
            used_ = used;
            lastStep_ = clock;
        }
        if (used_ > time_.processor || (clock > time_.busy && used_ > time_.processor / 2) ||
            clock - lastStep_ > time_.still || clock > time_.clock)
            throw HelperLost{HelperLost::Cause::Time};
    }

private:
    const HelperProcess& helper_;
    AnswerTime time_;
    qint64 before_;
    QElapsedTimer waiting_;
    qint64 used_ = 0;
    qint64 lastStep_ = 0;
};

/// That of the program, but libraries that share their work among threads (OpenMP, for Tesseract) use one: each helper
/// has one processor. They look when they are loaded, which may be before the first line of the helper.
std::vector<char*> helperEnvironment()
{
    static char oneThread[] = "OMP_THREAD_LIMIT=1";
    std::vector<char*> entries{oneThread}; // the first one of a name counts
    for (char** entry = environ; *entry; ++entry)
        entries.push_back(*entry);
    entries.push_back(nullptr);
    return entries;
}

/// What the new process gets: the socket as input and output, nothing else that is open, and a session of its own, so
/// that Ctrl+C in a terminal reaches the program alone.
struct SpawnSetting
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;

    explicit SpawnSetting(int socket)
    {
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO);
        ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        ::posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
        ::posix_spawnattr_init(&attributes);
        ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    }
    ~SpawnSetting()
    {
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
    }
    SpawnSetting(const SpawnSetting&) = delete;
    SpawnSetting& operator=(const SpawnSetting&) = delete;
};

} // namespace

QString pdfHelperProgram()
{
    const QString named = qEnvironmentVariable("PARVIS_PDF_HELPER");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + u"/parvis-pdf"_s : named;
}

HelperProcess::HelperProcess(const QString& program)
    : program_(program)
{
    start();
}

HelperProcess::~HelperProcess()
{
    end(true);
}

void HelperProcess::start()
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        throw HelperLost{HelperLost::Cause::Missing};
    for (const int socket : ends) {
        for (const int buffer : {SO_SNDBUF, SO_RCVBUF})
            ::setsockopt(socket, SOL_SOCKET, buffer, &socketBuffer, sizeof socketBuffer);
    }
    const SpawnSetting setting(ends[1]);
    QByteArray path = QFile::encodeName(program_);
    QByteArray version(protocolVersion);
    char* arguments[] = {path.data(), version.data(), nullptr};
    pid_t process = 0;
    const int failed = ::posix_spawn(&process, path.constData(), &setting.actions, &setting.attributes, arguments,
                                     helperEnvironment().data());
    ::close(ends[1]);
    if (failed) {
        ::close(ends[0]);
        throw HelperLost{HelperLost::Cause::Missing};
    }
    process_ = process;
    socket_ = ends[0];
}

/// As waitpid(); keeps what the process has used.
bool HelperProcess::hasEnded(int& status, int options)
{
    rusage usage{};
    const pid_t ended = ::wait4(process_, &status, options, &usage);
    if (ended == 0 || (ended < 0 && errno == EINTR))
        return false;
    for (const timeval& time : {usage.ru_utime, usage.ru_stime})
        spent_ += qint64(time.tv_sec) * 1000 + time.tv_usec / 1000;
    process_ = 0;
    return true;
}

/// Returns how it ended, as waitpid() tells it. One that has closed the channel ends by itself, or is made to.
int HelperProcess::end(bool kill)
{
    if (isLost())
        return 0;
    ::close(socket_);
    int status = 0;
    for (int round = 0; round < endingRounds && !kill; ++round) {
        if (hasEnded(status, WNOHANG))
            return status;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ::kill(-process_, SIGKILL); // with whatever it has started
    while (!hasEnded(status, 0)) {
    }
    return kill ? status : stuckStatus;
}

void HelperProcess::close()
{
    try {
        PdfChannel(socket_).send(questionMessage(nextNumber(), PdfQuestion::Close));
    } catch (const ChannelClosed&) {
        end(true);
    }
}

qint64 HelperProcess::processorTime() const
{
    clockid_t clock{};
    timespec time{};
    if (isLost())
        return spent_;
    if (::clock_getcpuclockid(process_, &clock) != 0 || ::clock_gettime(clock, &time) != 0)
        return 0;
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

qint64 HelperProcess::takeProcessorTime()
{
    const qint64 now = processorTime();
    return now - std::exchange(taken_, now);
}

void HelperProcess::send(PdfChannel& channel, const QByteArray& message)
{
    const quint32 number = questionHead(message).number;
    if (number <= asked_) // ahead
        return;
    channel.send(message);
    asked_ = number;
}

void HelperProcess::askAhead(const QByteArray& message)
{
    try {
        PdfChannel channel(socket_);
        send(channel, message);
    } catch (const ChannelClosed&) { // who asks for the answer learns why
    }
}

PdfMessage HelperProcess::ask(const QByteArray& message, const AnswerTime& time, const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    const QuestionHead question = questionHead(message);
    documents_ += question.question == PdfQuestion::Open;
    Patience patience(*this, time);
    QElapsedTimer stopping;
    bool isAsked = false; // before that, half a message is on its way, and nothing may come between
    const auto whileWaiting = [&] {
        patience.check();
        if (stopping.isValid() && stopping.elapsed() > stoppingTime)
            throw NotStopping();
        if (stop.stop_requested() && !stopping.isValid()) {
            stopping.start();
            if (isAsked)
                PdfChannel(socket_).send(questionMessage(asked_, PdfQuestion::Stop)); // with what was asked ahead
        }
    };
    try {
        PdfChannel channel(socket_, whileWaiting);
        send(channel, message);
        isAsked = true;
        PdfMessage answer = channel.receive(largestAnswer);
        const AnswerHead head = answerHead(answer.bytes);
        MessageReader::require(head.number == question.number);
        if (stop.stop_requested())
            throw Cancelled();
        return answer;
    } catch (const NotStopping&) {
        end(true);
        throw Cancelled();
    } catch (const HelperLost&) {
        end(true);
        throw;
    } catch (const BadMessage&) {
        end(true);
        throw HelperLost{HelperLost::Cause::Nonsense};
    } catch (const ChannelClosed&) {
        const int status = end(false);
        if (stop.stop_requested())
            throw Cancelled();
        throw HelperLost{causeOf(status)};
    }
}

} // namespace parvis
