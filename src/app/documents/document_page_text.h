// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

namespace parvis {

/// Copies the text of one page of a stored PDF to the clipboard, read in a worker, and says so. GUI thread.
/// @param page  from 1
void copyPageText(Workspace& workspace, const QString& sha256, int page);

} // namespace parvis
