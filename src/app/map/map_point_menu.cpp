// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_point_menu.h"

#include "app/map/canvas/map_canvas.h"
#include "geo/lambert93.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct MenuTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::MapPointMenu)
};

/// With points and blanks as programs read them, whatever the language.
QString degreesText(LonLat at)
{
    constexpr int decimals = 6; // a tenth of a metre
    return u"%1, %2"_s.arg(at.latitude, 0, 'f', decimals).arg(at.longitude, 0, 'f', decimals);
}

QString metresText(Point at)
{
    return u"%1 %2"_s.arg(at.x, 0, 'f', 1).arg(at.y, 0, 'f', 1);
}

void showMenu(Workspace& workspace, MapCanvas& canvas, QPoint position)
{
    const Point at = canvas.view().toWorld(position);
    const QString degrees = degreesText(fromLambert93(at));
    QMenu menu(&canvas);
    const auto copy = [&](const QString& title, const QString& text) {
        menu.addAction(Look::icon(u"copy"_s), title.arg(text), [text] { QGuiApplication::clipboard()->setText(text); });
    };
    copy(MenuTexts::tr("Copy latitude, longitude: %1"), degrees);
    copy(MenuTexts::tr("Copy Lambert-93 X Y: %1"), metresText(at));
    menu.addSeparator();
    menu.addAction(Look::icon(u"zoom"_s), MenuTexts::tr("Is this point in a QPV?"),
                   [&workspace, degrees] { workspace.requests().locate(degrees); });
    QAction* remove = menu.addAction(MenuTexts::tr("Remove the pins"), [&canvas] { canvas.setMarkers({}); });
    setObstacle(remove, unless(!canvas.markers().empty(), MenuTexts::tr("There is no pin on the map.")));
    menu.exec(canvas.mapToGlobal(position));
}

} // namespace

void connectPoints(Workspace& workspace, MapCanvas& canvas)
{
    canvas.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&canvas, &QWidget::customContextMenuRequested, &canvas,
                     [&workspace, &canvas](const QPoint& position) {
                         if (canvas.scene())
                             showMenu(workspace, canvas, position);
                     });
    QObject::connect(&workspace.requests(), &Requests::placesShown, &canvas,
                     [&workspace, &canvas](const std::vector<ShownPlace>& places, const std::vector<Id<Qpv>>& qpvs) {
                         std::vector<MapMarker> pins;
                         for (const ShownPlace& place : places)
                             pins.push_back({{place.x, place.y}, place.label});
                         canvas.setMarkers(std::move(pins));
                         if (places.empty())
                             return;
                         const QpvSet wanted(qpvs.begin(), qpvs.end());
                         workspace.selection().setQpvs(wanted, nullptr);
                         canvas.zoomToPlaces(wanted);
                     });
}

} // namespace parvis
