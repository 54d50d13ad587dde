// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signatures/signature_rules.h"

#include "domain/past_dates.h"
#include "domain/translate.h"

namespace parvis {

namespace {

/// The date that the edit sets; none: it sets none, or takes it away.
std::optional<PartialDate> newDate(const std::optional<SignatoryChange::Date>& edit)
{
    return edit.value_or(std::nullopt);
}

/// The year of the circular that asked for these contracts (31 August 2023).
constexpr int firstYear = 2023;
constexpr int longBefore = 6; ///< months

bool isBeforeProgramme(const PartialDate& date)
{
    return date.lastDay().year() < firstYear;
}

} // namespace

Contradiction contradictionOf(const Signatory& before, const SignatoryChange& edit, QDate today)
{
    if (!edit.status && !edit.signedOn && !edit.deliberatedOn)
        return Contradiction::None;
    const Signatory after = withEdit(before, edit);
    if (after.signedOn && after.status != SignatoryStatus::Signed)
        return Contradiction::SignedWithoutStatus;
    if (after.deliberatedOn && isBeforeDeliberation(after.status))
        return Contradiction::DeliberatedWithoutStatus;
    if (after.signedOn && after.deliberatedOn && after.signedOn->lastDay() < after.deliberatedOn->firstDay())
        return Contradiction::SignedBeforeDeliberation;
    if (const auto date = newDate(edit.signedOn); date && liesAhead(*date, today))
        return Contradiction::SignedInFuture;
    if (const auto date = newDate(edit.deliberatedOn); date && liesAhead(*date, today))
        return Contradiction::DeliberatedInFuture;
    return Contradiction::None;
}

QString contradictionText(Contradiction contradiction)
{
    switch (contradiction) {
    case Contradiction::None:
        return {};
    case Contradiction::SignedWithoutStatus:
        return translate("domain", "A date of signature contradicts the status.");
    case Contradiction::DeliberatedWithoutStatus:
        return translate("domain", "A date of deliberation contradicts the status.");
    case Contradiction::SignedBeforeDeliberation:
        return translate("domain", "The signature would come before the deliberation.");
    case Contradiction::SignedInFuture:
        return aheadSentence(Happening::Signature);
    case Contradiction::DeliberatedInFuture:
        return aheadSentence(Happening::Deliberation);
    }
    return {};
}

bool isAboutDeliberation(Contradiction contradiction)
{
    return contradiction == Contradiction::DeliberatedWithoutStatus ||
           contradiction == Contradiction::DeliberatedInFuture;
}

DateDoubt doubtOf(const Register& records, const Signatory& before, const SignatoryChange& edit)
{
    const auto signedOn = newDate(edit.signedOn);
    if (signedOn && signedOn != before.signedOn) {
        if (isBeforeProgramme(*signedOn))
            return DateDoubt::SignedBeforeProgramme;
        const Contract* contract = records.find(before.contract);
        if (contract && contract->declaredOn &&
            signedOn->lastDay() < contract->declaredOn->firstDay().addMonths(-longBefore))
            return DateDoubt::SignedLongBeforeContract;
    }
    const auto deliberatedOn = newDate(edit.deliberatedOn);
    if (deliberatedOn && deliberatedOn != before.deliberatedOn && isBeforeProgramme(*deliberatedOn))
        return DateDoubt::DeliberatedBeforeProgramme;
    return DateDoubt::None;
}

QString doubtText(DateDoubt doubt)
{
    switch (doubt) {
    case DateDoubt::None:
        return {};
    case DateDoubt::SignedBeforeProgramme:
        return translate("domain",
                         "To be checked: the date of signature lies before 2023, when these contracts did not "
                         "exist yet.");
    case DateDoubt::SignedLongBeforeContract:
        return translate("domain",
                         "To be checked: the date of signature lies long before the day on which the contract "
                         "is declared signed.");
    case DateDoubt::DeliberatedBeforeProgramme:
        return translate("domain", "To be checked: the date of deliberation lies before 2023, when these contracts did "
                                   "not exist yet.");
    }
    return {};
}

} // namespace parvis
