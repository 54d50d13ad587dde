// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/funding_edits.h"

#include "tasks/existing.h"

namespace parvis {

void setPlanned(Transaction& tx, const Register& records, Id<FundingLine> id, Money planned)
{
    FundingLine changed = existing(records, id);
    changed.planned = planned;
    tx.setTitle(translate("tasks", "Planned amount of %1").arg(changed.year));
    tx.update(changed);
}

Id<FundingLine> addFundingLine(Transaction& tx, const Register& records, FundingLine line)
{
    if (line.contract)
        existing(records, *line.contract);
    if (!PartialDate::year(line.year))
        throw Error(translate("tasks", "A funding line needs the year that it is for."));
    tx.setTitle(translate("tasks", "Add a funding line of %1").arg(line.year));
    return saveRecord(tx, std::move(line));
}

} // namespace parvis
