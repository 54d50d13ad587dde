// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signature_rules.h"

#include "domain/translate.h"

namespace parvis {

namespace {

bool isAhead(const std::optional<SignatoryChange::Date>& edit, QDate today)
{
    return edit && *edit && (*edit)->firstDay() > today;
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
    if (isAhead(edit.signedOn, today))
        return Contradiction::SignedInFuture;
    if (isAhead(edit.deliberatedOn, today))
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
        return translate("domain", "The date of signature lies ahead.");
    case Contradiction::DeliberatedInFuture:
        return translate("domain", "The date of deliberation lies ahead.");
    }
    return {};
}

bool isAboutDeliberation(Contradiction contradiction)
{
    return contradiction == Contradiction::DeliberatedWithoutStatus ||
           contradiction == Contradiction::DeliberatedInFuture;
}

} // namespace parvis
