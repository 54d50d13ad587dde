// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/document_edits.h"

#include "tasks/existing.h"
#include "tasks/removal.h"

using namespace Qt::StringLiterals;

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

void setDocumentDate(Transaction& tx, const Register& records, Id<Document> id, const QString& typed)
{
    Document changed = existing(records, id);
    const QString text = typed.trimmed();
    changed.date = PartialDate::parseTyped(text);
    if (!text.isEmpty() && !changed.date)
        throw Error(translate("tasks", "“%1” is no date; nothing was changed.").arg(text), {},
                    translate("tasks", "Type a date such as 19/04/2024, 04/2024 or 2024."));
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

QStringList documentKinds()
{
    return {u"contrat"_s,    u"avenant"_s, u"délibération"_s, u"dossier de presse"_s,
            u"convention"_s, u"annexe"_s,  u"compte rendu"_s, u"courrier"_s};
}

} // namespace parvis
