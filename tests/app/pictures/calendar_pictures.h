// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QDir>

namespace parvis {

/// Yearly steps in two contracts, and one day with more than a cell holds.
void fillCalendar(Workspace& workspace);

/// The month in two sizes, and the dialogs around it.
void saveCalendar(Workspace& workspace, const QDir& folder, const QString& suffix);

} // namespace parvis
