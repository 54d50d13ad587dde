// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

namespace parvis {

/// Reads the pages of documents that are pictures, with progress and a way to stop, stores what they say as one action,
/// and says what became of them. GUI thread.
/// @param window  that asks for it; null: none
void readScannedPages(Workspace& workspace, const std::vector<Document>& documents, QWidget* window = nullptr);

} // namespace parvis
