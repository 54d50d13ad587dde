#pragma once

#include "app/page.h"

class QActionGroup;
class QMenu;
namespace Ui {
class MapPanel;
}

namespace parvis {

class MapCanvas;
class MapScene;
class Sheet;
enum class ThemeId;

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
    /// Selects them and brings them into view; as soon as there is a scene.
    void zoomTo(const std::vector<Id<Qpv>>& qpvs);
    /// An empty code shows all of them.
    void showDepartement(const DepartementCode& code);
    /// What the colours say, from now on and after a restart.
    void showTheme(ThemeId theme);
    /// Writes the map of the shown département, or of the region, as PNG, SVG or PDF.
    void exportTo(const QString& path);
    void copyPicture();
    /// The scene and the picture are those of the register.
    bool isUpToDate() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeBar();
    void fitBar();
    void makeThemes();
    void makeHeader();
    void connectCanvas();
    void buildScene();
    void showScene(std::shared_ptr<const MapScene> scene);
    void showDepartements();
    void showNotice();
    void showSheet();
    void showSelection(const QObject* origin);
    void updateBar();
    void chooseExport(const QString& suffix);
    QString exportTitle() const;

    std::unique_ptr<Ui::MapPanel> ui_;
    QWidget* panel_;
    Sheet* sheet_;
    QActionGroup* departements_;
    QMenu* exports_;
    QAction* openRecord_;
    ThemeId theme_;
    int sceneJob_ = 0;            ///< 0: none is being built
    DepartementCode departement_; ///< shown alone; empty: all
    std::set<Id<Qpv>> pendingZoom_;
};

/// How many QPV of the scene have their official contour.
int officialCount(const MapScene& scene);

/// Its place in the list of pages.
PageEntry mapPageEntry();

} // namespace parvis
