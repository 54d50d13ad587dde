// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// What is recorded about the documents of the library. Each verb adds to the transaction and names it; one that changes
// nothing adds nothing. Throws Error for a document that no longer exists.

/// Throws Error for an empty title.
void setDocumentTitle(Transaction& tx, const Register& records, Id<Document> id, const QString& title);
void setDocumentKind(Transaction& tx, const Register& records, Id<Document> id, const QString& kind);
/// None: takes the date away. Throws Error for one that lies ahead (domain/past_dates.h).
void setDocumentDate(Transaction& tx, const Register& records, Id<Document> id, const std::optional<PartialDate>& date,
                     QDate today);
void setDocumentContract(Transaction& tx, const Register& records, Id<Document> id,
                         std::optional<Id<Contract>> contract);
void setDocumentNote(Transaction& tx, const Register& records, Id<Document> id, const QString& note);
/// With the evidence that points into them. The stored originals stay for an undo.
void removeDocuments(Transaction& tx, const Register& records, std::span<const Id<Document>> ids);

} // namespace parvis
