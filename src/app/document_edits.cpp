#include "app/document_edits.h"

namespace parvis {

Database& DocumentEdits::database() const
{
    if (!workspace_.database())
        throw Error(tr("No database is open; nothing was changed."), {}, tr("Open one first."));
    return *workspace_.database();
}

Document DocumentEdits::document(Id<Document> id) const
{
    const Document* found = workspace_.records().find(id);
    if (!found)
        throw Error(tr("The document was removed in the meantime; nothing was changed."));
    return *found;
}

void DocumentEdits::update(const Document& document)
{
    Transaction tx(database(), tr("Describe the document “%1”").arg(document.title));
    tx.update(document);
    tx.commit();
}

void DocumentEdits::setTitle(Id<Document> id, const QString& title)
{
    if (title.trimmed().isEmpty())
        throw Error(tr("A document needs a title; nothing was changed."));
    Document changed = document(id);
    changed.title = title.trimmed();
    update(changed);
}

void DocumentEdits::setKind(Id<Document> id, const QString& kind)
{
    Document changed = document(id);
    changed.kind = kind.trimmed();
    update(changed);
}

void DocumentEdits::setDate(Id<Document> id, const QString& typed)
{
    Document changed = document(id);
    const QString text = typed.trimmed();
    const auto date = PartialDate::parseTyped(text);
    if (!text.isEmpty() && !date)
        throw Error(tr("“%1” is no date; nothing was changed.").arg(text), {},
                    tr("Type a date such as 19/04/2024, 04/2024 or 2024."));
    changed.date = date;
    update(changed);
}

void DocumentEdits::setContract(Id<Document> id, std::optional<Id<Contract>> contract)
{
    Document changed = document(id);
    changed.contract = contract;
    update(changed);
}

void DocumentEdits::setNote(Id<Document> id, const QString& note)
{
    Document changed = document(id);
    changed.note = note.trimmed();
    update(changed);
}

void DocumentEdits::remove(const std::vector<Id<Document>>& ids)
{
    if (ids.empty())
        return;
    const QString title = ids.size() == 1 ? tr("Delete the document “%1”").arg(document(ids.front()).title)
                                          : tr("Delete %n document(s)", nullptr, int(ids.size()));
    Transaction tx(database(), title);
    for (const Id<Document> id : ids) {
        for (const Evidence& evidence : workspace_.records().all<Evidence>().of(id))
            tx.remove(evidence.id);
        tx.remove(id);
    }
    tx.commit();
}

QStringList DocumentEdits::kinds()
{
    return {QStringLiteral("contrat"),           QStringLiteral("avenant"),    QStringLiteral("délibération"),
            QStringLiteral("dossier de presse"), QStringLiteral("convention"), QStringLiteral("annexe"),
            QStringLiteral("compte rendu"),      QStringLiteral("courrier")};
}

} // namespace parvis
