// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

namespace parvis {

/// Reads stored documents anew in a worker (with progress, can be cancelled), and stores the text of those that read
/// differently as one undoable action. Documents that an older version of Parvis took in may hold words that are cut.
/// GUI thread.
/// @param window  that a list of those with faults belongs to; null: none
void rereadDocuments(Workspace& workspace, const std::vector<Document>& documents, QWidget* window = nullptr);

} // namespace parvis
