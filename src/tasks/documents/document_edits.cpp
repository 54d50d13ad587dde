// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_edits.h"

#include "tasks/existing.h"
#include "tasks/removal.h"

namespace parvis {

void editDocument(Transaction& tx, const Register& records, Id<Document> id, const DocumentChange& edit, QDate today)
{
    const Document& before = existing(records, id);
    Document changed = before;
    if (edit.title && edit.title->trimmed().isEmpty())
        throw Error(translate("tasks", "A document needs a title; nothing was changed."));
    if (edit.title)
        changed.title = edit.title->trimmed();
    if (edit.kind)
        changed.kind = edit.kind->trimmed();
    if (edit.date) {
        requirePast(Happening::Document, *edit.date, before.date, today);
        changed.date = *edit.date;
    }
    if (edit.contract)
        changed.contract = *edit.contract;
    if (edit.note)
        changed.note = edit.note->trimmed();
    tx.setTitle(translate("tasks", "Describe the document “%1”").arg(changed.title));
    tx.update(changed);
}

void editDocuments(Transaction& tx, const Register& records, std::span<const Id<Document>> ids,
                   const DocumentChange& edit, QDate today)
{
    for (const Id<Document> id : ids)
        editDocument(tx, records, id, edit, today);
    if (ids.size() > 1)
        tx.setTitle(translate("tasks", "Describe %n document(s)", nullptr, int(ids.size())));
}

void setDocumentTitle(Transaction& tx, const Register& records, Id<Document> id, const QString& title)
{
    editDocument(tx, records, id, {.title = title}, {});
}

void setDocumentKind(Transaction& tx, const Register& records, Id<Document> id, const QString& kind)
{
    editDocument(tx, records, id, {.kind = kind}, {});
}

void setDocumentDate(Transaction& tx, const Register& records, Id<Document> id, const std::optional<PartialDate>& date,
                     QDate today)
{
    editDocument(tx, records, id, {.date = date}, today);
}

void setDocumentContract(Transaction& tx, const Register& records, Id<Document> id,
                         std::optional<Id<Contract>> contract)
{
    editDocument(tx, records, id, {.contract = contract}, {});
}

void setDocumentNote(Transaction& tx, const Register& records, Id<Document> id, const QString& note)
{
    editDocument(tx, records, id, {.note = note}, {});
}

void removeDocuments(Transaction& tx, const Register& records, std::span<const Id<Document>> ids)
{
    if (ids.empty())
        return;
    tx.setTitle(ids.size() == 1
                    ? translate("tasks", "Delete the document “%1”").arg(existing(records, ids.front()).title)
                    : translate("tasks", "Delete %n document(s)", nullptr, int(ids.size())));
    for (const Id<Document> id : ids)
        removeRecord(tx, records, id);
}

} // namespace parvis
