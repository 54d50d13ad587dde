// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/funding_edits.h"

#include "tasks/existing.h"

namespace parvis {

void setAmount(Transaction& tx, const Register& records, Id<FundingLine> id, const QString& field, Money amount)
{
    FundingLine changed = existing(records, id);
    (field == u"committed_cents" ? changed.committed
     : field == u"paid_cents"    ? changed.paid
                                 : changed.planned) = amount;
    tx.setTitle(translate("tasks", "Amount of a funding line of %1").arg(changed.year));
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
