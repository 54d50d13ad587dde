// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/end_signals.h"

#include "tests/support/files.h"
#include "tests/support/folders.h"
#include "tests/support/workspace_page_fixture.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

void (*handlerOf(int signal))(int)
{
    struct sigaction action = {};
    sigaction(signal, nullptr, &action);
    return action.sa_handler;
}

/// Whether a program has a handler of its own for SIGTERM.
bool hearsTermination(qint64 program)
{
    QFile file(u"/proc/%1/status"_s.arg(program));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression caught(u"SigCgt:\\s*([0-9a-f]+)"_s);
    const quint64 mask = caught.match(QString::fromLatin1(file.readAll())).captured(1).toULongLong(nullptr, 16);
    return (mask >> (SIGTERM - 1) & 1) != 0;
}

} // namespace

TEST_CASE("a signal to end is heard in the event loop, and the next one ends the program")
{
    const int signal = GENERATE(SIGTERM, SIGHUP, SIGINT);
    const auto before = handlerOf(signal);
    {
        const EndSignals signals;
        std::vector<int> heard;
        QObject::connect(&signals, &EndSignals::received, [&](int number) { heard.push_back(number); });
        REQUIRE(::raise(signal) == 0);
        CHECK(heard.empty());
        REQUIRE(test::waitFor([&] { return !heard.empty(); }));
        CHECK(heard == std::vector<int>{signal});
        CHECK(handlerOf(signal) == SIG_DFL);
    }
    CHECK(handlerOf(signal) == before);
}

TEST_CASE("what nohup ignores stays ignored")
{
    const auto before = std::signal(SIGHUP, SIG_IGN);
    {
        const EndSignals signals;
        CHECK(handlerOf(SIGHUP) == SIG_IGN);
    }
    CHECK(handlerOf(SIGHUP) == SIG_IGN);
    std::signal(SIGHUP, before);
}

TEST_CASE("a window that is told to end gives its lock back and says by its exit code what ended it")
{
    const QTemporaryDir folder;
    const test::DatabaseFixture files;
    const int signal = GENERATE(SIGTERM, SIGHUP, SIGINT);
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
        environment.insert(QString::fromLatin1(variable), folder.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    window.setProcessEnvironment(environment);
    window.start(test::windowProgram(), {files.path()});
    const QString lock = files.path() + u".lock"_s;
    REQUIRE(test::waitFor([&] { return QFile::exists(lock) && hearsTermination(window.processId()); }));
    ::kill(pid_t(window.processId()), signal);
    REQUIRE(window.waitForFinished(60'000));
    CHECK(window.exitStatus() == QProcess::NormalExit);
    CHECK(window.exitCode() == 128 + signal);
    CHECK_FALSE(QFile::exists(lock));
    CHECK_FALSE(QFile::exists(files.path() + u"-wal"_s));
}
#endif
