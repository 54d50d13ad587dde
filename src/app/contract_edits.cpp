#include "app/contract_edits.h"

#include "app/checked_line.h"
#include "app/signatory_tables.h"
#include "tasks/contour_storage.h"

namespace parvis {

Database& ContractEdits::database() const
{
    if (!workspace_.database())
        throw Error(tr("No database is open; nothing was changed."));
    return *workspace_.database();
}

template <class T>
static T existing(const T* record)
{
    if (!record)
        throw Error(ContractEdits::tr("This record no longer exists."));
    return *record;
}

Signatory ContractEdits::signatory(Id<Signatory> id) const
{
    return existing(workspace_.records().find(id));
}

Contract ContractEdits::contract(Id<Contract> id) const
{
    return existing(workspace_.records().find(id));
}

QString ContractEdits::nameOf(const Signatory& signatory) const
{
    const Organisation* body = workspace_.records().find(signatory.organisation);
    return body ? body->name : QString();
}

void ContractEdits::update(const Signatory& signatory, const QString& title)
{
    Transaction transaction(database(), title);
    transaction.update(signatory);
    transaction.commit();
}

void ContractEdits::update(const Contract& contract, const QString& title)
{
    Transaction transaction(database(), title);
    transaction.update(contract);
    transaction.commit();
}

void ContractEdits::setStatus(Id<Signatory> id, SignatoryStatus status)
{
    const Signatory before = signatory(id);
    update(withStatus(before, status), tr("%1: %2").arg(nameOf(before), label(status)));
}

void ContractEdits::setSignedOn(Id<Signatory> id, const QString& typed)
{
    Signatory changed = signatory(id);
    if (const auto date = readDate(typed))
        changed = withStatus(changed, SignatoryStatus::Signed, date);
    else
        changed.signedOn.reset();
    update(changed, tr("Date of signature of %1").arg(nameOf(changed)));
}

void ContractEdits::setDeliberatedOn(Id<Signatory> id, const QString& typed)
{
    Signatory changed = signatory(id);
    const auto date = readDate(typed);
    if (date && (changed.status == SignatoryStatus::Expected || changed.status == SignatoryStatus::Invited))
        changed = withStatus(changed, SignatoryStatus::Deliberated, date);
    else
        changed.deliberatedOn = date;
    update(changed, tr("Date of deliberation of %1").arg(nameOf(changed)));
}

void ContractEdits::setRepresentative(Id<Signatory> id, const QString& function)
{
    Signatory changed = signatory(id);
    changed.representative = function;
    update(changed, tr("Representative of %1").arg(nameOf(changed)));
}

void ContractEdits::setDeliberationReference(Id<Signatory> id, const QString& reference)
{
    Signatory changed = signatory(id);
    changed.deliberationReference = reference;
    update(changed, tr("Reference of the deliberation of %1").arg(nameOf(changed)));
}

void ContractEdits::setSignatoryTarget(Id<Signatory> id, const QString& typed)
{
    Signatory changed = signatory(id);
    changed.targetDate = readDate(typed);
    update(changed, tr("Date by which %1 should sign").arg(nameOf(changed)));
}

void ContractEdits::setSignatory(const Signatory& changed, int evidencePage)
{
    signatory(changed.id);
    Transaction transaction(database(), tr("Signatory %1").arg(nameOf(changed)));
    transaction.update(changed);
    const Evidence* known = evidenceOf(workspace_.records(), changed.id);
    const bool proven = changed.document && evidencePage > 0;
    if (!proven && known) {
        transaction.remove(known->id);
    } else if (proven) {
        Evidence evidence = known ? *known : Evidence();
        const bool moved = evidence.document != *changed.document || evidence.page != evidencePage;
        evidence.recordTable = QStringLiteral("signatory");
        evidence.recordId = changed.id.value;
        evidence.field = known ? known->field : QStringLiteral("signed_on");
        evidence.document = *changed.document;
        evidence.page = evidencePage;
        if (moved) { // what was read at another place says nothing of this one
            evidence.rectangle.clear();
            evidence.text.clear();
        }
        if (known)
            transaction.update(evidence);
        else
            transaction.insert(evidence);
    }
    transaction.commit();
}

void ContractEdits::setSignatoryNote(Id<Signatory> id, const QString& note)
{
    Signatory changed = signatory(id);
    changed.note = note;
    update(changed, tr("Note on %1").arg(nameOf(changed)));
}

void ContractEdits::addSignatories(Id<Contract> id, const std::vector<Id<Organisation>>& bodies)
{
    const Register& records = workspace_.records();
    const Contract target = contract(id);
    const Organisation* first = bodies.empty() ? nullptr : records.find(bodies.front());
    Transaction transaction(database(), bodies.size() == 1 && first
                                            ? tr("Add the signatory %1").arg(first->name)
                                            : tr("Add %n signatories", nullptr, int(bodies.size())));
    for (const Id<Organisation> body : bodies) {
        if (const Organisation* organisation = records.find(body))
            setSignature(transaction, records, target, *organisation, SignatoryStatus::Expected);
    }
    transaction.commit();
}

void ContractEdits::removeSignatories(const std::vector<Id<Signatory>>& ids)
{
    Transaction transaction(database(), ids.size() == 1 ? tr("Remove the signatory %1").arg(nameOf(signatory(ids[0])))
                                                        : tr("Remove %n signatories", nullptr, int(ids.size())));
    for (const Id<Signatory> id : ids) {
        for (const Reminder& reminder : workspace_.records().all<Reminder>().of(id))
            transaction.remove(reminder.id);
        for (const Evidence& evidence : workspace_.records().all<Evidence>()) {
            if (evidence.recordTable == u"signatory" && evidence.recordId == id.value)
                transaction.remove(evidence.id);
        }
        transaction.remove(id);
    }
    transaction.commit();
}

void ContractEdits::setTitle(Id<Contract> id, const QString& title)
{
    Contract changed = contract(id);
    changed.title = title;
    update(changed, tr("Title of the contract %1").arg(changed.code.text()));
}

void ContractEdits::setTargetDate(Id<Contract> id, const QString& typed)
{
    Contract changed = contract(id);
    changed.targetDate = readDate(typed);
    update(changed, tr("Target date of the contract %1").arg(changed.code.text()));
}

void ContractEdits::setNote(Id<Contract> id, const QString& note)
{
    Contract changed = contract(id);
    changed.note = note;
    update(changed, tr("Note on the contract %1").arg(changed.code.text()));
}

} // namespace parvis
