// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/theme_options.h"
#include "map/scene/map_scene.h"
#include "widgets/workspace/latest_job.h"

#include <QObject>

namespace parvis {

class MapSelection;
class Workspace;

/// What the colours of the map say, and the scene that is built from it in a worker; the picture of before stays until
/// then. GUI thread; belongs to its page.
class MapTheming : public QObject
{
    Q_OBJECT

public:
    MapTheming(Workspace& workspace, MapSelection& selection, ThemeId theme, QWidget* page);

    ThemeId theme() const { return theme_; }
    /// How it is classed, on this day and in this language.
    ThemeSetting setting() const;
    /// Asks for another scene, unless it is the theme already.
    void showTheme(ThemeId theme);
    /// Keeps how the theme is classed after a restart, too.
    void setSetting(const ThemeSetting& setting);
    void openOptions();
    /// From the register as it is now. @param previous  the scene that is shown; may be null
    void build(std::shared_ptr<const MapScene> previous);
    bool isBuilding() const { return building_.isRunning(); }

Q_SIGNALS:
    void changed(); ///< the theme or how it is classed: another scene is needed
    void built(std::shared_ptr<const parvis::MapScene> scene);

private:
    Workspace& workspace_;
    MapSelection& selection_;
    QWidget* page_;
    ThemeId theme_;
    ThemeSetting setting_; ///< of that theme, as the user chose
    LatestJob building_;
};

} // namespace parvis
