// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/map_layers.h"

#include <QDialog>

class QToolButton;
namespace Ui {
class MapLayersPanel;
}

namespace parvis {

/// The layers of the map beside it: contours of 2015, layers from files, online background. Every change shows at once;
/// those of layers are undoable actions. It does not block the map. GUI thread.
class MapLayersPanel : public QDialog
{
    Q_OBJECT

public:
    MapLayersPanel(MapLayers& layers, QWidget* parent = nullptr);
    ~MapLayersPanel() override;

    Id<MapLayer> current() const; ///< 0: none

private:
    void connectFormer();
    void connectLayers();
    void connectTiles();
    void refresh();
    void showFormer();
    void showList();
    void showDetails();
    void fillContent(const MapLayer& layer, const MapLayers::State& state);
    void showTiles();
    void chooseFiles();
    void chooseColour();
    void choosePreset();
    void readTiles();
    /// Writes the current layer after a change.
    void edit(const std::function<void(MapLayer&)>& change);
    void write(const MapLayer& layer);
    /// One place up (1) or down (-1).
    void moveCurrent(int step);

    MapLayers& layers_;
    std::unique_ptr<Ui::MapLayersPanel> ui_;
    Id<MapLayer> wanted_; ///< becomes current once it is in the list
    bool filling_ = false;
};

/// The button that opens the panel, which is made when first asked for.
QToolButton* makeLayersButton(MapLayers& layers, QWidget* parent);

} // namespace parvis
