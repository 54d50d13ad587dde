// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/contract_edits.h"

#include "tasks/existing.h"

namespace parvis {

namespace {

/// An EPCI has one contract that runs.
void requireNoneRuns(const Register& records, const Epci& epci)
{
    const Contract* other = records.contractOf(epci.id); // the running one, where there is one
    if (other && !other->endedOn)
        throw Error(translate("tasks", "%1 has a running contract: %2.").arg(epci.name, other->code.text()), {},
                    translate("tasks", "End that one first."));
}

} // namespace

void setContractTitle(Transaction& tx, const Register& records, Id<Contract> id, const QString& title)
{
    Contract changed = existing(records, id);
    changed.title = title;
    tx.setTitle(translate("tasks", "Title of the contract %1").arg(changed.code.text()));
    tx.update(changed);
}

void setContractTarget(Transaction& tx, const Register& records, Id<Contract> id,
                       const std::optional<PartialDate>& date)
{
    Contract changed = existing(records, id);
    changed.targetDate = date;
    tx.setTitle(translate("tasks", "Target date of the contract %1").arg(changed.code.text()));
    tx.update(changed);
}

void declareSigned(Transaction& tx, const Register& records, Id<Contract> id, const SignedContract& said, QDate today)
{
    const Contract& before = existing(records, id);
    Contract changed = before;
    if (said.title)
        changed.title = said.title->trimmed();
    if (said.signedOn)
        changed.declaredOn = said.signedOn;
    if (said.place)
        changed.declaredPlace = said.place->trimmed();
    requirePast(Happening::Signature, changed.declaredOn, before.declaredOn, today);
    if (changed.declaredOn != before.declaredOn || changed.declaredPlace != before.declaredPlace) {
        changed.declaredState = DeclaredState::Signed;
        changed.declaredSource.reset();
        changed.declaredConfidence = Confidence::High;
    }
    tx.setTitle(translate("tasks", "Signature of the contract %1").arg(changed.code.text()));
    tx.update(changed);
}

void setDeclaration(Transaction& tx, const Register& records, Id<Contract> id, const ContractDeclaration& said,
                    QDate today)
{
    const Contract& before = existing(records, id);
    Contract changed = before;
    changed.declaredState = said.state;
    const bool isSigned = said.state == DeclaredState::Signed;
    changed.declaredOn = isSigned ? said.on : std::nullopt;
    changed.declaredPlace = isSigned ? said.place.simplified() : QString();
    requirePast(Happening::Signature, changed.declaredOn, before.declaredOn, today);
    const QString title = said.newSource.simplified();
    if (isSigned && ((!said.source && title.isEmpty()) || said.confidence == Confidence::Unknown))
        throw Error(translate("tasks", "A declared signature needs its source and a confidence."), {},
                    translate("tasks", "Say who declares it, and how sure that is."));
    if (said.source)
        existing(records, *said.source);
    changed.declaredSource = said.source;
    if (!said.source && !title.isEmpty())
        changed.declaredSource = tx.insert(Source{.title = title});
    changed.declaredConfidence = said.confidence;
    tx.setTitle(translate("tasks", "Declared state of the contract %1").arg(changed.code.text()));
    tx.update(changed);
}

Id<Contract> addContract(Transaction& tx, const Register& records, Contract contract)
{
    const Epci& epci = existing(records, contract.epci);
    if (records.contract(contract.code))
        throw Error(translate("tasks", "There is a contract %1 already.").arg(contract.code.text()));
    requireNoneRuns(records, epci);
    contract.title = contract.title.simplified();
    tx.setTitle(translate("tasks", "Add the contract %1").arg(contract.code.text()));
    return tx.insert(contract);
}

void endContract(Transaction& tx, const Register& records, Id<Contract> id, const std::optional<PartialDate>& on,
                 QDate today)
{
    Contract changed = existing(records, id);
    requirePast(Happening::ContractEnd, on, changed.endedOn, today);
    if (changed.endedOn && !on)
        requireNoneRuns(records, existing(records, changed.epci));
    changed.endedOn = on;
    tx.setTitle((on ? translate("tasks", "End of the contract %1") : translate("tasks", "The contract %1 runs again"))
                    .arg(changed.code.text()));
    tx.update(changed);
}

void setContractNote(Transaction& tx, const Register& records, Id<Contract> id, const QString& note)
{
    Contract changed = existing(records, id);
    changed.note = note;
    tx.setTitle(translate("tasks", "Note on the contract %1").arg(changed.code.text()));
    tx.update(changed);
}

} // namespace parvis
