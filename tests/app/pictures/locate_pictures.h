// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QDir>

namespace parvis {

/// Imports the contours of $PARVIS_SHARED, if it names some.
void importSharedContours(Workspace& workspace);
/// "Is this address in a QPV?" empty, with answers and with a mistake, its pins on the map, and the import of contours.
void saveLocating(Workspace& workspace, const QDir& folder, const QString& suffix);

} // namespace parvis
