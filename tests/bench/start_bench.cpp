// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from starting the program to the first painted window: the main window on the full register,
// against an empty Qt main window of a program that links the same libraries. Whole processes, one after the other in
// turn.
//
//   start_bench [ROUNDS]
//   start_bench --filled [WAIT] FILE   one start, to be looked at with other tools; under a slow one the window has to
//                                      wait longer for the database, in milliseconds

#include "app/shell/main_window.h"
#include "app/shell/preferred_language.h"
#include "exchange/dataset/embedded_dataset.h"
#include "tests/bench/timing.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;
using bench::elapsedMs;
using bench::median;

namespace {

/// Ends the program with the first frame in which a widget of that class is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(const char* className)
        : className_(className)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->inherits(className_))
            QCoreApplication::exit(); // once this frame is painted
        return QObject::eventFilter(watched, event);
    }

private:
    const char* className_;
};

int showEmptyWindow(QApplication& application)
{
    QMainWindow window;
    const PaintWatch watch("QWidget");
    window.resize(1280, 800);
    window.show();
    return application.exec();
}

/// @param withRegister  end at the first picture that shows the register, not at the first of the window
/// @param wait  for the database, before the window is shown, in milliseconds
int showParvis(QApplication& application, const QString& path, bool withRegister, int wait)
{
    installLanguage(preferredLanguage());
    Look::apply();
    Workspace workspace;
    DatabaseOpener opener(workspace);
    opener.open(path);
    MainWindow window(workspace, opener);
    const PaintWatch watch(withRegister ? "parvis::Card" : "QWidget"); // the cards are made with the dashboard
    window.resize(1280, 800);
    opener.waitBriefly(wait);
    window.show();
    return application.exec();
}

double processMs(const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(60'000);
    return elapsedMs(timer);
}

int measure(int rounds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"start.parvis"_s);
    Database::create(path, readEmbeddedDataset().toRegister());
    std::vector<double> empty;
    std::vector<double> first;
    std::vector<double> filled;
    for (int i = 0; i < rounds; ++i) {
        empty.push_back(processMs({u"--empty"_s}));
        first.push_back(processMs({u"--first"_s, path}));
        filled.push_back(processMs({u"--filled"_s, path}));
    }
    std::printf("empty main window, same libraries        %7.1f ms\n", median(empty));
    std::printf("Parvis, first painted window             %7.1f ms   ratio %.2f\n", median(first),
                median(first) / median(empty));
    std::printf("Parvis, painted with the full register   %7.1f ms   ratio %.2f\n", median(filled),
                median(filled) / median(empty));
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"parvis-bench"_s);
    QCoreApplication::setApplicationName(u"parvis-bench"_s);
    const QStringList arguments = application.arguments();
    if (arguments.contains(u"--empty"_s))
        return showEmptyWindow(application);
    if (arguments.contains(u"--first"_s))
        return showParvis(application, arguments.last(), false, 50);
    if (arguments.contains(u"--filled"_s))
        return showParvis(application, arguments.last(), true, arguments.size() > 3 ? arguments[2].toInt() : 50);
    return measure(argc > 1 ? std::max(1, arguments.last().toInt()) : 15);
}
