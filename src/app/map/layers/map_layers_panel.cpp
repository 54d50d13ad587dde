// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/map_layers_panel.h"

#include "app/contours/evolution_dialog.h"
#include "domain/layer_order.h"
#include "tasks/map_layer_edits.h"
#include "ui_map_layers_panel.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/look.h"
#include "widgets/workspace/write_obstacle.h"

#include <QColorDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QIcon swatch(const QColor& colour, int size)
{
    QPixmap picture(size, size);
    picture.fill(colour);
    QPainter painter(&picture);
    painter.setPen(QColor(0, 0, 0, 90));
    painter.drawRect(0, 0, size - 1, size - 1);
    return picture;
}

} // namespace

MapLayersPanel::MapLayersPanel(MapLayers& layers, QWidget* parent)
    : QDialog(parent)
    , layers_(layers)
    , ui_(std::make_unique<Ui::MapLayersPanel>())
{
    ui_->setupUi(this);
    ui_->scroll->setAccessibleName(windowTitle());
    setAccessibleRole(ui_->scroll, QAccessible::Grouping);
    Look::follow(this, [this] {
        const int unit = Look::unit();
        for (QLayout* layout : {ui_->formerLayout, ui_->layersLayout, ui_->tilesLayout})
            layout->setContentsMargins(unit * 2, unit, unit * 2, unit * 2);
        ui_->outer->setSpacing(unit);
        ui_->layers->setMinimumHeight(unit * 11);
        ui_->content->setMinimumWidth(ui_->sections->minimumSize().width());
        ui_->scroll->setMinimumWidth(ui_->content->minimumWidth() +
                                     ui_->scroll->verticalScrollBar()->sizeHint().width());
        resize(unit * 68, unit * 104);
    });
    for (QLabel* note : std::initializer_list<QLabel*>{ui_->formerNote, ui_->layersNote, ui_->problem, ui_->tilesNote,
                                                       ui_->tilesProblem})
        note->setObjectName(u"caption"_s);
    auto* buttons = new FlowLayout(ui_->formerButtons, Look::unit());
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(ui_->importFormer);
    buttons->addWidget(ui_->evolution);
    connectFormer();
    connectLayers();
    connectTiles();
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&layers_, &MapLayers::changed, this, &MapLayersPanel::refresh);
    connect(&layers_.workspace(), &Workspace::databaseChanged, this, &MapLayersPanel::refresh);
    refresh();
}

MapLayersPanel::~MapLayersPanel() = default;

void MapLayersPanel::connectFormer()
{
    connect(ui_->former, &QCheckBox::clicked, this, [this](bool on) { layers_.setShowsFormer(on); });
    connect(ui_->importFormer, &QPushButton::clicked, this, [this] { layers_.workspace().requests().offerContours(); });
    connect(ui_->evolution, &QPushButton::clicked, this, [this] { EvolutionDialog::open(layers_.workspace(), this); });
}

