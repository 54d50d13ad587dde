// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_selection.h"

#include "app/map/canvas/map_canvas.h"
#include "app/map/map_query_dialog.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/workspace.h"

#include <QActionGroup>
#include <QMenu>

namespace parvis {

MapSelection::MapSelection(Workspace& workspace, MapCanvas& canvas, QString pageId, QString pageTitle, QWidget* page)
    : QObject(page)
    , workspace_(workspace)
    , canvas_(canvas)
    , pageId_(std::move(pageId))
    , pageTitle_(std::move(pageTitle))
    , page_(page)
    , menu_(new QMenu(page))
{
    makeMenu();
    connectCanvas();
    connectPages();
    enableEntries();
}

void MapSelection::makeMenu()
{
    auto* shapes = new QActionGroup(this);
    const auto shape = [&](const QString& text, PickShape kind) {
        QAction* action = menu_->addAction(text, this, [this, kind] { canvas_.setPickShape(kind); });
        action->setCheckable(true);
        action->setChecked(kind == PickShape::None);
        shapes->addAction(action);
    };
    const auto add = [&](const QString& text, const QKeySequence& key, auto slot) {
        QAction* action = menu_->addAction(text, key, this, slot);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page_->addAction(action); // so that its key works while the menu is closed
        return action;
    };
    shape(tr("A drag moves the map"), PickShape::None);
    shape(tr("A drag draws a rectangle (Shift)"), PickShape::Box);
    shape(tr("A drag draws a lasso (Alt)"), PickShape::Lasso);
    menu_->addSeparator();
    add(tr("Find neighbourhoods…"), QKeySequence::Find, [this] { openQuery(); });
    add(tr("Select all that are shown"), QKeySequence::SelectAll, [this] { selectShown(false); });
    add(tr("Invert the selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] { selectShown(true); });
    noneAction_ = add(tr("Select nothing"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { select({}); });
    menu_->addSeparator();
    onlyAction_ = add(tr("Show only the selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
        filter_.chosen = canvas_.selection();
        apply();
    });
}

void MapSelection::connectCanvas()
{
    connect(&canvas_, &MapCanvas::qpvClicked, this, [this] { select(canvas_.selection()); });
    connect(&canvas_, &MapCanvas::picked, this, &MapSelection::select);
    connect(&canvas_, &MapCanvas::landClicked, this, [this] { select({}); });
    connect(&canvas_, &MapCanvas::legendClicked, this, [this](int index) {
        if (!canvas_.scene()) // a number key, before there is a legend
            return;
        filter_.toggleClass(index, int(canvas_.scene()->theme().classes.size()));
        apply();
    });
}

void MapSelection::connectPages()
{
    const TerritoryFilter& territory = workspace_.territory();
    connect(&territory, &TerritoryFilter::changed, this, [this](const QString& page) {
        if (page != pageId_)
            apply();
    });
    connect(&territory, &TerritoryFilter::removalAsked, this, [this](const QString& page, const QString& key) {
        if (page == pageId_)
            key.isEmpty() ? clearFilters() : removeFilter(key);
    });
    connect(&workspace_.selection(), &Selection::changed, this, [this](const QObject* origin) {
        if (origin != this)
            takeShared();
    });
    connect(&workspace_.requests(), &Requests::zoomRequested, this, &MapSelection::zoomTo);
}

void MapSelection::select(const QpvSet& qpvs)
{
    canvas_.setSelection(qpvs);
    workspace_.selection().setQpvs(qpvs, this);
    enableEntries();
    Q_EMIT selectionChanged();
}

/// Shows on the map what is selected elsewhere: of contracts, their neighbourhoods.
void MapSelection::takeShared()
{
    canvas_.setSelection(workspace_.selection().territory().whole(workspace_.records()).qpvs);
    enableEntries();
    Q_EMIT selectionChanged();
}

void MapSelection::selectShown(bool inverted)
{
    QpvSet wanted = shown();
    if (inverted)
        std::erase_if(wanted, [&](Id<Qpv> id) { return canvas_.selection().contains(id); });
    select(wanted);
}

void MapSelection::enableEntries()
{
    for (QAction* action : {onlyAction_, noneAction_})
        setObstacle(action,
                    unless(!canvas_.selection().empty(), tr("Not now: select a neighbourhood on the map first.")));
}

void MapSelection::zoomTo(const std::vector<Id<Qpv>>& qpvs)
{
    QpvSet wanted(qpvs.begin(), qpvs.end());
    workspace_.selection().setQpvs(wanted, nullptr);
    if (!canvas_.scene()) {
        pendingZoom_ = std::move(wanted);
        return;
    }
    bringIntoView(wanted);
}

/// A filter that hides what was asked for gives way.
void MapSelection::bringIntoView(const QpvSet& wanted)
{
    if (canvas_.scene() && !std::ranges::includes(shown(), wanted)) {
        workspace_.territory().clearBeside(pageId_);
        clearFilters();
        workspace_.inform(tr("The filters that hid some of these neighbourhoods were taken away."));
    }
    canvas_.zoomTo(wanted);
}

void MapSelection::openQuery()
{
    if (!query_) {
        query_ = new MapQueryDialog(page_);
        connect(query_, &MapQueryDialog::selectAsked, this, [this](const QpvSet& qpvs, bool adds) {
            QpvSet wanted = qpvs;
            if (adds)
                wanted.insert(canvas_.selection().begin(), canvas_.selection().end());
            select(wanted);
            bringIntoView(wanted);
        });
        connect(query_, &MapQueryDialog::filterAsked, this, [this](const Filters& filters) {
            filter_.query = filters;
            apply();
            canvas_.zoomTo(shown());
        });
    }
    query_->setRecords(workspace_.records());
    query_->show();
    query_->raise();
    query_->activateWindow();
}

QpvSet MapSelection::shown() const
{
    QpvSet shown;
    const MapOptions& options = canvas_.options();
    if (canvas_.scene()) {
        for (const MapItem& item : canvas_.scene()->items()) {
            if (options.shows(item))
                shown.insert(item.qpv);
        }
    }
    return shown;
}

QString MapSelection::countText() const
{
    const auto& items = canvas_.scene()->items();
    const int all = int(items.size());
    const int official = int(std::ranges::count(items, ExtentKind::Official, &MapItem::extent));
    const int left = int(shown().size());
    const QString extents = tr("%1 with their official contour · %2 schematic").arg(official).arg(all - official);
    return left == all ? tr("%1 neighbourhoods · %2").arg(all).arg(extents)
                       : tr("%1 of %2 neighbourhoods shown · %3").arg(left).arg(all).arg(extents);
}

std::vector<Chip> MapSelection::chips() const
{
    return canvas_.scene() ? filter_.chips(workspace_.records(), canvas_.scene()->theme()) : std::vector<Chip>();
}

void MapSelection::showDepartement(const DepartementCode& code)
{
    filter_.departement = code;
    apply();
    if (canvas_.scene())
        canvas_.zoomToDepartement(code);
}

void MapSelection::removeFilter(const QString& chipKey)
{
    filter_.remove(chipKey);
    apply();
}

void MapSelection::clearFilters()
{
    filter_.clear();
    apply();
}

void MapSelection::changeTheme(const ThemeSetting& setting, ThemeId to)
{
    if (canvas_.scene())
        filter_.changeTheme(canvas_.scene()->theme(), setting, to);
}

void MapSelection::forgetClasses()
{
    filter_.classes.clear();
}

void MapSelection::takeScene()
{
    const int classes = int(canvas_.scene()->theme().classes.size());
    std::erase_if(filter_.classes, [&](int index) { return index >= classes; });
    apply();
    takeShared();
    if (!pendingZoom_.empty())
        canvas_.zoomTo(std::exchange(pendingZoom_, {}));
}

/// Draws what the filters of the map and those of the other pages let through, and tells the others of the map's own.
void MapSelection::apply()
{
    if (canvas_.scene()) {
        const auto others = workspace_.territory().beside(pageId_);
        const QpvSet own = filter_.apply(workspace_.records());
        QpvSet shown;
        std::ranges::copy_if(own, std::inserter(shown, shown.end()),
                             [&](Id<Qpv> qpv) { return !others || others->qpvs.contains(qpv); });
        const bool all = shown.size() == workspace_.records().all<Qpv>().size();
        canvas_.setFilter(all ? nullptr : std::make_shared<const QpvSet>(std::move(shown)));
        canvas_.setClasses(filter_.classes);
        tell(own);
    }
    Q_EMIT filterChanged();
}

void MapSelection::tell(const QpvSet& own)
{
    TerritorySet within;
    for (const Id<Qpv> qpv : own) {
        const MapItem* item = canvas_.scene()->find(qpv);
        if (filter_.classes.empty() || (item && filter_.classes.contains(item->classIndex)))
            within.qpvs.insert(qpv);
    }
    workspace_.territory().set(pageId_, pageTitle_, chips(), within.whole(workspace_.records()));
}

} // namespace parvis
