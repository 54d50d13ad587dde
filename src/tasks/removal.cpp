// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/removal.h"

namespace parvis {

void removeEvidence(Transaction& tx, const Register& records, const RecordRef& record)
{
    for (const Evidence& evidence : records.all<Evidence>()) {
        if (evidence.recordTable == record.table && evidence.recordId == record.id)
            tx.remove(evidence.id);
    }
}

void removeDependants(Transaction& tx, const Register& records, Id<Signatory> signatory)
{
    for (const Reminder& reminder : records.all<Reminder>().of(signatory))
        removeRecord(tx, records, reminder.id);
}

void removeDependants(Transaction& tx, const Register& records, Id<Document> document)
{
    for (const Evidence& evidence : records.all<Evidence>().of(document))
        tx.remove(evidence.id);
    for (const RefusedFact& refused : records.all<RefusedFact>().of(document))
        tx.remove(refused.id);
    for (Article article : records.all<Article>()) {
        if (article.document != document)
            continue;
        article.document.reset();
        tx.update(article);
    }
}

void removeDependants(Transaction& tx, const Register& records, Id<Article> article)
{
    for (const ArticleTerritory& territory : records.all<ArticleTerritory>().of(article))
        tx.remove(territory.id);
    for (const PressReviewItem& item : records.all<PressReviewItem>()) {
        if (item.article == article)
            tx.remove(item.id);
    }
}

void removeDependants(Transaction& tx, const Register& records, Id<PressReview> issue)
{
    for (const PressReviewItem& item : records.all<PressReviewItem>().of(issue))
        removeRecord(tx, records, item.id);
}

void removeDependants(Transaction& tx, const Register& records, Id<Organisation> organisation)
{
    for (const Contact& contact : records.all<Contact>().of(organisation))
        removeRecord(tx, records, contact.id);
}

void removeDependants(Transaction& tx, const Register& records, Id<Action> action)
{
    for (const ActionQpv& place : records.all<ActionQpv>().of(action))
        tx.remove(place.id);
    for (const ActionStep& step : records.all<ActionStep>().of(action))
        removeRecord(tx, records, step.id);
    for (FundingLine line : records.all<FundingLine>()) {
        if (line.action != action)
            continue;
        line.action.reset();
        tx.update(line);
    }
}

} // namespace parvis
