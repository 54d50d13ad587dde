// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace parvis {

class Workspace;

/// Made-up contours of 2024 and 2015 for every QPV (or the published ones of 2024, when PARVIS_CONTOURS names a file)
/// and a layer of made-up communes, whose file is put into `folder`.
void fillLayers(Workspace& workspace, const QDir& folder);

/// Pictures of the map with them at three scales, of the panel of the layers and of the table of the changes.
void saveLayers(Workspace& workspace, const QDir& folder, const QString& suffix);

} // namespace parvis
