// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/document_edits.h"

#include "tasks/existing.h"
#include "tasks/removal.h"

namespace parvis {

namespace {

void update(Transaction& tx, const Document& document)
{
    tx.setTitle(translate("tasks", "Describe the document “%1”").arg(document.title));
    tx.update(document);
}

} // namespace

void setDocumentTitle(Transaction& tx, const Register& records, Id<Document> id, const QString& title)
{
    Document changed = existing(records, id);
    if (title.trimmed().isEmpty())
        throw Error(translate("tasks", "A document needs a title; nothing was changed."));
    changed.title = title.trimmed();
    update(tx, changed);
}

void setDocumentKind(Transaction& tx, const Register& records, Id<Document> id, const QString& kind)
{
    Document changed = existing(records, id);
    changed.kind = kind.trimmed();
    update(tx, changed);
}

void setDocumentDate(Transaction& tx, const Register& records, Id<Document> id, const std::optional<PartialDate>& date,
                     QDate today)
{
    Document changed = existing(records, id);
    requirePast(Happening::Document, date, changed.date, today);
    changed.date = date;
    update(tx, changed);
}

void setDocumentContract(Transaction& tx, const Register& records, Id<Document> id,
                         std::optional<Id<Contract>> contract)
{
    Document changed = existing(records, id);
    changed.contract = contract;
    update(tx, changed);
}

void setDocumentNote(Transaction& tx, const Register& records, Id<Document> id, const QString& note)
{
    Document changed = existing(records, id);
    changed.note = note.trimmed();
    update(tx, changed);
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
