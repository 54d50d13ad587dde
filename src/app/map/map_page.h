// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_filter.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/page.h"

class QActionGroup;
namespace Ui {
class MapPanel;
}

namespace parvis {

class MapCanvas;
class MapExports;
class MapLayers;
class MapQueryDialog;
class MapTable;
class RecordSheet;
struct MapExportSource;

/// The QPV on the map, and the sheet of the selected one. The scene is built in a worker whenever the register changes;
/// the picture of before stays until then.
class MapPage : public Page
{
    Q_OBJECT

public:
    MapPage(Workspace& workspace, QWidget* parent);
    ~MapPage() override;

    void refresh(const ChangeSet* changes) override;
    void showRecord(const RecordRef& record) override;
    QWidget* mainWidget() const override;

    MapCanvas* canvas() const;
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
    std::vector<Chip> ownChips() const override;
    void removeChip(const QString& key) override;
    void clearChips() override;

private:
    void makeBar();
    void fitBar();
    void makeThemes();
    void makeSelectionMenu();
    void makeTable();
    void makeHeader();
    void connectCanvas();
    void buildScene();
    void showScene(std::shared_ptr<const MapScene> scene);
    void showDepartements();
    void showNotice();
    void showSheet();
    void showSelection(const QObject* origin);
    void select(const QpvSet& qpvs);
    void selectShown(bool inverted);
    void openQuery();
    void openThemeOptions();
    void applyFilter();
    void tellFilter(const QpvSet& shown);
    void showCounts();
    ThemeSetting themeSetting() const;
    QpvSet shownQpvs() const;
    void updateBar();
    MapExportSource exportSource() const;

    std::unique_ptr<Ui::MapPanel> ui_;
    QWidget* panel_;
    RecordSheet* sheet_;
    MapLayers* layers_ = nullptr;
    QActionGroup* departements_;
    MapExports* exports_ = nullptr;
    QAction* openRecord_;
    QAction* onlyAction_ = nullptr;
    QAction* noneAction_ = nullptr;
    ThemeId theme_;
    ThemeSetting setting_; ///< of that theme, as the user chose
    LatestJob buildingScene_{workspace().jobs()};
    MapFilter filter_;
    MapQueryDialog* query_ = nullptr;
    MapTable* table_ = nullptr;
    std::set<Id<Qpv>> pendingZoom_;
};

/// How many QPV of the scene have their official contour.
int officialCount(const MapScene& scene);

/// Its place in the list of pages.
PageEntry mapPageEntry();

} // namespace parvis
