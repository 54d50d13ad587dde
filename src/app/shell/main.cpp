// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deadlines/deadline_notice.h"
#include "app/preferences/personal_settings.h"
#include "app/shell/end_signals.h"
#include "app/shell/freed_memory.h"
#include "app/shell/main_window.h"
#include "app/shell/preferred_language.h"
#include "app/shell/single_instance.h"
#include "app/shell/welcome_dialog.h"
#include "app/shell/window_ways.h"
#include "widgets/controls/dialog_places.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds that the window waits for a database that is nearly read: one picture, the full one, is sooner there
/// than an empty one and then the full one. Longer, and the window comes first.
constexpr int readingMayTake = 50;

/// The first start: once the database is there, which may be now.
void welcomeOnceOpen(parvis::Workspace& workspace, parvis::MainWindow& window)
{
    auto* ways = window.findChild<parvis::WindowWays*>();
    if (workspace.database())
        QTimer::singleShot(0, ways, &parvis::WindowWays::welcome);
    else
        QObject::connect(&workspace, &parvis::Workspace::databaseChanged, ways, &parvis::WindowWays::welcome,
                         Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace

/// parvis [FILE…]: a worker reads the database while the window is made.
int main(int argc, char* argv[])
{
    parvis::returnFreedMemory();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"parvis"_s);
    QCoreApplication::setApplicationName(u"parvis"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARVIS_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    parvis::installLanguage(parvis::preferredLanguage());
    parvis::Look::apply();
    parvis::PersonalSettings::apply();
    QGuiApplication::setWindowIcon(parvis::Look::icon(u"parvis"_s));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("main", "A database, contours or documents to open."), u"[FILE…]"_s);
    parser.process(application);

    parvis::SingleInstance instance;
    if (instance.handOver(parser.positionalArguments()))
        return 0;
    instance.listen();

    QStringList files = parser.positionalArguments();
    const auto isDatabase = [](const QString& file) { return file.endsWith(u".parvis"_s); };
    const auto others = std::ranges::stable_partition(files, isDatabase);
    const QStringList databases(files.begin(), others.begin());
    files.remove(0, databases.size());

    const parvis::DialogPlaces places;
    parvis::Workspace workspace;
    parvis::DatabaseOpener opener(workspace);
    if (databases.isEmpty())
        opener.openDefault();
    for (const QString& database : databases)
        opener.open(database);
    parvis::MainWindow window(workspace, opener);
    const parvis::DeadlineNotice notice(workspace);
    const parvis::EndSignals signalled;
    std::optional<int> ended;
    QObject::connect(&signalled, &parvis::EndSignals::received, &window, [&](int signal) {
        constexpr int bySignal = 128; // as shells have it
        ended = bySignal + signal;
        QApplication::exit(*ended); // out of all dialogs, too, and of those that taking what is typed might open
        window.prepareToEnd();
    });
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &window, [&] { window.prepareToEnd(); },
        Qt::DirectConnection); // the session waits for it
    opener.waitBriefly(readingMayTake);
    if (!window.isMaximized()) // a small screen: what stands at the bottom, as messages, would be out of it
        window.resize(window.size().boundedTo(window.screen()->availableSize() * 0.94)); // with room for the frame
    window.show();
    QTimer::singleShot(0, &window, [&] { window.openFiles(files); });
    QObject::connect(&instance, &parvis::SingleInstance::filesReceived, &window, [&](const QStringList& handed) {
        window.openFiles(handed);
        window.comeForward();
    });
    if (databases.isEmpty() && parvis::WelcomeDialog::isDue())
        welcomeOnceOpen(workspace, window);
    return ended ? *ended : QApplication::exec();
}
