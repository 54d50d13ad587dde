// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pictures/locate_pictures.h"

#include "app/contours/contour_import_dialog.h"
#include "app/locate/locate_dialog.h"
#include "app/shell/main_window.h"
#include "geo/former_import.h"
#include "geo/perimeter_import.h"
#include "tasks/contour_storage.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void settle(Workspace& workspace)
{
    for (int i = 0; i < 400 && !workspace.jobs().isIdle(); ++i)
        QTest::qWait(10);
    QTest::qWait(400);
}

/// A few places around every fourth QPV, with a line that gives none.
QString table(const Register& records)
{
    QString text = u"Établissement\tCommune\tLongitude\tLatitude\n"_s;
    int number = 0;
    for (const Qpv& qpv : records.all<Qpv>()) {
        if (++number % 4 != 0 || !qpv.longitude)
            continue;
        const auto communes = records.communesOf(qpv.id);
        text += u"Centre social %1\t%2\t%3\t%4\n"_s.arg(number)
                    .arg(communes.empty() ? QString() : communes.front()->name)
                    .arg(*qpv.longitude + (number % 3) * 0.004, 0, 'f', 5)
                    .arg(*qpv.latitude + (number % 5) * 0.001, 0, 'f', 5);
    }
    return text + u"Mairie annexe\tLille\t\t\n"_s;
}

} // namespace

void importSharedContours(Workspace& workspace)
{
    const QString path = qEnvironmentVariable("PARVIS_SHARED") + u"/perimetres/qp2024_hauts_de_france_l93.gpkg"_s;
    if (!QFile::exists(path))
        return;
    const PerimeterImport import =
        comparePerimeters(readContours(path, {{}, wantedContours(workspace.records())}), workspace.records());
    workspace.edit(u"Import"_s, [&](Transaction& tx) {
        storePerimeters(tx, workspace.records(), Source{{}, u"Contours"_s, u"ANCT"_s, {}, u"2024"_s},
                        import.perimeters);
    });
}

void saveLocating(Workspace& workspace, const QDir& folder, const QString& suffix)
{
    const auto save = [&](QWidget& widget, const QString& name) {
        settle(workspace);
        widget.grab().save(folder.filePath(u"%1-%2.png"_s.arg(name, suffix)));
    };
    DatabaseOpener opener(workspace);
    MainWindow window(workspace, opener);
    window.resize(1440, 900);
    window.show();
    Q_EMIT workspace.databaseChanged();
    LocateDialog* dialog = LocateDialog::open(workspace, &window);
    save(*dialog, u"locate-empty"_s);
    dialog->setText(table(workspace.records()));
    save(*dialog, u"locate"_s);
    dialog->showOnMap({2, 3, 4});
    save(window, u"locate-map"_s);
    dialog->setText(u"12 rue de la Gare, 59000 Lille"_s);
    save(*dialog, u"locate-address"_s);
    ContourImportDialog contours(workspace, &window);
    contours.show();
    save(contours, u"contours"_s);
}

} // namespace parvis
