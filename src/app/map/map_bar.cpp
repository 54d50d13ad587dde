// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_bar.h"

#include "app/map/canvas/map_canvas.h"
#include "ui_map_bar.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double buttonZoom = 1.5;

void dress(QToolButton& tool, const QString& text, const QString& tip)
{
    tool.setText(text);
    tool.setToolTip(tip);
    tool.setAutoRaise(true);
    tool.setFocusPolicy(Qt::StrongFocus);
}

/// A label and its field stay on one line.
QWidget* labelled(QLabel* label, QWidget* field, QWidget* parent)
{
    auto* pair = new QWidget(parent);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::unit());
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

} // namespace

MapBar::MapBar(MapCanvas& canvas, QWidget* parent)
    : QWidget(parent)
    , canvas_(canvas)
    , ui_(std::make_unique<Ui::MapBar>())
    , departements_(new QActionGroup(this))
{
    ui_->setupUi(this);
    auto* bar = new FlowLayout(this, Look::unit() / 2);
    bar->setContentsMargins(0, 0, 0, 0);
    for (QWidget* child : std::initializer_list<QWidget*>{
             ui_->back, ui_->forward, ui_->zoomOut, ui_->zoomIn, ui_->zoomAll, ui_->zoomSelection, ui_->selectionMenu,
             ui_->departement, labelled(ui_->themeLabel, ui_->theme, this), ui_->themeOptions, ui_->tableToggle})
        bar->addWidget(child);
    makeViewButtons();
    makeChoices();
    foldable_ = {ui_->zoomAll, ui_->tableToggle, ui_->themeOptions, ui_->selectionMenu};
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
    ui_->zoomAll->setIcon(Look::icon(u"map"_s));
    ui_->themeOptions->setIcon(Look::icon(u"classes"_s));
    button(ui_->themeOptions, tr("Classes…"), tr("Classes, bounds and amounts of this theme, and the size of symbols"),
           [this] { Q_EMIT themeOptionsAsked(); });
}

void MapBar::makeChoices()
{
    dress(*ui_->selectionMenu, tr("Selection"), tr("Selects by a shape, by conditions, all or nothing"));
    ui_->selectionMenu->setIcon(Look::icon(u"select"_s));
    ui_->tableToggle->setIcon(Look::icon(u"columns"_s));
    ui_->selectionMenu->setPopupMode(QToolButton::InstantPopup);
    ui_->departement->setIcon(Look::icon(u"district"_s));
    ui_->departement->setPopupMode(QToolButton::InstantPopup);
    ui_->departement->setAutoRaise(true);
    ui_->departement->setFocusPolicy(Qt::StrongFocus);
    ui_->departement->setMenu(new QMenu(this));
    for (const auto& name : EnumNames<ThemeId>::all)
        ui_->theme->addItem(themeLabel(name.value), int(name.value));
    connect(ui_->theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(static_cast<ThemeId>(ui_->theme->currentData().toInt())); });
    dress(*ui_->tableToggle, tr("Table"), tr("The shown neighbourhoods as a table, below the map"));
    ui_->tableToggle->setCheckable(true);
    connect(ui_->tableToggle, &QToolButton::toggled, this, &MapBar::tableToggled);
}

void MapBar::setSelectionMenu(QMenu* menu)
{
    ui_->selectionMenu->setMenu(menu);
}

void MapBar::addTool(QToolButton* tool)
{
    layout()->addWidget(tool);
    foldable_.insert(foldable_.begin() + 1, tool);
    fit();
}

int MapBar::neededWidth() const
{
    int width = 0;
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget* part = layout()->itemAt(i)->widget();
        const QSize own = part->sizeHint().expandedTo(part->minimumSize()).boundedTo(part->maximumSize());
        width += own.width() + Look::unit() / 2;
    }
    return width;
}

/// One line, so that the map keeps its height: where the texts do not fit, icons stand for them, one after the other.
void MapBar::fold()
{
    ui_->departement->setMinimumWidth(departementRoom_);
    ui_->departement->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (QToolButton* tool : foldable_)
        tool->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const int label = ui_->themeLabel->isHidden() ? ui_->themeLabel->sizeHint().width() + Look::unit() : 0;
    ui_->themeLabel->setHidden(neededWidth() + label > width()); // the tip of the list says it
    for (QToolButton* tool : foldable_) {
        if (neededWidth() <= width())
            return;
        tool->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    if (neededWidth() > width()) {
        ui_->departement->setMinimumWidth(0);
        ui_->departement->setToolButtonStyle(Qt::ToolButtonIconOnly); // a chip says which one is shown
    }
}

void MapBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void MapBar::showTheme(ThemeId theme)
{
    ui_->theme->setCurrentIndex(ui_->theme->findData(int(theme)));
    setObstacle(ui_->themeOptions, unless(hasClasses(theme), tr("This theme has no classes to set.")));
}

void MapBar::showTableToggle(bool isDown)
{
    ui_->tableToggle->setChecked(isDown);
}

void MapBar::takeScene(const Register& records)
{
    const MapScene& scene = *canvas_.scene();
    std::vector<Departement> departements;
    for (const Departement& departement : records.all<Departement>()) {
        if (!scene.qpvsOf(departement.code).empty())
            departements.push_back(departement);
    }
    setDepartements(departements);
    fit();
}

void MapBar::fit()
{
    for (QToolButton* tool : findChildren<QToolButton*>())
        tool->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    int room = 0; // for each of them, so that the tools beside it stay
    for (const QAction* action : departements_->actions())
        room = std::max(room, fontMetrics().horizontalAdvance(action->text()));
    departementRoom_ = room + Look::unit() * 5;
    fold();
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
    addDepartement({}, tr("All départements"));
    for (const Departement& departement : departements)
        addDepartement(departement.code, tr("%1 (%2)").arg(departement.name, departement.code.text()));
}

void MapBar::addDepartement(const DepartementCode& code, const QString& text)
{
    auto* action = new QAction(text, this);
    action->setCheckable(true);
    action->setData(code.text());
    departements_->addAction(action);
    ui_->departement->menu()->addAction(action);
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
    setObstacle(ui_->back, unless(canvas_.canGoBack(), tr("This is the first place that the map showed.")));
    setObstacle(ui_->forward, unless(canvas_.canGoForward(), tr("This is the last place that the map showed.")));
    setObstacle(ui_->zoomSelection,
                unless(!canvas_.selection().empty(), tr("Not now: select a neighbourhood on the map first.")));
}

} // namespace parvis
