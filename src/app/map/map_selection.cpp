// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_canvas.h"
#include "app/map/map_page.h"
#include "app/map/map_query_dialog.h"
#include "app/map/map_table.h"
#include "app/map/theme_options_dialog.h"
#include "ui_map_panel.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

// What is selected on the map, and what is filtered away.

namespace parvis {

namespace {

const Setting<bool> tableSetting(u"map/table"_s);

} // namespace

void MapPage::makeSelectionMenu()
{
    auto* menu = new QMenu(this);
    auto* shapes = new QActionGroup(this);
    const auto shape = [&](const QString& text, PickShape kind) {
        QAction* action = menu->addAction(text, this, [this, kind] { canvas()->setPickShape(kind); });
        action->setCheckable(true);
        action->setChecked(kind == PickShape::None);
        shapes->addAction(action);
    };
    const auto add = [&](const QString& text, const QKeySequence& key, auto slot) {
        QAction* action = menu->addAction(text, key, this, slot);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action); // so that its key works while the menu is closed
        return action;
    };
    shape(tr("A drag moves the map"), PickShape::None);
    shape(tr("A drag draws a rectangle (Shift)"), PickShape::Box);
    shape(tr("A drag draws a lasso (Alt)"), PickShape::Lasso);
    menu->addSeparator();
    add(tr("Find neighbourhoods…"), QKeySequence::Find, [this] { openQuery(); });
    add(tr("Select all that are shown"), QKeySequence::SelectAll, [this] { selectShown(false); });
    add(tr("Invert the selection"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { selectShown(true); });
    noneAction_ = add(tr("Select nothing"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { select({}); });
    menu->addSeparator();
    onlyAction_ = add(tr("Show only the selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
        filter_.chosen = canvas()->selection();
        applyFilter();
    });
    ui_->selectionMenu->setText(tr("Selection"));
    ui_->selectionMenu->setToolTip(tr("Selects by a shape, by conditions, all or nothing"));
    ui_->selectionMenu->setAutoRaise(true);
    ui_->selectionMenu->setFocusPolicy(Qt::StrongFocus);
    ui_->selectionMenu->setPopupMode(QToolButton::InstantPopup);
    ui_->selectionMenu->setMenu(menu);
}

void MapPage::makeTable()
{
    table_ = new MapTable(workspace(), this);
    ui_->mapSplitter->addWidget(table_);
    ui_->mapSplitter->setStretchFactor(0, 3);
    ui_->mapSplitter->setStretchFactor(1, 2);
    QToolButton* toggle = ui_->tableToggle;
    toggle->setText(tr("Table"));
    toggle->setToolTip(tr("The shown neighbourhoods as a table, below the map"));
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setFocusPolicy(Qt::StrongFocus);
    connect(toggle, &QToolButton::toggled, this, [this](bool shown) {
        table_->setVisible(shown);
        tableSetting.keep(shown);
        if (shown)
            table_->showItems(canvas()->scene(), shownQpvs(), canvas()->selection());
    });
    connect(table_, &MapTable::selected, this, [this](const QpvSet& qpvs) {
        canvas()->setSelection(qpvs);
        workspace().selection().setQpvs(qpvs, this);
        showSheet();
        updateBar();
    });
    connect(table_, &MapTable::activated, this, [this](Id<Qpv> qpv) { canvas()->zoomTo({qpv}); });
    toggle->setChecked(tableSetting.value());
    table_->setVisible(toggle->isChecked());
}

void MapPage::select(const QpvSet& qpvs)
{
    canvas()->setSelection(qpvs);
    workspace().selection().setQpvs(qpvs, this);
    showSelection(this);
}

void MapPage::selectShown(bool inverted)
{
    QpvSet wanted = shownQpvs();
    if (inverted)
        std::erase_if(wanted, [&](Id<Qpv> id) { return canvas()->selection().contains(id); });
    select(wanted);
}

void MapPage::openQuery()
{
    if (!query_) {
        query_ = new MapQueryDialog(this);
        connect(query_, &MapQueryDialog::selectAsked, this, [this](const QpvSet& qpvs, bool adds) {
            QpvSet wanted = qpvs;
            if (adds)
                wanted.insert(canvas()->selection().begin(), canvas()->selection().end());
            select(wanted);
            canvas()->zoomTo(wanted);
        });
        connect(query_, &MapQueryDialog::filterAsked, this, [this](const Filters& filters) {
            filter_.query = filters;
            applyFilter();
            canvas()->zoomTo(shownQpvs());
        });
    }
    query_->setRecords(workspace().records());
    query_->show();
    query_->raise();
    query_->activateWindow();
}

void MapPage::openThemeOptions()
{
    ThemeOptionsDialog dialog(theme_, themeSetting(), workspace().records(), this);
    connect(&dialog, &ThemeOptionsDialog::changed, this, &MapPage::setThemeSetting);
    dialog.exec();
}

QpvSet MapPage::shownQpvs() const
{
    QpvSet shown;
    const MapOptions& options = canvas()->options();
    if (canvas()->scene()) {
        for (const MapItem& item : canvas()->scene()->items()) {
            if (options.shows(item))
                shown.insert(item.qpv);
        }
    }
    return shown;
}

/// Draws what the filters of the map and those of the other pages let through, and tells the others of the map's own.
void MapPage::applyFilter()
{
    for (QAction* action : departements_->actions()) {
        action->setChecked(action->data().toString() == filter_.departement.text());
        if (action->isChecked())
            ui_->departement->setText(action->text());
    }
    const auto& scene = canvas()->scene();
    if (!scene)
        return;
    const auto others = workspace().territory().beside(id());
    const QpvSet own = filter_.apply(workspace().records());
    QpvSet shown;
    std::ranges::copy_if(own, std::inserter(shown, shown.end()),
                         [&](Id<Qpv> qpv) { return !others || others->qpvs.contains(qpv); });
    const bool all = shown.size() == workspace().records().all<Qpv>().size();
    canvas()->setFilter(all ? nullptr : std::make_shared<const QpvSet>(std::move(shown)));
    canvas()->setClasses(filter_.classes);
    showChips();
    tellFilter(own);
    showCounts();
    if (table_->isVisibleTo(this))
        table_->showItems(scene, shownQpvs(), canvas()->selection());
    updateBar();
}

void MapPage::tellFilter(const QpvSet& shown)
{
    TerritorySet within;
    for (const Id<Qpv> qpv : shown) {
        const MapItem* item = canvas()->scene()->find(qpv);
        if (filter_.classes.empty() || (item && filter_.classes.contains(item->classIndex)))
            within.qpvs.insert(qpv);
    }
    workspace().territory().set(id(), title(), ownChips(), within.whole(workspace().records()));
}

void MapPage::showCounts()
{
    const auto& items = canvas()->scene()->items();
    const int all = int(items.size());
    const int official = officialCount(*canvas()->scene());
    const int shown = int(shownQpvs().size());
    const QString extents = tr("%1 with their official contour · %2 schematic").arg(official).arg(all - official);
    setFigures(shown == all ? tr("%1 neighbourhoods · %2").arg(all).arg(extents)
                            : tr("%1 of %2 neighbourhoods shown · %3").arg(shown).arg(all).arg(extents));
}

std::vector<Chip> MapPage::ownChips() const
{
    return canvas()->scene() ? filter_.chips(workspace().records(), canvas()->scene()->theme()) : std::vector<Chip>();
}

void MapPage::removeChip(const QString& key)
{
    filter_.remove(key);
    applyFilter();
}

void MapPage::clearChips()
{
    filter_.clear();
    applyFilter();
}

} // namespace parvis
