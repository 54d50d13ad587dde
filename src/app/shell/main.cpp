// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deadlines/deadline_notice.h"
#include "app/shell/freed_memory.h"
#include "app/shell/main_window.h"
#include "app/shell/preferred_language.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

/// parvis [FILE…]: the window is painted first, then the database is opened in a worker.
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
    QGuiApplication::setWindowIcon(parvis::Look::icon(u"parvis"_s));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("main", "A database, contours or documents to open."), u"[FILE…]"_s);
    parser.process(application);

    parvis::Workspace workspace;
    parvis::MainWindow window(workspace);
    const parvis::DeadlineNotice notice(workspace);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        const QStringList files = parser.positionalArguments();
        const bool namesDatabase =
            std::ranges::any_of(files, [](const QString& file) { return file.endsWith(u".parvis"_s); });
        if (!namesDatabase)
            window.opener().openDefault();
        window.openFiles(files);
    });
    return QApplication::exec();
}
