// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pictures/export_pictures.h"

#include "app/map/canvas/map_canvas.h"
#include "app/map/map_export_dialog.h"
#include "app/map/map_exports.h"
#include "app/map/map_page.h"
#include "app/shell/main_window.h"

#include <QComboBox>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace parvis {

void saveMapExport(Workspace& workspace, const QDir& folder, const QString& suffix)
{
    QSettings().remove(u"mapExport"_s);
    DatabaseOpener opener(workspace);
    MainWindow window(workspace, opener);
    window.resize(1440, 900);
    window.show();
    Q_EMIT workspace.databaseChanged();
    window.showPage(u"map"_s);
    auto* page = window.findChild<MapPage*>();
    if (!page || !QTest::qWaitFor([&] { return page->isUpToDate(); }, 20000))
        return;
    MapExportDialog* dialog = page->exports()->openDialog();
    const auto choose = [&](const char* name, int index) {
        dialog->findChild<QComboBox*>(QLatin1StringView(name))->setCurrentIndex(index);
    };
    for (const auto& [name, kind, landscape] :
         {std::tuple("page", 0, 0), {"picture", 1, 0}, {"atlas", 2, 1}, {"data", 5, 0}}) {
        choose("kind", kind);
        choose("orientation", landscape);
        if (!QTest::qWaitFor([&] { return dialog->isUpToDate(); }, 20000))
            return;
        dialog->grab().save(folder.filePath(u"map-export-%1-%2.png"_s.arg(QLatin1StringView(name), suffix)));
    }
    dialog->reject();
}

} // namespace parvis
