// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_bar.h"

#include "app/map/canvas/map_canvas.h"
#include "ui_map_bar.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/look/look.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double buttonZoom = 1.5;
constexpr int roomy = 56; ///< units; on a page of less height the bar is made smaller

void dress(QToolButton& tool, const QString& text, const QString& tip)
{
    tool.setText(text);
    tool.setToolTip(tip);
    tool.setAutoRaise(true);
    tool.setFocusPolicy(Qt::StrongFocus);
}

} // namespace

MapBar::MapBar(MapCanvas& canvas, QWidget* parent)
    : QWidget(parent)
    , canvas_(canvas)
    , ui_(std::make_unique<Ui::MapBar>())
    , departements_(new QActionGroup(this))
{
    ui_->setupUi(this);
    auto* bar = new FlowLayout(ui_->bar, Look::unit() / 2);
    for (QWidget* child : std::initializer_list<QWidget*>{
             ui_->back, ui_->forward, ui_->zoomOut, ui_->zoomIn, ui_->zoomAll, ui_->zoomSelection, ui_->selectionMenu,
             ui_->departement, ui_->themeLabel, ui_->theme, ui_->themeOptions, ui_->tableToggle})
        bar->addWidget(child);
    new FlowLayout(ui_->departements, Look::unit() / 2);
    makeViewButtons();
    makeChoices();
    Look::follow(this, [this] { fit(); });
    connect(&canvas, &MapCanvas::viewChanged, this, &MapBar::followCanvas);
    followCanvas();
}

MapBar::~MapBar() = default;

void MapBar::makeViewButtons()
{
    const auto button = [this](QToolButton* tool, const QString& text, const QString& tip, auto action) {
        dress(*tool, text, tip);
        tool->setAccessibleName(tip);
        connect(tool, &QToolButton::clicked, this, [this, action] {
            action();
            followCanvas();
        });
    };
    button(ui_->back, u"◀"_s, tr("Previous view (Alt+Left)"), [this] { canvas_.goBack(); });
    button(ui_->forward, u"▶"_s, tr("Next view (Alt+Right)"), [this] { canvas_.goForward(); });
    button(ui_->zoomOut, u"−"_s, tr("Zoom out (-)"), [this] { canvas_.zoomBy(1 / buttonZoom); });
    button(ui_->zoomIn, u"+"_s, tr("Zoom in (+)"), [this] { canvas_.zoomBy(buttonZoom); });
    button(ui_->zoomAll, tr("Whole region"), tr("Shows everything (Home)"),
           [this] { Q_EMIT departementChosen(DepartementCode()); });
    button(ui_->zoomSelection, {}, tr("Brings the selected neighbourhoods into view (Enter)"),
           [this] { canvas_.zoomTo(canvas_.selection()); });
    ui_->zoomSelection->setIcon(Look::icon(u"zoom"_s));
    button(ui_->themeOptions, tr("Classes…"), tr("Classes, bounds and amounts of this theme, and the size of symbols"),
           [this] { Q_EMIT themeOptionsAsked(); });
}

void MapBar::makeChoices()
{
    dress(*ui_->selectionMenu, tr("Selection"), tr("Selects by a shape, by conditions, all or nothing"));
    ui_->selectionMenu->setPopupMode(QToolButton::InstantPopup);
    ui_->departement->setPopupMode(QToolButton::InstantPopup);
    ui_->departement->setMenu(new QMenu(this));
    for (const auto& name : EnumNames<ThemeId>::all)
        ui_->theme->addItem(themeLabel(name.value), int(name.value));
    connect(ui_->theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(static_cast<ThemeId>(ui_->theme->currentData().toInt())); });
    dress(*ui_->tableToggle, tr("Table"), tr("The shown neighbourhoods as a table, below the map"));
    ui_->tableToggle->setCheckable(true);
    connect(ui_->tableToggle, &QToolButton::toggled, this, &MapBar::tableToggled);
    ui_->notice->setText(tr("The extents are schematic: ellipses of the same area."));
    ui_->importContours->setFocusPolicy(Qt::StrongFocus);
    connect(ui_->importContours, &QToolButton::clicked, this, &MapBar::importAsked);
}

