// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_memory.h"
#include "map/scene/map_scene.h"
#include "widgets/workspace/page.h"

namespace parvis {

class MapBar;
class MapCanvas;
class MapExports;
class MapLayers;
class MapSelection;
class MapSheet;
class MapTable;
class MapTheming;
struct MapExportSource;

/// The QPV on the map, and the sheet of the selected one. The scene is built in a worker whenever the register changes;
/// the picture of before stays until then.
class MapPage : public Page
{
    Q_OBJECT

public:
    MapPage(Workspace& workspace, QWidget* parent);

    void refresh(const ChangeSet* changes) override;
    void showRecord(const RecordRef& record) override;
    QWidget* mainWidget() const override;
    std::vector<Printout> printouts() const override;
    /// Centre, scale and theme.
    QString lookedAt() const override;
    void lookAt(const QString& place) override;

    MapCanvas* canvas() const { return canvas_; }
    MapLayers& layers() const { return *layers_; }
    /// Selects them and brings them into view; as soon as there is a scene.
    void zoomTo(const std::vector<Id<Qpv>>& qpvs);
    /// An empty code shows all of them.
    void showDepartement(const DepartementCode& code);
    /// What the colours say, from now on and after a restart.
    void showTheme(ThemeId theme);
    /// How it is classed, from now on and after a restart.
    void setThemeSetting(const ThemeSetting& setting);
    MapExports* exports() const { return exports_; }
    /// The scene and the picture are those of the register.
    bool isUpToDate() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void sheetFolded(bool folded) override;
    std::vector<Chip> ownChips() const override;
    void removeChip(const QString& key) override;
    void clearChips() override;

private:
    void makePanel();
    void makeHeader();
    void connectBar();
    void connectSelection();
    void buildScene();
    void foldHeader();
    int comingSheetWidth() const;
    void showScene(std::shared_ptr<const MapScene> scene);
    void showTable(bool shown);
    void fillTable();
    void showFilter();
    void showSelection();
    void takeUpFile();
    MapExportSource exportSource() const;

    QWidget* panel_;
    MapCanvas* canvas_;
    MapBar* bar_;
    MapSelection* selection_;
    MapTheming* theming_ = nullptr;
    MapLayers* layers_ = nullptr;
    MapTable* table_ = nullptr;
    MapSheet* sheet_ = nullptr;
    MapExports* exports_ = nullptr;
    QAction* import_ = nullptr; ///< while all extents are schematic
    MapMemory memory_;          ///< of the file that is shown
    bool isViewDue_ = true;     ///< where the map of this file looked is still to be shown
    QList<QToolButton*> tools_; ///< in the header
};

/// Its place in the list of pages.
PageEntry mapPageEntry();

} // namespace parvis
