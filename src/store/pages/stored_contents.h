// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/document_content.h"

#include <QStringList>

#include <vector>

namespace parvis {

class Connection;

/// Writes the contents that the file does not have yet. Part of the caller's transaction. Returns the checksums of
/// those that were written.
QStringList writeContents(Connection& connection, const std::vector<DocumentContent>& contents);

/// The same ahead of the action that adds their documents, so that many files need not be held in memory at once. As
/// after an undone action, no search and no list has them. Any thread. Throws Error.
QStringList storeAhead(const QString& database, const std::vector<DocumentContent>& contents);

/// Takes contents out of the file again that storeAhead has written, unless a document has them now. Any thread. Throws
/// Error.
void takeOutAhead(const QString& database, const QStringList& sha256s);

} // namespace parvis
