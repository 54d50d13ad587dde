// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contours/contour_import_dialog.h"
#include "app/map/canvas/map_canvas.h"
#include "app/map/layers/map_layers_panel.h"
#include "app/map/map_page.h"
#include "ui_map_panel.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/look/look.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

// The bar above the map: views, départements, and the notice that its extents are schematic.

namespace parvis {

namespace {

constexpr double buttonZoom = 1.5;

} // namespace

int officialCount(const MapScene& scene)
{
    return int(std::ranges::count(scene.items(), ExtentKind::Official, &MapItem::extent));
}

void MapPage::makeBar()
{
    auto* bar = new FlowLayout(ui_->bar, Look::unit() / 2);
    for (QWidget* child : std::initializer_list<QWidget*>{
             ui_->back, ui_->forward, ui_->zoomOut, ui_->zoomIn, ui_->zoomAll, ui_->zoomSelection, ui_->selectionMenu,
             ui_->departement, ui_->themeLabel, ui_->theme, ui_->themeOptions, ui_->tableToggle})
        bar->addWidget(child);
    bar->addWidget(makeLayersButton(*layers_, ui_->bar));
    new FlowLayout(ui_->departements, Look::unit() / 2);
    ui_->departement->setPopupMode(QToolButton::InstantPopup);
    ui_->departement->setMenu(new QMenu(this));
    const auto button = [this](QToolButton* tool, const QString& text, const QString& tip, auto action) {
        tool->setText(text);
        tool->setToolTip(tip);
        tool->setAccessibleName(tip);
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::StrongFocus);
        connect(tool, &QToolButton::clicked, this, [this, action] {
            action();
            updateBar();
        });
    };
    button(ui_->back, u"◀"_s, tr("Previous view (Alt+Left)"), [this] { canvas()->goBack(); });
    button(ui_->forward, u"▶"_s, tr("Next view (Alt+Right)"), [this] { canvas()->goForward(); });
    button(ui_->zoomOut, u"−"_s, tr("Zoom out (-)"), [this] { canvas()->zoomBy(1 / buttonZoom); });
    button(ui_->zoomIn, u"+"_s, tr("Zoom in (+)"), [this] { canvas()->zoomBy(buttonZoom); });
    button(ui_->zoomAll, tr("Whole region"), tr("Shows everything (Home)"), [this] { showDepartement({}); });
    button(ui_->zoomSelection, {}, tr("Brings the selected neighbourhoods into view (Enter)"),
           [this] { canvas()->zoomTo(canvas()->selection()); });
    ui_->zoomSelection->setIcon(Look::icon(u"zoom"_s));
    makeSelectionMenu();
    makeThemes();
    button(ui_->themeOptions, tr("Classes…"), tr("Classes, bounds and amounts of this theme, and the size of symbols"),
           [this] { openThemeOptions(); });
    makeTable();
    ui_->importContours->setFocusPolicy(Qt::StrongFocus);
    connect(ui_->importContours, &QToolButton::clicked, this, [this] { ContourImportDialog::open(workspace(), this); });
    Look::follow(this, [this] { fitBar(); });
}

void MapPage::makeThemes()
{
    for (const auto& name : EnumNames<ThemeId>::all)
        ui_->theme->addItem(themeLabel(name.value), int(name.value));
    ui_->theme->setCurrentIndex(ui_->theme->findData(int(theme_)));
    connect(ui_->theme, &QComboBox::activated, this,
            [this] { showTheme(static_cast<ThemeId>(ui_->theme->currentData().toInt())); });
}

/// Where height is lacking for the text, the buttons of the départements become one menu and the notice gives way: the
/// legend says the same.
void MapPage::fitBar()
{
    constexpr int roomy = 56; // units
    const int unit = Look::unit();
    ui_->bar->setContentsMargins(unit, unit / 2, unit, unit / 2);
    ui_->themeLabel->setMargin(unit / 2);
    ui_->themeLabel->setMinimumHeight(ui_->zoomAll->sizeHint().height());
    ui_->noticeLayout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    ui_->departements->setContentsMargins(unit, 0, unit, unit / 2);
    for (QToolButton* tool : ui_->bar->findChildren<QToolButton*>())
        tool->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    const bool compact = height() < unit * roomy;
    ui_->departements->setVisible(!compact);
    ui_->departement->setVisible(compact);
    ui_->messageBar->setVisible(!compact && canvas()->scene() && officialCount(*canvas()->scene()) == 0);
}

void MapPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitBar();
}

/// One button per département that has QPV, and one for all.
void MapPage::showDepartements()
{
    const Register& records = workspace().records();
    QStringList codes{QString()};
    for (const Departement& departement : records.all<Departement>()) {
        if (!canvas()->scene()->qpvsOf(departement.code).empty())
            codes << departement.code.text();
    }
    QStringList known;
    for (const QAction* action : departements_->actions())
        known << action->data().toString();
    if (codes == known)
        return;
    for (QAction* action : departements_->actions())
        delete action;
    qDeleteAll(ui_->departements->findChildren<QToolButton*>());
    for (const QString& text : codes) {
        const auto code = DepartementCode::parse(text);
        const Departement* departement = code ? records.departement(*code) : nullptr;
        auto* button = new QToolButton(ui_->departements);
        button->setObjectName(u"choice"_s);
        auto* action = new QAction(departement ? tr("%1 (%2)").arg(departement->name, text) : tr("All"), this);
        action->setCheckable(true);
        action->setData(text);
        action->setChecked(text == filter_.departement.text());
        departements_->addAction(action);
        ui_->departement->menu()->addAction(action);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        ui_->departements->layout()->addWidget(button);
        connect(action, &QAction::triggered, this,
                [this, code = code.value_or(DepartementCode())] { showDepartement(code); });
        if (action->isChecked())
            ui_->departement->setText(action->text());
    }
}

void MapPage::showDepartement(const DepartementCode& code)
{
    filter_.departement = code;
    applyFilter();
    if (canvas()->scene())
        canvas()->zoomToDepartement(code);
}

void MapPage::showNotice()
{
    fitBar();
    ui_->importContours->setEnabled(workspace().isWritable());
    ui_->notice->setText(tr("The extents are schematic: ellipses of the same area."));
}

void MapPage::updateBar()
{
    ui_->back->setEnabled(canvas()->canGoBack());
    ui_->forward->setEnabled(canvas()->canGoForward());
    ui_->themeOptions->setEnabled(hasClasses(theme_));
    ui_->zoomSelection->setEnabled(!canvas()->selection().empty());
    for (QAction* action : {onlyAction_, noneAction_})
        action->setEnabled(!canvas()->selection().empty());
}

} // namespace parvis
