// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress.h"

#include "domain/translate.h"

#include <chrono>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

constexpr qint64 quietMs = 500;

bool isErrorATerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void say(const QString& line)
{
    const QByteArray text = line.toUtf8();
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Progress::Progress(QString title)
    : title_(std::move(title))
    , isTerminal_(isErrorATerminal())
    , started_(nowMs())
{
}

Progress::~Progress()
{
    if (shown_ >= 0)
        say(u"\r\x1b[K"_s); // what comes next begins on a line of its own
}

void Progress::show(double share)
{
    const int percent = std::clamp(int(share * 100), 0, 100);
    if (!isTerminal_ || percent == shown_ || (shown_ < 0 && nowMs() - started_ < quietMs))
        return;
    shown_ = percent;
    say(u"\r\x1b[K"_s + translate("cli", "%1: %2 %").arg(title_).arg(percent));
}

} // namespace parvis::cli
