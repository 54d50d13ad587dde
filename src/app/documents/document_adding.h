// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/settings.h"
#include "widgets/workspace/workspace.h"

#include <QStringList>

namespace parvis {

/// Takes PDF files, and all those below folders, into the library: read in a worker (with progress, can be cancelled),
/// then stored as one undoable action. The password of a protected one is asked for, again if it was wrong. Files that
/// are no readable PDF or stay locked, and content that the library holds already, are left out and named in the
/// message; the others are added all the same. What the library holds and no contract has is linked to the contract.
/// GUI thread.
/// @param window    what questions and the list of the files left out are shown over
/// @param added     called with the new documents, and those that were linked, once they are stored
/// @param contract  that they belong to
/// @param recognise  offered by the message instead of undoing, which Ctrl+Z does: what is done next with new documents
void addDocuments(Workspace& workspace, const QStringList& paths, QWidget* window,
                  const std::function<void(const std::vector<Id<Document>>&)>& added = {},
                  std::optional<Id<Contract>> contract = {},
                  const std::function<void(const std::vector<Id<Document>>&)>& recognise = {});

/// Where the user last chose files for the library.
FolderSetting documentFolder();

} // namespace parvis
