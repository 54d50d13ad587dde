// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_page.h"

#include "app/districts/qpv_sheet.h"
#include "app/map/canvas/map_accessible.h"
#include "app/map/canvas/map_canvas.h"
#include "app/map/layers/map_layers.h"
#include "app/map/map_exports.h"
#include "app/map/map_point_menu.h"
#include "app/map/map_table.h"
#include "app/map/theme_options.h"
#include "map/scene/register_theme.h"
#include "ui_map_panel.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/look/wording.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QString> shownThemeSetting(u"map/theme"_s);

bool changesMap(const ChangeSet& changes)
{
    return changes.touches<Qpv>() || changes.touches<Perimeter>() || changes.touches<Contract>() ||
           changes.touches<Signatory>() || changes.touches<Organisation>() || changes.touches<QpvCommune>() ||
           changes.touches<Commune>() || changes.touches<Departement>() || changes.touches<Source>() ||
           changes.touches<Indicator>() || changes.touches<IndicatorValue>() || changes.touches<FundingLine>() ||
           changes.touches<Action>() || changes.touches<ArticleTerritory>();
}

} // namespace

MapPage::MapPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"map"_s, parent)
    , ui_(std::make_unique<Ui::MapPanel>())
    , panel_(new QWidget(this))
    , sheet_(new RecordSheet(this))
    , departements_(new QActionGroup(this))
    , openRecord_(new QAction(Look::icon(u"district"_s), tr("Show in the list"), this))
    , theme_(parseIdentifier<ThemeId>(shownThemeSetting.value()).value_or(ThemeId::State))
    , setting_(savedThemeSetting(theme_))
{
    installMapAccessibility();
    ui_->setupUi(panel_);
    layers_ = new MapLayers(workspace, *canvas(), std::make_unique<TileLoader>());
    setTitle(tr("Map"));
    makeBar();
    makeHeader();
    setList(panel_);
    setSheet(sheet_);
    sheet_->addHeadingAction(openRecord_);
    connect(sheet_, &RecordSheet::linkActivated, this, [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            this->workspace().requests().openRecord(*record);
    });
    connect(openRecord_, &QAction::triggered, this, [this] {
        const auto& selected = this->workspace().selection().qpvs();
        if (!selected.empty())
            this->workspace().requests().openRecord(refOf(*selected.begin()));
    });
    connectCanvas();
    followTerritory();
    showChips();
    showSheet();
    updateBar();
}

MapPage::~MapPage() = default;

MapCanvas* MapPage::canvas() const
{
    return ui_->canvas;
}

bool MapPage::isUpToDate() const
{
    return !buildingScene_.isRunning() && canvas()->scene() && canvas()->isUpToDate();
}

QWidget* MapPage::mainWidget() const
{
    return ui_->canvas;
}

void MapPage::makeHeader()
{
    exports_ = new MapExports(workspace(), this, canvas(), [this] { return exportSource(); });
    auto* locate = new QAction(Look::icon(u"zoom"_s), tr("Is this address in a QPV?"), this);
    connect(locate, &QAction::triggered, this, [this] { workspace().requests().locate(); });
    addHeaderAction(locate);
    addHeaderAction(exports_->copyAction());
    addHeaderAction(exports_->exportAction());
}

MapExportSource MapPage::exportSource() const
{
    const Departement* departement = workspace().records().departement(filter_.departement);
    MapExportSource source;
    source.scene = canvas()->scene();
    source.records = workspace().records();
    source.theme = themeSetting();
    source.view = canvas()->view();
    if (QpvSet shown = shownQpvs(); source.scene && shown.size() < source.scene->items().size())
        source.filter = std::make_shared<const QpvSet>(std::move(shown));
    source.selection = canvas()->selection();
    source.territory = departement ? departement->name : QString();
    source.font = font();
    source.underlay = layers_->underlay();
    source.underlayForView = layers_->underlayForFile();
    return source;
}

void MapPage::connectCanvas()
{
    Selection& selection = workspace().selection();
    connect(canvas(), &MapCanvas::qpvClicked, this, [this] { select(canvas()->selection()); });
    connect(canvas(), &MapCanvas::picked, this, &MapPage::select);
    connect(canvas(), &MapCanvas::legendClicked, this, [this](int index) {
        filter_.toggleClass(index, int(canvas()->scene()->theme().classes.size()));
        applyFilter();
    });
    connect(canvas(), &MapCanvas::landClicked, this, [this] { select({}); });
    const TerritoryFilter& territory = workspace().territory();
    connect(&territory, &TerritoryFilter::changed, this, [this](const QString& page) {
        if (page != id())
            applyFilter();
    });
    connect(&territory, &TerritoryFilter::removalAsked, this, [this](const QString& page, const QString& key) {
        if (page == id())
            key.isEmpty() ? clearChips() : removeChip(key);
    });
    connect(canvas(), &MapCanvas::viewChanged, this, &MapPage::updateBar);
    connect(&selection, &Selection::changed, this, &MapPage::showSelection);
    connect(&workspace().requests(), &Requests::zoomRequested, this, &MapPage::zoomTo);
    connectPoints(workspace(), *canvas());
}

