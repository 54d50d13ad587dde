// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/password.h"

#include "domain/translate.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

#ifdef Q_OS_UNIX
/// Asks at a terminal, and shows nothing of what is typed while it lives; nothing for a pipe or a file.
class HiddenTyping
{
public:
    HiddenTyping()
        : isTyped_(::tcgetattr(STDIN_FILENO, &before_) == 0)
    {
        if (!isTyped_)
            return;
        const QByteArray question = translate("cli", "Password: ").toUtf8();
        std::fwrite(question.constData(), 1, std::size_t(question.size()), stderr);
        termios hidden = before_;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (!isTyped_)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY(HiddenTyping)

private:
    termios before_{};
    bool isTyped_;
};
#else
struct HiddenTyping
{
};
#endif

/// Reading cannot be stopped once it has begun.
void waitForInput(const std::stop_token& stop)
{
#ifdef Q_OS_UNIX
    constexpr int between = 100; // milliseconds
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (::poll(&input, 1, between) == 0 && !stop.stop_requested())
        continue;
#endif
    if (stop.stop_requested())
        throw Cancelled();
}

constexpr qsizetype longest = 4096; // bytes

/// The first line, or so much of it that it is too long. What follows is left to whoever reads on.
QByteArray firstLine(const std::stop_token& stop)
{
    [[maybe_unused]] const HiddenTyping hidden;
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    QFile input;
    QByteArray line;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return line;
    while (line.size() <= longest) {
        waitForInput(stop);
        char byte = 0;
        if (!input.getChar(&byte) || byte == '\n')
            break;
        line += byte;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

QString passwordFromInput(const std::stop_token& stop)
{
    const QByteArray line = firstLine(stop);
    const QString advice = translate("cli", "Its first line is the password.");
    if (line.isEmpty())
        throw Error(translate("cli", "There is no password on standard input."), {}, advice);
    if (line.size() > longest)
        throw Error(translate("cli", "What stands on standard input is too long for a password."), {}, advice);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString password = decoder(line);
    if (decoder.hasError() || password.contains(QChar::Null))
        throw Error(translate("cli", "The password on standard input is no text in UTF-8."), {}, advice);
    return password;
}

} // namespace

QString passwordOf(const Arguments& arguments, const std::stop_token& stop)
{
    if (!arguments.has("--password-stdin"))
        return arguments.value("--password");
    if (arguments.has("--password"))
        throw UsageError(translate("cli", "--password and --password-stdin cannot be given together."));
    return passwordFromInput(stop);
}

} // namespace parvis::cli
