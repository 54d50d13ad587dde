// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaigns/traced_program.h"

#include "tests/campaigns/stopped_call.h"
#include "tests/support/files.h"

#include <QFile>
#include <QTemporaryDir>

#if defined(Q_OS_LINUX) && defined(Q_PROCESSOR_X86_64)
#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <map>
#include <set>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

/// In the child: stops at these calls alone, all others go on at their speed.
void traceCalls(const std::vector<long>& numbers)
{
    std::vector<sock_filter> filter{BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr))};
    for (const long number : numbers) {
        filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(number), 0, 1));
        filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE));
    }
    filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    ::raise(SIGSTOP);
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        ::_exit(98);
}

pid_t start(const QString& program, const QStringList& arguments, const QString& out, const QString& err)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char*> list;
    for (QByteArray& word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    const QByteArray outName = QFile::encodeName(out);
    const QByteArray errName = QFile::encodeName(err);
    const std::vector<long> numbers = fileCallNumbers();
    const pid_t pid = ::fork();
    if (pid != 0)
        return pid;
    ::dup2(::open(outName.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600), 1);
    ::dup2(::open(errName.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600), 2);
    ::dup2(::open("/dev/null", O_RDONLY | O_CLOEXEC), 0);
    traceCalls(numbers);
    ::execv(list[0], list.data());
    ::_exit(99);
}

/// The conversation with one traced program.
class Tracer
{
public:
    Tracer(const TracedProgram& rules, QString folder, pid_t first)
        : rules_(rules)
        , folder_(std::move(folder))
        , first_(first)
    {
        int status = 0;
        ::waitpid(first, &status, __WALL | WUNTRACED);
        const long options = PTRACE_O_TRACESECCOMP | PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK |
                             PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL;
        if (::ptrace(PTRACE_SETOPTIONS, first, nullptr, options) != 0)
            endUntraced();
        known_.insert(first);
        ::ptrace(PTRACE_CONT, first, nullptr, nullptr);
    }

    TracedResult run()
    {
        TracedResult result;
        for (;;) {
            int status = 0;
            const pid_t pid = ::waitpid(-1, &status, __WALL);
            if (pid < 0)
                return result; // all have ended
            if (WIFSTOPPED(status))
                goOn(pid, status);
            else if (pid == first_ && WIFEXITED(status))
                result.exitCode = WEXITSTATUS(status);
            else if (pid == first_ && WIFSIGNALED(status))
                result.signal = WTERMSIG(status);
        }
    }

private:
    [[noreturn]] void endUntraced() const
    {
        ::kill(first_, SIGKILL);
        ::waitpid(first_, nullptr, __WALL);
        throw std::runtime_error("a program cannot be traced here");
    }

    void goOn(pid_t pid, int status)
    {
        const int signal = WSTOPSIG(status);
        if (signal == (SIGTRAP | 0x80)) {
            callEnded(pid);
        } else if (signal == SIGTRAP && status >> 16 == PTRACE_EVENT_SECCOMP) {
            callBegins(pid);
        } else if (signal == SIGTRAP && status >> 16 != 0) {
            ::ptrace(PTRACE_CONT, pid, nullptr, nullptr); // a thread or child was born
        } else {
            // A new thread begins with a stop that is the tracer's, not a signal.
            const bool isNew = known_.insert(pid).second;
            ::ptrace(PTRACE_CONT, pid, nullptr, isNew && signal == SIGSTOP ? 0 : signal);
        }
    }

    bool concerns(const FileCall& call) const
    {
        return call.isOutput() || call.path.startsWith(folder_) || call.target.startsWith(folder_);
    }

    void callBegins(pid_t pid)
    {
        user_regs_struct registers = {};
        ::ptrace(PTRACE_GETREGS, pid, nullptr, &registers);
        const std::optional<FileCall> found = readStoppedCall(pid, registers);
        if (!found || !concerns(*found)) {
            ::ptrace(PTRACE_CONT, pid, nullptr, nullptr);
            return;
        }
        const FileCall& call = *found;
        const CallAnswer answer = rules_.before ? rules_.before(call) : CallAnswer();
        if (answer.kill) {
            ::kill(first_, SIGKILL); // its children are ended by what it leaves them
            return;
        }
        if (answer.error != 0) {
            registers.orig_rax = static_cast<unsigned long long>(-1); // no call at all
            ::ptrace(PTRACE_SETREGS, pid, nullptr, &registers);
        }
        pending_[pid] = {call, answer.error};
        ::ptrace(PTRACE_SYSCALL, pid, nullptr, nullptr);
    }

    void callEnded(pid_t pid)
    {
        const auto [call, error] = pending_[pid];
        pending_.erase(pid);
        user_regs_struct registers = {};
        ::ptrace(PTRACE_GETREGS, pid, nullptr, &registers);
        if (error != 0) {
            registers.rax = static_cast<unsigned long long>(-error);
            ::ptrace(PTRACE_SETREGS, pid, nullptr, &registers);
        } else if (const auto returned = static_cast<long long>(registers.rax); returned >= 0 && rules_.after) {
            FileCall done = call;
            if (done.kind == FileCall::Kind::Write)
                done.size = returned;
            rules_.after(done);
        }
        ::ptrace(PTRACE_CONT, pid, nullptr, nullptr);
    }

    const TracedProgram& rules_;
    QString folder_;
    pid_t first_;
    std::set<pid_t> known_;
    std::map<pid_t, std::pair<FileCall, int>> pending_;
};

} // namespace

bool TracedProgram::isPossible()
{
    static const bool isPossible = [] {
        try {
            return TracedProgram(u"/nowhere"_s).run(u"/bin/true"_s, {}).exitCode == 0;
        } catch (const std::runtime_error&) {
            return false;
        }
    }();
    return isPossible;
}

TracedResult TracedProgram::run(const QString& program, const QStringList& arguments) const
{
    const QTemporaryDir streams;
    const QString out = streams.filePath(u"out"_s);
    const QString err = streams.filePath(u"err"_s);
    const pid_t pid = start(program, arguments, out, err);
    if (pid < 0)
        throw std::runtime_error("no further program can be started");
    TracedResult result = Tracer(*this, folder_, pid).run();
    result.out = QString::fromUtf8(bytesOf(out));
    result.err = QString::fromUtf8(bytesOf(err));
    return result;
}

} // namespace parvis::test

#else

namespace parvis::test {

bool TracedProgram::isPossible()
{
    return false;
}

TracedResult TracedProgram::run(const QString&, const QStringList&) const
{
    return {};
}

} // namespace parvis::test
#endif
