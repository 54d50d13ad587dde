// SPDX-License-Identifier: GPL-3.0-or-later
// parvis_screenshots FOLDER [WIDTHxHEIGHT] [PAGE…]: opens the window on the embedded dataset and saves a picture of
// each page (or of those named) and of its tabs, light and dark, at 100, 125 and 200 % text size. For the guide and for
// looking at one's own work.

#include "app/shell/main_window.h"
#include "app/shell/preferred_language.h"
#include "app/shell/search_box.h"
#include "exchange/dataset/embedded_dataset.h"
#include "tests/app/pictures/calendar_pictures.h"
#include "tests/app/pictures/export_pictures.h"
#include "tests/app/pictures/layer_pictures.h"
#include "tests/app/pictures/locate_pictures.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

void settle(Workspace& workspace)
{
    for (int i = 0; i < 400 && !workspace.jobs().isIdle(); ++i)
        QTest::qWait(10);
    QTest::qWait(400);
}

/// The "1440x900" among the arguments.
QSize sizeOf(const QStringList& arguments)
{
    for (const QString& argument : arguments) {
        const QStringList parts = argument.split(u'x');
        if (parts.size() == 2 && parts[0].toInt() > 0 && parts[1].toInt() > 0)
            return {parts[0].toInt(), parts[1].toInt()};
    }
    return {1440, 900};
}

void saveAll(Workspace& workspace, const QDir& folder, const QString& suffix, const QStringList& arguments)
{
    DatabaseOpener opener(workspace);
    MainWindow window(workspace, opener);
    window.resize(sizeOf(arguments));
    window.show();
    Q_EMIT workspace.databaseChanged();
    const QStringList pages = arguments.filter(QRegularExpression(u"^[a-z]+$"_s));
    for (const PageEntry& entry : pageList()) {
        if (!pages.isEmpty() && !pages.contains(entry.id))
            continue;
        window.showPage(entry.id);
        settle(workspace);
        if (auto* table = window.currentPage()->table(); table && table->model()->rowCount() > 1) {
            table->setCurrentIndex(table->model()->index(1, 0));
            settle(workspace);
        }
        window.grab().save(folder.filePath(u"%1-%2.png"_s.arg(entry.id, suffix)));
        auto* tabs = window.currentPage()->findChild<QTabWidget*>();
        for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle(workspace);
            const QString name = u"%1-%2-%3.png"_s.arg(entry.id, tabs->widget(tab)->objectName(), suffix);
            window.grab().save(folder.filePath(name));
        }
        if (tabs)
            tabs->setCurrentIndex(0);
    }
}

/// The search with its hits, active filters and a message.
void saveAtWork(Workspace& workspace, const QDir& folder)
{
    DatabaseOpener opener(workspace);
    MainWindow window(workspace, opener);
    window.resize(1440, 900);
    window.show();
    Q_EMIT workspace.databaseChanged();
    workspace.requests().openPage(
        u"districts"_s,
        {{u"departement"_s, u"nord"_s}, {u"change"_s, u"new|modified"_s}, {u"population"_s, u">5000"_s}});
    workspace.inform(u"3 signataires retirés."_s, u"Annuler"_s, [] {});
    settle(workspace);
    window.grab().save(folder.filePath(u"filters.png"_s));
    window.searchBox()->setFocus();
    QTest::keyClicks(window.searchBox(), u"coeur"_s);
    QTest::qWait(300);
    settle(workspace);
    window.grab().save(folder.filePath(u"search.png"_s));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"parvis-screenshots"_s);
    QCoreApplication::setApplicationName(u"parvis-screenshots"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"screenshots"_s);
    QDir().mkpath(folder.path());
    installLanguage(preferredLanguage());
    Look::apply();

    QTemporaryDir directory;
    const QString path = directory.filePath(u"hauts-de-france.parvis"_s);
    Database::create(path, readEmbeddedDataset().toRegister());
    Workspace workspace;
    workspace.setToday(QDate(2025, 3, 3));
    workspace.setDatabase(std::make_unique<Database>(path, Access::ReadWrite));
    if (application.arguments().contains(u"calendar"_s))
        fillCalendar(workspace);
    const bool withLayers = application.arguments().contains(u"layers"_s);
    if (withLayers)
        fillLayers(workspace, folder);
    if (application.arguments().contains(u"locate"_s))
        importSharedContours(workspace);
    for (const int percent : {100, 125, 200}) {
        Look::setTextPercent(percent);
        for (const auto mode : {Look::Mode::Light, Look::Mode::Dark}) {
            if (mode == Look::Mode::Dark && percent == 125)
                continue;
            Look::setMode(mode);
            const QString suffix = u"%1-%2"_s.arg(mode == Look::Mode::Dark ? u"dark"_s : u"light"_s).arg(percent);
            saveAll(workspace, folder, suffix, application.arguments().mid(2));
            if (application.arguments().contains(u"calendar"_s))
                saveCalendar(workspace, folder, suffix);
            if (withLayers)
                saveLayers(workspace, folder, suffix);
            if (application.arguments().contains(u"locate"_s))
                saveLocating(workspace, folder, suffix);
            if (application.arguments().contains(u"mapexport"_s))
                saveMapExport(workspace, folder, suffix);
        }
    }
    Look::setTextPercent(100);
    Look::setMode(Look::Mode::Light);
    saveAtWork(workspace, folder);
    QSettings().clear();
    return 0;
}
