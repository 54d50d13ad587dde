// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QDir>

namespace parvis {

/// The export dialog of the map: a page, an atlas, the data.
void saveMapExport(Workspace& workspace, const QDir& folder, const QString& suffix);

} // namespace parvis