void MapPage::refresh(const ChangeSet* changes)
{
    layers_->refresh(changes);
    if (changes && !changesMap(*changes)) {
        showSheet();
        return;
    }
    if (workspace().records().all<Qpv>().empty()) {
        showEmptyState(tr("No neighbourhood yet"),
                       tr("Create a new database from the File menu: it starts with the 204 neighbourhoods of "
                          "Hauts-de-France."));
        return;
    }
    showEmptyState({});
    buildScene();
    showSheet();
}

void MapPage::showTheme(ThemeId theme)
{
    ui_->theme->setCurrentIndex(ui_->theme->findData(int(theme)));
    if (theme == theme_)
        return;
    if (canvas()->scene())
        filter_.changeTheme(canvas()->scene()->theme(), themeSetting(), theme);
    theme_ = theme;
    setting_ = savedThemeSetting(theme);
    shownThemeSetting.keep(identifier(theme));
    if (canvas()->scene() || buildingScene_.isRunning())
        buildScene();
    updateBar();
}

void MapPage::setThemeSetting(const ThemeSetting& setting)
{
    setting_ = setting;
    filter_.classes.clear(); // the entries of the legend are others now
    saveThemeSetting(theme_, setting);
    buildScene();
}

ThemeSetting MapPage::themeSetting() const
{
    ThemeSetting setting = setting_;
    setting.today = workspace().today();
    setting.locale = QLocale();
    return setting;
}

void MapPage::buildScene()
{
    const auto work = [records = workspace().records(), previous = canvas()->scene(), theme = theme_,
                       setting = themeSetting()](const JobControl&) {
        return MapScene::build(records, themeOf(theme, records, setting), previous.get());
    };
    buildingScene_.run(tr("Prepare the map"), work,
                       [this](std::shared_ptr<const MapScene> scene) { showScene(std::move(scene)); });
}

void MapPage::showScene(std::shared_ptr<const MapScene> scene)
{
    const int classes = int(scene->theme().classes.size());
    std::erase_if(filter_.classes, [&](int index) { return index >= classes; });
    canvas()->setScene(std::move(scene));
    showDepartements();
    applyFilter();
    showNotice();
    showSelection(nullptr);
    if (!pendingZoom_.empty())
        canvas()->zoomTo(std::exchange(pendingZoom_, {}));
}

void MapPage::showSelection(const QObject* origin)
{
    if (origin != this) {
        canvas()->setSelection(workspace().selection().territory().whole(workspace().records()).qpvs);
    }
    table_->select(canvas()->selection());
    showSheet();
    updateBar();
}

void MapPage::showSheet()
{
    const Register& records = workspace().records();
    const QpvSet& selected = canvas()->selection();
    const Qpv* qpv = selected.empty() ? nullptr : records.find(*selected.begin());
    if (selected.size() > 1) {
        int people = 0;
        bool allKnown = true;
        for (const Id<Qpv> id : selected) {
            const Qpv* one = records.find(id);
            allKnown = allKnown && one && one->population;
            people += one ? one->population.value_or(0) : 0;
        }
        const QString count = tr("%n neighbourhoods selected", nullptr, int(selected.size()));
        sheet_->showHint(allKnown ? tr("%1: %2 inhabitants.").arg(count, QLocale().toString(people)) : count);
    } else if (!qpv) {
        sheet_->showHint(
            tr("Click a neighbourhood on the map to see its sheet. With Ctrl, several are selected; a double "
               "click zooms to one."));
    } else {
        sheet_->showHint({});
        fillQpvSheet(*sheet_, records, *qpv);
    }
}

void MapPage::zoomTo(const std::vector<Id<Qpv>>& qpvs)
{
    QpvSet wanted(qpvs.begin(), qpvs.end());
    workspace().selection().setQpvs(wanted, nullptr);
    if (!canvas()->scene()) {
        pendingZoom_ = std::move(wanted);
        return;
    }
    if (!std::ranges::includes(shownQpvs(), wanted)) { // a filter that hides what was asked for gives way
        workspace().territory().clearBeside(id());
        clearChips();
    }
    canvas()->zoomTo(wanted);
    updateBar();
}

void MapPage::showRecord(const RecordRef& record)
{
    if (record.table == u"qpv")
        zoomTo({Id<Qpv>{record.id}});
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
