// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/register.h"
#include "map/scene/map_scene.h"
#include "map/scene/map_underlay.h"

namespace parvis::cli {

/// What `map export` makes its file from.
struct MapSubject
{
    const Register& records;
    const MapScene& scene;
    ThemeSetting theme;                               ///< that of the scene
    QString departement = {};                         ///< name of that of --departement; empty: none
    QpvSet qpvs = {};                                 ///< of --departement or --contract; empty: all
    std::shared_ptr<const MapUnderlay> underlay = {}; ///< of --layers; null: none
    Notices notices = {};                             ///< of the scene, then of the layers
};

/// The options that ask for a page ready to be printed (or several) rather than a plain picture.
bool asksForPages(const Arguments& arguments);
/// --out names a file of perimeters with attributes.
bool asksForData(const QString& out);

/// Throws UsageError for values that make no sense, and what writing throws.
Answer exportPages(Session& session, const Arguments& arguments, const MapSubject& subject);
Answer exportData(Session& session, const Arguments& arguments, const MapSubject& subject);

} // namespace parvis::cli
