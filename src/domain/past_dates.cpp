// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/past_dates.h"

#include "domain/translate.h"

namespace parvis {

bool liesAhead(const PartialDate& date, QDate today)
{
    return date.firstDay() > today;
}

QString aheadSentence(Happening happening)
{
    switch (happening) {
    case Happening::Signature:
        return translate("domain", "The date of signature lies ahead.");
    case Happening::Deliberation:
        return translate("domain", "The date of deliberation lies ahead.");
    case Happening::AmendmentSignature:
        return translate("domain", "The date on which the amendment was signed lies ahead.");
    case Happening::Milestone:
        return translate("domain", "The date on which the milestone was done lies ahead.");
    case Happening::Reminder:
        return translate("domain", "A reminder is logged once it was made: this date lies ahead.");
    case Happening::Publication:
        return translate("domain", "The date of publication lies ahead.");
    case Happening::Document:
        return translate("domain", "The date of the document lies ahead.");
    case Happening::ContractEnd:
        return translate("domain", "A contract is ended once its end has come: this date lies ahead.");
    case Happening::ActionState:
        return translate("domain", "A state is recorded once the action has reached it: this date lies ahead.");
    }
    return {};
}

QString aheadProblem(Happening happening, const std::optional<PartialDate>& date, QDate today,
                     const std::optional<PartialDate>& before)
{
    return date && date != before && liesAhead(*date, today) ? aheadSentence(happening) : QString();
}

} // namespace parvis
