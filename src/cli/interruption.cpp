// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

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
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    if (!isIgnored(SIGHUP)) // as nohup has it
        sigaddset(&signals, SIGHUP);
    return signals;
}

// A signal handler may not touch a stop_source; a thread that waits for the signal may.
void watch(std::stop_token finished)
{
    const sigset_t signals = watched();
    for (int received = 0;; ++received) {
        int signal = 0;
        sigwait(&signals, &signal);
        if (finished.stop_requested())
            return;
        if (received > 0)
            std::_Exit(interruptedExit);
        source.request_stop();
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