void MapLayersPanel::connectLayers()
{
    connect(&layers_, &MapLayers::layerAdded, this, [this](Id<MapLayer> id) {
        wanted_ = id;
        refresh();
    });
    connect(ui_->add, &QPushButton::clicked, this, &MapLayersPanel::chooseFiles);
    connect(ui_->remove, &QPushButton::clicked, this, [this] {
        layers_.workspace().edit(
            [&](Transaction& tx, const Register& records) { removeMapLayer(tx, records, current()); });
        ui_->layers->setFocus(); // on the button, the next Space would remove the next layer
    });
    connect(ui_->up, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(ui_->down, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(ui_->layers, &QListWidget::currentRowChanged, this, [this] {
        if (!filling_)
            showDetails();
    });
    connect(ui_->layers, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const MapLayer* layer = layers_.workspace().records().find(Id<MapLayer>{item->data(Qt::UserRole).toLongLong()});
        if (filling_ || !layer)
            return;
        MapLayer changed = *layer;
        changed.visible = item->checkState() == Qt::Checked;
        write(changed);
    });
    connect(ui_->title, &QLineEdit::editingFinished, this, [this] {
        const QString title = ui_->title->text().trimmed();
        edit([&](MapLayer& layer) { layer.title = title.isEmpty() ? layer.title : title; });
    });
    connect(ui_->find, &QPushButton::clicked, this, [this] { layers_.findFile(current(), this); });
    connect(ui_->layer, &QComboBox::activated, this, [this] {
        const auto content = layers_.stateOf(current()).content;
        edit([&](MapLayer& layer) {
            layer.layer = ui_->layer->currentText();
            const auto chosen = std::ranges::find(content, layer.layer, &VectorLayerInfo::name);
            if (chosen != content.end() && !chosen->fields.contains(layer.labelField))
                layer.labelField = chosen->labelField;
        });
    });
    connect(ui_->labelField, &QComboBox::activated, this,
            [this] { edit([&](MapLayer& layer) { layer.labelField = ui_->labelField->currentData().toString(); }); });
    connect(ui_->colour, &QPushButton::clicked, this, &MapLayersPanel::chooseColour);
}

void MapLayersPanel::connectTiles()
{
    for (const TilePreset& preset : tilePresets())
        ui_->preset->addItem(preset.title, preset.address);
    ui_->preset->addItem(tr("Another one"));
    connect(ui_->tiles, &QCheckBox::clicked, this, &MapLayersPanel::readTiles);
    connect(ui_->preset, &QComboBox::activated, this, &MapLayersPanel::choosePreset);
    connect(ui_->address, &QLineEdit::editingFinished, this, &MapLayersPanel::readTiles);
    connect(ui_->attribution, &QLineEdit::editingFinished, this, &MapLayersPanel::readTiles);
}

Id<MapLayer> MapLayersPanel::current() const
{
    const QListWidgetItem* item = ui_->layers->currentItem();
    return {item ? item->data(Qt::UserRole).toLongLong() : 0};
}

void MapLayersPanel::refresh()
{
    showFormer();
    showList();
    showDetails();
    showTiles();
}

void MapLayersPanel::showFormer()
{
    const auto& former = layers_.workspace().records().all<FormerQpv>();
    const int count = int(former.size());
    ui_->former->setChecked(layers_.showsFormer() && count > 0);
    const QString noFormer = unless(count > 0, tr("Not now: import the contours of 2015 first."));
    setObstacle(ui_->former, noFormer);
    setObstacle(ui_->evolution, noFormer);
    setObstacle(ui_->importFormer, writeObstacle(layers_.workspace()));
    ui_->formerNote->setText(count > 0
                                 ? tr("%n QPV of 2015 stored. They show once the map is close enough.", nullptr, count)
                                 : tr("No contour of 2015 is stored yet. The ANCT publishes them with those of 2024."));
}

void MapLayersPanel::showList()
{
    filling_ = true;
    const Id<MapLayer> before = wanted_.isValid() ? wanted_ : current();
    wanted_ = {};
    ui_->layers->clear();
    const int size = fontMetrics().height();
    for (const MapLayer* layer : orderedLayers(layers_.workspace().records()) | std::views::reverse) {
        const MapLayers::State state = layers_.stateOf(layer->id);
        QString text = layer->title;
        if (state.isReading && !state.shapes)
            text = tr("%1 (being read…)").arg(layer->title);
        else if (!state.problem.isEmpty())
            text = state.isMissing ? tr("%1 (file missing)").arg(layer->title) : tr("%1 (not shown)").arg(layer->title);
        auto* item = new QListWidgetItem(swatch(QColor(layer->colour), size), text, ui_->layers);
        item->setData(Qt::UserRole, qint64(layer->id.value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(layer->visible ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(layer->path);
        if (layer->id == before)
            ui_->layers->setCurrentItem(item);
    }
    if (!ui_->layers->currentItem() && ui_->layers->count() > 0)
        ui_->layers->setCurrentRow(0);
    filling_ = false;
}

void MapLayersPanel::showDetails()
{
    const MapLayer* layer = layers_.workspace().records().find(current());
    const QString unwritable = writeObstacle(layers_.workspace());
    const QString noLayer = firstOf({unwritable, selectionObstacle(layer != nullptr)});
    const int row = ui_->layers->currentRow();
    setObstacle(ui_->add, unwritable);
    setObstacle(ui_->remove, noLayer);
    setObstacle(ui_->up, firstOf({noLayer, unless(row > 0, tr("This layer is the uppermost."))}));
    setObstacle(ui_->down, firstOf({noLayer, unless(row + 1 < ui_->layers->count(), tr("This layer is the lowest."))}));
    setObstacle(ui_->details, noLayer);
    ui_->problem->hide();
    if (!layer)
        return;
    layers_.describe(layer->id);
    const MapLayers::State state = layers_.stateOf(layer->id);
    if (!ui_->title->hasFocus())
        ui_->title->setText(layer->title);
    ui_->file->setText(QFileInfo(layer->path).fileName());
    ui_->file->setToolTip(layer->path);
    fillContent(*layer, state);
    ui_->colour->setText(layer->colour);
    ui_->colour->setIcon(swatch(QColor(layer->colour), fontMetrics().height()));
    ui_->problem->setText(state.isMissing ? tr("The file is missing: %1").arg(layer->path) : state.problem);
    ui_->problem->setVisible(!state.problem.isEmpty());
}

void MapLayersPanel::fillContent(const MapLayer& layer, const MapLayers::State& state)
{
    ui_->layer->clear();
    const QString name = layer.layer.isEmpty() && !state.content.empty() ? state.content.front().name : layer.layer;
    QStringList fields;
    for (const VectorLayerInfo& info : state.content) {
        ui_->layer->addItem(info.name);
        if (info.name == name)
            fields = info.fields;
    }
    if (ui_->layer->findText(name) < 0)
        ui_->layer->addItem(name);
    ui_->layer->setCurrentIndex(ui_->layer->findText(name));
    ui_->labelField->clear();
    ui_->labelField->addItem(tr("none", "label"), QString());
    if (!layer.labelField.isEmpty() && !fields.contains(layer.labelField))
        fields.prepend(layer.labelField);
    for (const QString& field : fields)
        ui_->labelField->addItem(field, field);
    ui_->labelField->setCurrentIndex(ui_->labelField->findData(layer.labelField));
}

void MapLayersPanel::edit(const std::function<void(MapLayer&)>& change)
{
    const MapLayer* layer = layers_.workspace().records().find(current());
    if (!layer || filling_)
        return;
    MapLayer changed = *layer;
    change(changed);
    write(changed);
}

void MapLayersPanel::write(const MapLayer& layer)
{
    layers_.workspace().edit([&](Transaction& tx, const Register& records) { updateMapLayer(tx, records, layer); });
}

void MapLayersPanel::moveCurrent(int step)
{
    layers_.workspace().edit(
        [&](Transaction& tx, const Register& records) { moveMapLayer(tx, records, current(), step); });
}

void MapLayersPanel::chooseFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Add layers"), MapLayers::folder().path(), MapLayers::layerFilter());
    if (paths.isEmpty())
        return;
    MapLayers::folder().keepFolderOf(paths.first());
    layers_.addFiles(paths);
}

void MapLayersPanel::chooseColour()
{
    const MapLayer* layer = layers_.workspace().records().find(current());
    const QColor colour =
        QColorDialog::getColor(QColor(layer ? layer->colour : QString()), this, tr("Colour of the layer"));
    if (colour.isValid())
        edit([&](MapLayer& changed) { changed.colour = colour.name(); });
}

void MapLayersPanel::showTiles()
{
    const TileSettings& settings = layers_.tileSettings();
    ui_->tiles->setChecked(settings.on);
    if (!ui_->address->hasFocus())
        ui_->address->setText(settings.address);
    ui_->address->setCursorPosition(0);
    if (!ui_->attribution->hasFocus())
        ui_->attribution->setText(settings.attribution);
    const int preset = ui_->preset->findData(settings.address);
    ui_->preset->setCurrentIndex(preset < 0 ? ui_->preset->count() - 1 : preset);
    const bool isBad = settings.on && !settings.isUsable();
    ui_->tilesProblem->setVisible(isBad);
    ui_->tilesProblem->setText(tr("The address must begin with https:// or http:// and hold {z}, {x} and {y}, or "
                                  "{TileMatrix}, {TileCol} and {TileRow}."));
}

void MapLayersPanel::choosePreset()
{
    const auto index = std::size_t(ui_->preset->currentIndex());
    if (index < tilePresets().size()) {
        ui_->address->setText(tilePresets()[index].address);
        ui_->attribution->setText(tilePresets()[index].attribution);
    } else {
        ui_->address->clear();
        ui_->attribution->clear();
        ui_->address->setFocus();
    }
    readTiles();
}

void MapLayersPanel::readTiles()
{
    layers_.setTileSettings(
        {ui_->tiles->isChecked(), ui_->address->text().trimmed(), ui_->attribution->text().trimmed()});
}

QToolButton* makeLayersButton(MapLayers& layers, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(u"layers"_s);
    button->setText(MapLayersPanel::tr("Layers…"));
    button->setToolTip(MapLayersPanel::tr("Contours of 2015, layers from files, online background"));
    button->setIcon(Look::icon(u"layers"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(button, &QToolButton::clicked, button,
                     [&layers, button, panel = QPointer<MapLayersPanel>()]() mutable {
                         if (!panel)
                             panel = new MapLayersPanel(layers, button->window());
                         panel->show();
                         panel->raise();
                         panel->activateWindow();
                     });
    return button;
}

} // namespace parvis
