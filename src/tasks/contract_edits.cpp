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

void setContractNote(Transaction& tx, const Register& records, Id<Contract> id, const QString& note)
{
    Contract changed = existing(records, id);
    changed.note = note;
    tx.setTitle(translate("tasks", "Note on the contract %1").arg(changed.code.text()));
    tx.update(changed);
}

} // namespace parvis
