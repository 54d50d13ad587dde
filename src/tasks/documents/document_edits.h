// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// What is recorded about the documents of the library. Each verb adds to the transaction and names it; one that changes
// nothing adds nothing. Throws Error for a document that no longer exists.

/// What to change in one document; a field that is not set stays as it is.
struct DocumentChange
{
    std::optional<QString> title;
    std::optional<QString> kind;
    std::optional<std::optional<PartialDate>> date; ///< set to none: taken away
    std::optional<std::optional<Id<Contract>>> contract;
    std::optional<QString> note;
};
/// Throws Error for an empty title, and for a date that lies ahead (domain/past_dates.h).
void editDocument(Transaction& tx, const Register& records, Id<Document> id, const DocumentChange& edit, QDate today);
/// The same in several documents, as one action. Throws Error as editDocument does: then none is changed.
void editDocuments(Transaction& tx, const Register& records, std::span<const Id<Document>> ids,
                   const DocumentChange& edit, QDate today);
void setDocumentTitle(Transaction& tx, const Register& records, Id<Document> id, const QString& title);
void setDocumentKind(Transaction& tx, const Register& records, Id<Document> id, const QString& kind);
/// None: takes the date away.
void setDocumentDate(Transaction& tx, const Register& records, Id<Document> id, const std::optional<PartialDate>& date,
                     QDate today);
void setDocumentContract(Transaction& tx, const Register& records, Id<Document> id,
                         std::optional<Id<Contract>> contract);
void setDocumentNote(Transaction& tx, const Register& records, Id<Document> id, const QString& note);
/// With the evidence that points into them. The stored originals stay for an undo.
void removeDocuments(Transaction& tx, const Register& records, std::span<const Id<Document>> ids);

} // namespace parvis
