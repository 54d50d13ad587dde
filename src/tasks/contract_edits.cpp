// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/contract_edits.h"

#include "tasks/existing.h"

namespace parvis {

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

void setContractNote(Transaction& tx, const Register& records, Id<Contract> id, const QString& note)
{
    Contract changed = existing(records, id);
    changed.note = note;
    tx.setTitle(translate("tasks", "Note on the contract %1").arg(changed.code.text()));
    tx.update(changed);
}

} // namespace parvis
