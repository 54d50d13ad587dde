// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/signatory_edits.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "tasks/evidence.h"
#include "tasks/existing.h"
#include "tasks/removal.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The action as the history shows it: what one field became, or that the signatory was edited.
QString titleOf(const QString& body, const SignatoryChange& edit)
{
    if (edit.status &&
        edit == SignatoryChange{.status = edit.status, .deliberatedOn = edit.deliberatedOn, .signedOn = edit.signedOn})
        return translate("tasks", "%1: %2").arg(body, label(*edit.status));
    if (edit == SignatoryChange{.signedOn = edit.signedOn})
        return translate("tasks", "Date of signature of %1").arg(body);
    if (edit == SignatoryChange{.deliberatedOn = edit.deliberatedOn})
        return translate("tasks", "Date of deliberation of %1").arg(body);
    if (edit == SignatoryChange{.representative = edit.representative})
        return translate("tasks", "Representative of %1").arg(body);
    if (edit == SignatoryChange{.deliberationReference = edit.deliberationReference})
        return translate("tasks", "Reference of the deliberation of %1").arg(body);
    if (edit == SignatoryChange{.targetDate = edit.targetDate})
        return translate("tasks", "Date by which %1 should sign").arg(body);
    if (edit == SignatoryChange{.note = edit.note})
        return translate("tasks", "Note on %1").arg(body);
    return translate("tasks", "Edit the signatory %1").arg(body);
}

/// Throws Error when the edit contradicts what is known of the signatory.
Signatory checkedEdit(const Signatory& before, const QString& body, const SignatoryChange& edit, QDate today)
{
    const Contradiction found = contradictionOf(before, edit, today);
    if (found != Contradiction::None)
        throw Error(contradictionText(found), body);
    return withEdit(before, edit);
}

} // namespace

const Signatory* signatoryOf(const Register& records, Id<Contract> contract, Id<Organisation> organisation)
{
    for (const Signatory& signatory : records.all<Signatory>().of(contract)) {
        if (signatory.organisation == organisation)
            return &signatory;
    }
    return nullptr;
}

Signatory newSignatory(Id<Contract> contract, const Organisation& body)
{
    if (!maySign(body))
        throw Error(translate("tasks", "“%1” signs no contract.").arg(body.name), {},
                    translate("tasks", "Give it the class of a signatory first."));
    Signatory signatory;
    signatory.contract = contract;
    signatory.organisation = body.id;
    signatory.signatoryClass = body.signatoryClass;
    return signatory;
}

void editSignatory(Transaction& tx, const Register& records, Id<Signatory> id, const SignatoryChange& edit, QDate today)
{
    const Signatory& before = existing(records, id);
    const QString body = nameOf(records, before.organisation);
    const Signatory after = checkedEdit(before, body, edit, today);
    if (after == before)
        return;
    tx.setTitle(titleOf(body, edit));
    tx.update(after);
}

Id<Signatory> editSignatoryOf(Transaction& tx, const Register& records, Id<Contract> contract, const Organisation& body,
                              const SignatoryChange& edit, QDate today)
{
    if (const Signatory* recorded = signatoryOf(records, contract, body.id)) {
        editSignatory(tx, records, recorded->id, edit, today);
        return recorded->id;
    }
    const Signatory added = checkedEdit(newSignatory(contract, body), body.name, edit, today);
    tx.setTitle(titleOf(body.name, edit));
    return tx.insert(Signatory(added));
}

void editBody(Transaction& tx, const Register& records, const BodyChange& wanted, QDate today)
{
    editSignatoryOf(tx, records, wanted.contract, existing(records, wanted.organisation), wanted.edit, today);
}

void addSignatories(Transaction& tx, const Register& records, Id<Contract> contract,
                    std::span<const Id<Organisation>> bodies)
{
    std::vector<Signatory> added;
    for (const Id<Organisation> id : bodies) {
        const Organisation* body = records.find(id);
        if (body && !signatoryOf(records, contract, id))
            added.push_back(newSignatory(contract, *body));
    }
    const int count = int(added.size());
    tx.setTitle(count == 1 ? translate("tasks", "Add the signatory %1").arg(nameOf(records, added.front().organisation))
                           : translate("tasks", "Add %n signatories", nullptr, count));
    for (Signatory& signatory : added)
        tx.insert(signatory);
}

void removeSignatories(Transaction& tx, const Register& records, std::span<const Id<Signatory>> ids)
{
    const int count = int(ids.size());
    tx.setTitle(count == 1 ? translate("tasks", "Remove the signatory %1")
                                 .arg(nameOf(records, existing(records, ids.front()).organisation))
                           : translate("tasks", "Remove %n signatories", nullptr, count));
    for (const Id<Signatory> id : ids)
        removeRecord(tx, records, id);
}

const Evidence* evidenceOf(const Register& records, Id<Signatory> signatory)
{
    const Evidence* best = nullptr;
    for (const Evidence* evidence : allEvidenceOf(records, refOf(signatory))) {
        if (evidence->field == u"signed_on")
            return evidence;
        if (!best)
            best = evidence;
    }
    return best;
}

Evidence evidenceAt(Id<Signatory> signatory, Id<Document> document, int page)
{
    const RecordRef record = refOf(signatory);
    Evidence evidence;
    evidence.field = u"signed_on"_s;
    evidence.recordTable = record.table;
    evidence.recordId = record.id;
    evidence.document = document;
    evidence.page = page;
    return evidence;
}

void setEvidence(Transaction& tx, const Register& records, Id<Signatory> signatory,
                 const std::optional<Id<Document>>& document, int page)
{
    const QString body = nameOf(records, existing(records, signatory).organisation);
    const Evidence* known = evidenceOf(records, signatory);
    if (!document || page < 1) {
        if (!known)
            return;
        tx.setTitle(translate("tasks", "Take away the evidence of %1").arg(body));
        tx.remove(known->id);
        return;
    }
    if (known && known->document == *document && known->page == page)
        return;
    requirePage(existing(records, *document), page);
    Evidence evidence = evidenceAt(signatory, *document, page);
    if (known) { // what was read elsewhere says nothing of this place
        evidence.id = known->id;
        evidence.field = known->field;
    }
    tx.setTitle(translate("tasks", "Evidence of %1").arg(body));
    saveRecord(tx, evidence);
}

} // namespace parvis
