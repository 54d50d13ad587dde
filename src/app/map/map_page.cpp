// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_page.h"

#include "app/map/canvas/map_accessible.h"
#include "app/map/canvas/map_canvas.h"
#include "app/map/layers/map_layers_panel.h"
#include "app/map/map_bar.h"
#include "app/map/map_exports.h"
#include "app/map/map_point_menu.h"
#include "app/map/map_selection.h"
#include "app/map/map_sheet.h"
#include "app/map/map_table.h"
#include "app/map/map_theming.h"
#include "domain/enum_names.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/sheet_share.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int mapShare = 640; // of the page, to the share of the sheet
constexpr int sheetShare = 400;
const Setting<bool> tableSetting(u"map/table"_s);

bool changesMap(const ChangeSet& changes)
{
    return changes.touches<Qpv>() || changes.touches<Perimeter>() || changes.touches<Contract>() ||
           changes.touches<Signatory>() || changes.touches<Organisation>() || changes.touches<QpvCommune>() ||
           changes.touches<Commune>() || changes.touches<Departement>() || changes.touches<Source>() ||
           changes.touches<Indicator>() || changes.touches<IndicatorValue>() || changes.touches<FundingLine>() ||
           changes.touches<Action>() || changes.touches<ArticleTerritory>();
}

QString pathOf(const Workspace& workspace)
{
    return workspace.database() ? workspace.database()->path() : QString();
}

/// A screen reader that runs keeps what it was given for a widget when it was made.
MapCanvas* makeCanvas()
{
    installMapAccessibility();
    return new MapCanvas;
}

} // namespace

MapPage::MapPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"map"_s, parent)
    , panel_(new QWidget(this))
    , canvas_(makeCanvas()) // without parent until the bar is there, which comes first for the Tab key
    , bar_(new MapBar(*canvas_, this))
    , selection_(new MapSelection(workspace, *canvas_, id(), tr("Map"), this))
    , memory_(pathOf(workspace))
{
    setTitle(tr("Map"));
    theming_ = new MapTheming(workspace, *selection_, memory_.theme(), this);
    makePanel();
    makeHeader();
    sheet_ = new MapSheet(workspace, this);
    setSheet(sheet_, mapShare, sheetShare);
    connectBar();
    connectSelection();
    connectPoints(workspace, *canvas_);
    followTerritory();
    showChips();
    sheet_->showQpvs(canvas_->selection());
    Look::follow(this, [this] { foldHeader(); });
}

/// The map, and below it the table.
void MapPage::makePanel()
{
    auto* parts = new QSplitter(Qt::Vertical, panel_);
    parts->setChildrenCollapsible(false);
    parts->addWidget(canvas_);
    canvas_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layers_ = new MapLayers(workspace(), *canvas_, std::make_unique<TileLoader>());
    bar_->addTool(makeLayersButton(*layers_, bar_));
    table_ = new MapTable(workspace(), this);
    parts->addWidget(table_);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(panel_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts);
    addHeaderRow(bar_); // over the sheet, too: so it has room for one line
    setList(panel_);
}

bool MapPage::isUpToDate() const
{
    return !theming_->isBuilding() && canvas_->scene() && canvas_->isUpToDate();
}

QString MapPage::lookedAt() const
{
    if (!canvas_->scene())
        return {};
    return (viewNumbers(canvas_->view()) << identifier(theming_->theme())).join(u';');
}

void MapPage::lookAt(const QString& place)
{
    QStringList parts = place.split(u';');
    if (const auto theme = parseIdentifier<ThemeId>(parts.takeLast()))
        showTheme(*theme);
    if (const auto view = viewFrom(parts))
        canvas_->setView(*view);
}

QWidget* MapPage::mainWidget() const
{
    return canvas_;
}

std::vector<Printout> MapPage::printouts() const
{
    return exports_->printouts();
}

void MapPage::makeHeader()
{
    exports_ = new MapExports(workspace(), this, canvas_, [this] { return exportSource(); });
    auto* locate = new QAction(Look::icon(u"zoom"_s), tr("Is this address in a QPV?"), this);
    connect(locate, &QAction::triggered, this, [this] { workspace().requests().locate(); });
    import_ = new QAction(Look::icon(u"import"_s), tr("Import the contours…"), this);
    import_->setToolTip(tr("The extents are schematic: ellipses of the same area."));
    import_->setVisible(false);
    connect(import_, &QAction::triggered, this, [this] { workspace().requests().offerContours(); });
    for (QAction* action : {import_, locate, exports_->copyAction(), exports_->exportAction()})
        tools_ << addHeaderAction(action);
}

/// Where the buttons do not stand beside the title with their texts, they keep their icons: the map needs the room.
void MapPage::foldHeader()
{
    constexpr int roomy = 120; // units
    const bool isNarrow = width() < Look::unit() * roomy;
    for (QToolButton* tool : tools_)
        tool->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void MapPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    foldHeader();
    canvas_->setAside(comingSheetWidth()); // before the layout gives the map its size
}

MapExportSource MapPage::exportSource() const
{
    const Departement* departement = workspace().records().departement(selection_->departement());
    MapExportSource source;
    source.scene = canvas_->scene();
    source.records = workspace().records();
    source.theme = theming_->setting();
    source.view = canvas_->view();
    if (QpvSet shown = selection_->shown(); source.scene && shown.size() < source.scene->items().size())
        source.filter = std::make_shared<const QpvSet>(std::move(shown));
    source.selection = canvas_->selection();
    source.territory = departement ? departement->name : QString();
    source.font = font();
    source.underlay = layers_->underlay();
    source.underlayForView = layers_->underlayForFile();
    return source;
}

