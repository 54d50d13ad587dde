#include "tests/app/pictures/locate_pictures.h"

#include "app/contours/contour_import_dialog.h"
#include "app/locate/locate_dialog.h"
#include "app/shell/main_window.h"
#include "geo/perimeter_import.h"
#include "tasks/contour_storage.h"

#include <QFile>
#include <QTest>

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
    QString text = QStringLiteral("Établissement\tCommune\tLongitude\tLatitude\n");
    int number = 0;
    for (const Qpv& qpv : records.all<Qpv>()) {
        if (++number % 4 != 0 || !qpv.longitude)
            continue;
        const auto communes = records.communesOf(qpv.id);
        text += QStringLiteral("Centre social %1\t%2\t%3\t%4\n")
                    .arg(number)
                    .arg(communes.empty() ? QString() : communes.front()->name)
                    .arg(*qpv.longitude + (number % 3) * 0.004, 0, 'f', 5)
                    .arg(*qpv.latitude + (number % 5) * 0.001, 0, 'f', 5);
    }
    return text + QStringLiteral("Mairie annexe\tLille\t\t\n");
}

} // namespace

void importSharedContours(Workspace& workspace)
{
    const QString path =
        qEnvironmentVariable("PARVIS_SHARED") + QStringLiteral("/perimetres/qp2024_hauts_de_france_l93.gpkg");
    if (!QFile::exists(path))
        return;
    const PerimeterImport import = importPerimeters(path, workspace.records());
    workspace.edit(QStringLiteral("Import"), [&](Transaction& tx) {
        storePerimeters(tx, workspace.records(),
                        Source{{}, QStringLiteral("Contours"), QStringLiteral("ANCT"), {}, QStringLiteral("2024")},
                        import.perimeters);
    });
}

void saveLocating(Workspace& workspace, const QDir& folder, const QString& suffix)
{
    const auto save = [&](QWidget& widget, const QString& name) {
        settle(workspace);
        widget.grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, suffix)));
    };
    MainWindow window(workspace);
    window.resize(1440, 900);
    window.show();
    Q_EMIT workspace.databaseChanged();
    LocateDialog* dialog = LocateDialog::open(workspace, &window);
    save(*dialog, QStringLiteral("locate-empty"));
    dialog->setText(table(workspace.records()));
    save(*dialog, QStringLiteral("locate"));
    dialog->showOnMap({2, 3, 4});
    save(window, QStringLiteral("locate-map"));
    dialog->setText(QStringLiteral("12 rue de la Gare, 59000 Lille"));
    save(*dialog, QStringLiteral("locate-address"));
    ContourImportDialog contours(workspace, &window);
    contours.show();
    save(contours, QStringLiteral("contours"));
}

} // namespace parvis
