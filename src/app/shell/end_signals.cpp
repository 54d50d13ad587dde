// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/end_signals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace parvis {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array endingSignals{SIGTERM, SIGHUP, SIGINT};

/// A signal handler may do next to nothing, but it may write: the event loop reads the other end.
std::array<int, 2> ends{-1, -1};

void hear(int signal)
{
    const int code = errno;
    const char byte = char(signal);
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
    errno = code;
}

/// What was done about each signal before.
std::array<struct sigaction, endingSignals.size()> before;

void takeSignals()
{
    struct sigaction action = {};
    action.sa_handler = hear;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND); // the second one does what it does to any program
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < before.size(); ++i) {
        sigaction(endingSignals[i], nullptr, &before[i]);
        if (before[i].sa_handler != SIG_IGN)
            sigaction(endingSignals[i], &action, nullptr);
    }
}

} // namespace

EndSignals::EndSignals(QObject* parent)
    : QObject(parent)
{
    if (::pipe(ends.data()) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(ends[0], &byte, 1) == 1)
            Q_EMIT received(byte);
    });
    takeSignals();
}

EndSignals::~EndSignals()
{
    if (ends[0] < 0)
        return;
    for (std::size_t i = 0; i < before.size(); ++i)
        sigaction(endingSignals[i], &before[i], nullptr);
    for (int& end : ends) {
        ::close(end);
        end = -1;
    }
}

#else

EndSignals::EndSignals(QObject* parent)
    : QObject(parent)
{
}

EndSignals::~EndSignals() = default;

#endif

} // namespace parvis
