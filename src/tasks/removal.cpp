#include "tasks/removal.h"

namespace parvis {

void removeEvidence(Transaction& tx, const Register& reg, const RecordRef& record)
{
    for (const Evidence& evidence : reg.all<Evidence>()) {
        if (evidence.recordTable == record.table && evidence.recordId == record.id)
            tx.remove(evidence.id);
    }
}

void removeDependants(Transaction& tx, const Register& reg, Id<Signatory> signatory)
{
    for (const Reminder& reminder : reg.all<Reminder>().of(signatory))
        removeRecord(tx, reg, reminder.id);
}

void removeDependants(Transaction& tx, const Register& reg, Id<Document> document)
{
    for (const Evidence& evidence : reg.all<Evidence>().of(document))
        tx.remove(evidence.id);
}

void removeDependants(Transaction& tx, const Register& reg, Id<Article> article)
{
    for (const ArticleTerritory& territory : reg.all<ArticleTerritory>().of(article))
        tx.remove(territory.id);
    for (const PressReviewItem& item : reg.all<PressReviewItem>()) {
        if (item.article == article)
            tx.remove(item.id);
    }
}

} // namespace parvis
