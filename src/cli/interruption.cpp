// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include "files/output_place.h"

#include <QtGlobal>

#include <csignal>
#include <cstdlib>
#include <thread>

#ifdef Q_OS_UNIX
#include <pthread.h>
#endif

namespace parvis::cli {

namespace {

constexpr int interruptedExit = 130;
std::stop_source source;

#ifdef Q_OS_UNIX
std::jthread watcher;

bool isIgnored(int signal)
{
    struct sigaction action = {};
    sigaction(signal, nullptr, &action);
    return action.sa_handler == SIG_IGN;
}

sigset_t watched()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    for (const int signal : {SIGINT, SIGHUP}) { // a shell ignores them for work in the background, nohup the second
        if (!isIgnored(signal))
            sigaddset(&signals, signal);
    }
    return signals;
}

/// Until the next signal, or until the program waits for a reader that does not come.
void waitWhileWorking(const sigset_t& signals)
{
    constexpr timespec between{0, 200'000'000}; // nanoseconds
    constexpr int longEnough = 2;               // an answer is written in less
    for (int waits = 0; waits < longEnough && sigtimedwait(&signals, nullptr, &between) < 0;)
        waits = WaitingForReader::isAny() ? waits + 1 : 0;
}

// A signal handler may not touch a stop_source; a thread that waits for the signal may.
void watch(std::stop_token finished)
{
    const sigset_t signals = watched();
    for (int received = 0;; ++received) {
        int signal = 0;
        if (received == 0)
            sigwait(&signals, &signal);
        else
            waitWhileWorking(signals);
        if (finished.stop_requested())
            return;
        source.request_stop();
        if (received > 0 || WaitingForReader::isAny())
            std::_Exit(interruptedExit);
    }
}
#endif

} // namespace

#ifdef Q_OS_UNIX
Interruption::Interruption()
{
    const sigset_t signals = watched();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    watcher = std::jthread(watch);
}

Interruption::~Interruption()
{
    watcher.request_stop();
    pthread_kill(watcher.native_handle(), SIGTERM);
    watcher.join();
}
#else
Interruption::Interruption()
{
    // Windows calls the handler in a thread of its own.
    std::signal(SIGINT, [](int) { source.request_stop(); });
}

Interruption::~Interruption() = default;
#endif

std::stop_token Interruption::token() const
{
    return source.get_token();
}

} // namespace parvis::cli
