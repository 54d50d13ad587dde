// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/funding_amounts.h"

#include "domain/translate.h"

namespace parvis {

QString shortLabel(FundingAmount amount)
{
    switch (amount) {
    case FundingAmount::Paid:
        return translate("domain", "Paid");
    case FundingAmount::Committed:
        return translate("domain", "Committed");
    case FundingAmount::Planned:
        return translate("domain", "Planned");
    case FundingAmount::Theoretical:
        break;
    }
    return translate("domain", "Theoretical");
}

} // namespace parvis
