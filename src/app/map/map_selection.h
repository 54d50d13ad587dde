// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_filter.h"

#include <QObject>

class QMenu;
class QWidget;

namespace parvis {

class MapCanvas;
class MapQueryDialog;
class Workspace;

/// What is selected on the map, and what its filters let through: by clicks, shapes, the legend, keys and conditions
/// here, and by the selection and the filters that all pages share. It keeps the canvas in step and tells the other
/// pages. GUI thread; belongs to the page.
class MapSelection : public QObject
{
    Q_OBJECT

public:
    /// @param pageId  with pageTitle: how the other pages know the filters of the map
    /// @param page  where the keys of the menu work, and over which the query stands
    MapSelection(Workspace& workspace, MapCanvas& canvas, QString pageId, QString pageTitle, QWidget* page);

    /// The ways to select; their keys work while it is closed, too.
    QMenu* menu() const { return menu_; }
    const DepartementCode& departement() const { return filter_.departement; }
    /// What the filters and the legend leave; nothing before the first scene.
    QpvSet shown() const;
    /// How many that are, in words. Needs a scene.
    QString countText() const;
    /// The filters of the map in words; none before the first scene.
    std::vector<Chip> chips() const;

    void select(const QpvSet& qpvs);
    /// Selects them and brings them into view; as soon as there is a scene. Filters that hide one give way.
    void zoomTo(const std::vector<Id<Qpv>>& qpvs);
    /// An empty code shows all of them.
    void showDepartement(const DepartementCode& code);
    void removeFilter(const QString& chipKey);
    void clearFilters();

    /// Another theme will take the place of the shown one. @param setting  how that one is classed
    void changeTheme(const ThemeSetting& setting, ThemeId to);
    /// The same theme will have other entries in its legend.
    void forgetClasses();
    /// The canvas has another scene now.
    void takeScene();

Q_SIGNALS:
    void selectionChanged();
    void filterChanged(); ///< or what the filters let through

private:
    void makeMenu();
    void connectCanvas();
    void connectPages();
    void takeShared();
    void selectShown(bool inverted);
    void openQuery();
    void bringIntoView(const QpvSet& wanted);
    void apply();
    void tell(const QpvSet& own);
    void enableEntries();

    Workspace& workspace_;
    MapCanvas& canvas_;
    QString pageId_;
    QString pageTitle_;
    QWidget* page_;
    QMenu* menu_;
    QAction* onlyAction_ = nullptr;
    QAction* noneAction_ = nullptr;
    MapFilter filter_;
    MapQueryDialog* query_ = nullptr; ///< null until it is asked for
    QpvSet pendingZoom_;              ///< asked for before there was a scene
};

} // namespace parvis