void MapPage::connectBar()
{
    bar_->setSelectionMenu(selection_->menu());
    bar_->showTheme(theming_->theme());
    connect(bar_, &MapBar::departementChosen, selection_, &MapSelection::showDepartement);
    connect(bar_, &MapBar::themeChosen, this, &MapPage::showTheme);
    connect(bar_, &MapBar::themeOptionsAsked, theming_, &MapTheming::openOptions);
    connect(theming_, &MapTheming::changed, this, [this] {
        memory_.keep(theming_->theme());
        if (canvas_->scene() || theming_->isBuilding())
            buildScene();
    });
    connect(theming_, &MapTheming::built, this, &MapPage::showScene);
    table_->setVisible(tableSetting.value());
    bar_->showTableToggle(tableSetting.value());
    connect(bar_, &MapBar::tableToggled, this, &MapPage::showTable);
}

void MapPage::connectSelection()
{
    connect(selection_, &MapSelection::selectionChanged, this, &MapPage::showSelection);
    connect(selection_, &MapSelection::filterChanged, this, &MapPage::showFilter);
    connect(canvas_, &MapCanvas::viewChanged, this, [this] { memory_.keep(canvas_->view()); });
    connect(table_, &MapTable::selected, selection_, &MapSelection::select);
    connect(table_, &MapTable::activated, canvas_, [this](Id<Qpv> qpv) { canvas_->zoomTo({qpv}); });
}

void MapPage::refresh(const ChangeSet* changes)
{
    layers_->refresh(changes);
    if (changes && !changesMap(*changes)) {
        sheet_->showQpvs(canvas_->selection());
        return;
    }
    if (workspace().records().all<Qpv>().empty()) {
        showEmptyState(tr("No neighbourhood yet"),
                       tr("Create a new database from the File menu: it starts with the 204 neighbourhoods of "
                          "Hauts-de-France."));
        return;
    }
    showEmptyState({});
    takeUpFile();
    buildScene();
    sheet_->showQpvs(canvas_->selection());
}

/// Another file: its map is as it was left.
void MapPage::takeUpFile()
{
    if (memory_.path() == pathOf(workspace()))
        return;
    memory_ = MapMemory(pathOf(workspace()));
    isViewDue_ = true;
    showTheme(memory_.theme());
}

void MapPage::showTheme(ThemeId theme)
{
    bar_->showTheme(theme);
    theming_->showTheme(theme);
}

void MapPage::setThemeSetting(const ThemeSetting& setting)
{
    theming_->setSetting(setting);
}

void MapPage::buildScene()
{
    theming_->build(canvas_->scene());
}

void MapPage::showScene(std::shared_ptr<const MapScene> scene)
{
    canvas_->setScene(std::move(scene));
    if (std::exchange(isViewDue_, false)) {
        if (const auto view = memory_.view())
            canvas_->setView(*view);
    }
    bar_->takeScene(workspace().records());
    const auto& items = canvas_->scene()->items();
    import_->setVisible(std::ranges::find(items, ExtentKind::Official, &MapItem::extent) == items.end());
    setObstacle(import_, writeObstacle(workspace()));
    selection_->takeScene();
}

void MapPage::showTable(bool shown)
{
    table_->setVisible(shown);
    tableSetting.keep(shown);
    if (shown)
        fillTable();
}

void MapPage::fillTable()
{
    table_->showItems(canvas_->scene(), selection_->shown(), canvas_->selection());
}

void MapPage::showFilter()
{
    bar_->showDepartement(selection_->departement());
    if (!canvas_->scene())
        return;
    showChips();
    setFigures(selection_->countText());
    if (table_->isVisibleTo(this))
        fillTable();
}

void MapPage::showSelection()
{
    table_->select(canvas_->selection());
    sheet_->showQpvs(canvas_->selection());
    bar_->followCanvas();
}

void MapPage::zoomTo(const std::vector<Id<Qpv>>& qpvs)
{
    selection_->zoomTo(qpvs);
}

void MapPage::showDepartement(const DepartementCode& code)
{
    selection_->showDepartement(code);
}

void MapPage::showRecord(const RecordRef& record)
{
    if (record.table == u"qpv")
        zoomTo({Id<Qpv>{record.id}});
}

/// What the folded sheet takes from the right of the map when it comes, in pixels; 0: it is there.
int MapPage::comingSheetWidth() const
{
    if (!isFolded(*sheet_))
        return 0;
    const double chosen = sheetShareSetting(id()).value();
    const double share = chosen > 0 && chosen < 1 ? chosen : double(sheetShare) / (mapShare + sheetShare);
    return std::max(int(std::ceil(width() * share)), sheet_->minimumSizeHint().width());
}

/// What was clicked at the place of the sheet is not hidden by it.
void MapPage::sheetFolded(bool folded)
{
    if (!folded && canvas_->selection().size() == 1)
        canvas_->reveal(*canvas_->selection().begin());
    canvas_->setAside(comingSheetWidth());
}

std::vector<Chip> MapPage::ownChips() const
{
    return selection_->chips();
}

void MapPage::removeChip(const QString& key)
{
    selection_->removeFilter(key);
}

void MapPage::clearChips()
{
    selection_->clearFilters();
}

PageEntry mapPageEntry()
{
    PageEntry entry;
    entry.id = u"map"_s;
    entry.title = MapPage::tr("Map");
    entry.icon = u"map"_s;
    entry.make = [](Workspace& workspace, QWidget* parent) { return new MapPage(workspace, parent); };
    return entry;
}

} // namespace parvis
