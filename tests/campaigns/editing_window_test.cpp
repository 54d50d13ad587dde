// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs read, check and back up the database that a window edits; then the window is killed.

#include "tests/campaigns/campaign.h"
#include "tests/campaigns/workplace.h"
#include "tests/catch.h"
#include "tests/cli/cli_process.h"
#include "tests/support/folders.h"

#include "app/shell/database_opener.h"
#include "app/shell/main_window.h"
#include "store/history.h"

#include <QApplication>
#include <QProcess>
#include <QSocketNotifier>

#include <cstdio>

#ifdef Q_OS_LINUX
#include "tests/support/lock_table.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

/// Edits, and looks at one page after the other, at each byte of standard input.
void editOnRequest(Workspace& workspace, MainWindow& window)
{
    static const QString pages[] = {u"dashboard"_s, u"contracts"_s, u"history"_s, u"deadlines"_s,
                                    u"calendar"_s,  u"documents"_s, u"press"_s,   u"funding"_s};
    static std::size_t edits = 0;
    const int request = std::getchar();
    if (request == EOF) {
        QCoreApplication::quit();
        return;
    }
    ++edits;
    window.showPage(pages[edits % std::size(pages)]);
    const bool isUndo = request == 'u';
    if (isUndo)
        workspace.undo();
    const bool isWritten = isUndo || workspace.edit(u"Add"_s, [](Transaction& tx) {
        tx.insert(Milestone{.kind = u"autre"_s, .title = QString::number(edits)});
    });
    std::puts(isWritten ? "written" : "refused");
    std::fflush(stdout);
}

/// The window in a process of its own.
class Window
{
public:
    explicit Window(const QString& path)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PARVIS_TEST_DATABASE"_s, path);
        process_.setProcessEnvironment(environment);
        process_.start(QCoreApplication::applicationFilePath(), {u"[editing-window]"_s});
        REQUIRE(hears(process_, "ready"));
    }

    void request(char what)
    {
        process_.write(&what, 1);
        REQUIRE(hears(process_, "written"));
    }
    void kill()
    {
        process_.kill();
        process_.waitForFinished();
    }
    qint64 program() const { return process_.processId(); }

private:
    QProcess process_;
};

/// A program of another user, or of the same, beside the window.
void readBeside(const Workplace& place, Chance& chance)
{
    const QString copy = place.path(u"copie.parvis"_s);
    QFile::remove(copy);
    const QStringList commands[] = {{u"status"_s},
                                    {u"check"_s},
                                    {u"history"_s},
                                    {u"search"_s, u"lille"_s},
                                    {u"backup"_s, u"--to"_s, copy},
                                    {u"calendar"_s, u"export"_s, u"--out"_s, place.path(u"sortie.ics"_s)},
                                    {u"undo"_s}};
    const QStringList& words = commands[chance.below(std::ssize(commands))];
    QProcess process;
    process.start(commandLineProgram(), QStringList{u"--db"_s, place.database()} + words);
    const CliResult result = finish(process);
    CAPTURE(words, result.out, result.err);
    CHECK(result.exitCode == (words.first() == u"undo" ? 1 : 0)); // the window has the lock
    if (QFile::exists(copy))
        CHECK(soundness(copy) == u"is sound");
}

/// Edits beside other programs, and a kill. @return the edits
int editBesideOthers(int edits, Chance& chance)
{
    const Workplace place;
    const std::size_t before = History(place.database()).actions(10'000).size();
    Window window(place.database());
    int undoable = 0;
    for (int i = 0; i < edits; ++i) {
        const bool isUndo = undoable > 0 && chance.below(5) == 0;
        undoable += isUndo ? -1 : 1;
        window.request(isUndo ? 'u' : 'e');
        readBeside(place, chance);
        CAPTURE(i);
        CHECK(isLocked(place.database(), sharedByte, u"OFDLCK"_s));
        CHECK(isLocked(place.database() + u"-shm"_s, memoryInUseByte, u"OFDLCK"_s));
        CHECK(isLocked(place.database(), sharedByte, u"POSIX"_s, window.program()));
    }
    window.kill();
    CHECK(History(place.database()).actions(10'000).size() == before + std::size_t(edits));
    CHECK(soundness(place.database()) == u"is sound");
    return edits;
}

} // namespace

TEST_CASE("a window that edits for each byte of standard input", "[.][editing-window]")
{
    Workspace workspace;
    DatabaseOpener opener(workspace);
    opener.open(qEnvironmentVariable("PARVIS_TEST_DATABASE"));
    MainWindow window(workspace, opener);
    constexpr int patience = 60'000;
    opener.waitBriefly(patience);
    REQUIRE(workspace.database());
    window.show();
    std::setvbuf(stdin, nullptr, _IONBF, 0); // what was read ahead would wake nobody
    QSocketNotifier requests(0, QSocketNotifier::Read);
    QObject::connect(&requests, &QSocketNotifier::activated, &window, [&] { editOnRequest(workspace, window); });
    std::puts("ready");
    std::fflush(stdout);
    QApplication::exec();
}

TEST_CASE("what a window has written outlives its kill, whatever other programs did with its database")
{
    Chance chance;
    const int windows = campaignRounds(1, 50);
    int edits = 0;
    for (int i = 0; i < windows; ++i)
        edits += editBesideOthers(campaignRounds(8, 20), chance);
    tell(u"edits beside other programs"_s, u"%1 edits, %2 kills"_s.arg(edits).arg(windows));
}
#endif
