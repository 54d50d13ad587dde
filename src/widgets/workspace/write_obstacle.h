// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/obstacle.h"

namespace parvis {

class Workspace;

/// Why there is nothing to read: no file is open.
QString fileObstacle(const Workspace& workspace);
/// Why nothing can be changed now: no file is open, it is only read, or the past is shown.
QString writeObstacle(const Workspace& workspace);
/// Nothing is selected in the list that the command would work on.
QString selectionObstacle(qint64 selected);

} // namespace parvis