void MapBar::setSelectionMenu(QMenu* menu)
{
    ui_->selectionMenu->setMenu(menu);
}

void MapBar::addTool(QWidget* tool)
{
    ui_->bar->layout()->addWidget(tool);
    fit();
}

void MapBar::showTheme(ThemeId theme)
{
    ui_->theme->setCurrentIndex(ui_->theme->findData(int(theme)));
    ui_->themeOptions->setEnabled(hasClasses(theme));
}

void MapBar::showTableToggle(bool isDown)
{
    ui_->tableToggle->setChecked(isDown);
}

void MapBar::fitInto(int pageHeight)
{
    pageHeight_ = pageHeight;
    fit();
}

void MapBar::takeScene(const Register& records, bool canImport)
{
    const MapScene& scene = *canvas_.scene();
    std::vector<Departement> departements;
    for (const Departement& departement : records.all<Departement>()) {
        if (!scene.qpvsOf(departement.code).empty())
            departements.push_back(departement);
    }
    setDepartements(departements);
    isSchematic_ = std::ranges::find(scene.items(), ExtentKind::Official, &MapItem::extent) == scene.items().end();
    ui_->importContours->setEnabled(canImport);
    fit();
}

void MapBar::fit()
{
    const int unit = Look::unit();
    ui_->bar->setContentsMargins(unit, unit / 2, unit, unit / 2);
    ui_->themeLabel->setMinimumHeight(ui_->zoomAll->sizeHint().height());
    ui_->noticeLayout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    ui_->departements->setContentsMargins(unit, 0, unit, unit / 2);
    for (QToolButton* tool : ui_->bar->findChildren<QToolButton*>())
        tool->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    const bool compact = pageHeight_ < unit * roomy;
    ui_->departements->setVisible(!compact);
    ui_->departement->setVisible(compact);
    ui_->messageBar->setVisible(!compact && isSchematic_);
}

/// They are made anew only when they are others.
void MapBar::setDepartements(const std::vector<Departement>& departements)
{
    QStringList codes{QString()};
    for (const Departement& departement : departements)
        codes << departement.code.text();
    QStringList known;
    for (const QAction* action : departements_->actions())
        known << action->data().toString();
    if (codes == known)
        return;
    for (QAction* action : departements_->actions())
        delete action;
    qDeleteAll(ui_->departements->findChildren<QToolButton*>());
    addDepartement({}, tr("All"));
    for (const Departement& departement : departements)
        addDepartement(departement.code, tr("%1 (%2)").arg(departement.name, departement.code.text()));
}

/// A button, and an entry of the menu.
void MapBar::addDepartement(const DepartementCode& code, const QString& text)
{
    auto* button = new QToolButton(ui_->departements);
    button->setObjectName(u"choice"_s);
    auto* action = new QAction(text, this);
    action->setCheckable(true);
    action->setData(code.text());
    departements_->addAction(action);
    ui_->departement->menu()->addAction(action);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    ui_->departements->layout()->addWidget(button);
    connect(action, &QAction::triggered, this, [this, code] { Q_EMIT departementChosen(code); });
}

void MapBar::showDepartement(const DepartementCode& code)
{
    for (QAction* action : departements_->actions()) {
        action->setChecked(action->data().toString() == code.text());
        if (action->isChecked())
            ui_->departement->setText(action->text());
    }
}

void MapBar::followCanvas()
{
    ui_->back->setEnabled(canvas_.canGoBack());
    ui_->forward->setEnabled(canvas_.canGoForward());
    ui_->zoomSelection->setEnabled(!canvas_.selection().empty());
}

} // namespace parvis
