// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_theming.h"

#include "app/map/map_selection.h"
#include "app/map/theme_options_dialog.h"
#include "map/scene/register_theme.h"
#include "widgets/workspace/workspace.h"

namespace parvis {

MapTheming::MapTheming(Workspace& workspace, MapSelection& selection, ThemeId theme, QWidget* page)
    : QObject(page)
    , workspace_(workspace)
    , selection_(selection)
    , page_(page)
    , theme_(theme)
    , setting_(savedThemeSetting(theme))
    , building_(workspace.jobs())
{
}

ThemeSetting MapTheming::setting() const
{
    ThemeSetting setting = setting_;
    setting.today = workspace_.today();
    setting.locale = QLocale();
    return setting;
}

void MapTheming::showTheme(ThemeId theme)
{
    if (theme == theme_)
        return;
    selection_.changeTheme(setting(), theme);
    theme_ = theme;
    setting_ = savedThemeSetting(theme);
    Q_EMIT changed();
}

void MapTheming::setSetting(const ThemeSetting& setting)
{
    setting_ = setting;
    selection_.forgetClasses();
    saveThemeSetting(theme_, setting);
    Q_EMIT changed();
}

void MapTheming::openOptions()
{
    ThemeOptionsDialog dialog(theme_, setting(), workspace_.records(), page_);
    connect(&dialog, &ThemeOptionsDialog::changed, this, &MapTheming::setSetting);
    dialog.exec();
}

void MapTheming::build(std::shared_ptr<const MapScene> previous)
{
    const auto work = [records = workspace_.records(), previous = std::move(previous), theme = theme_,
                       setting = setting()](const JobControl&) {
        return MapScene::build(records, themeOf(theme, records, setting), previous.get());
    };
    building_.run(tr("Prepare the map"), work,
                  [this](std::shared_ptr<const MapScene> scene) { Q_EMIT built(std::move(scene)); });
}

} // namespace parvis
