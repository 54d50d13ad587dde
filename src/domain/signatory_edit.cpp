#include "domain/signatory_edit.h"

#include "domain/translate.h"

namespace parvis {

namespace {

bool hasDate(const std::optional<SignatoryEdit::Date>& edit)
{
    return edit && *edit;
}

bool isBeforeDeliberation(SignatoryStatus status)
{
    return status == SignatoryStatus::Expected || status == SignatoryStatus::Invited;
}

bool isAhead(const std::optional<SignatoryEdit::Date>& edit, QDate today)
{
    return hasDate(edit) && (*edit)->firstDay() > today;
}

std::optional<SignatoryStatus> impliedStatus(SignatoryStatus status, const SignatoryEdit& edit)
{
    if (hasDate(edit.signedOn) && status != SignatoryStatus::Declined)
        return SignatoryStatus::Signed;
    if (hasDate(edit.deliberatedOn) && isBeforeDeliberation(status))
        return SignatoryStatus::Deliberated;
    return std::nullopt;
}

} // namespace

Signatory withStatus(Signatory signatory, SignatoryStatus status, const std::optional<PartialDate>& on)
{
    signatory.status = status;
    if (status != SignatoryStatus::Signed)
        signatory.signedOn.reset();
    else if (on)
        signatory.signedOn = on;
    if (isBeforeDeliberation(status))
        signatory.deliberatedOn.reset();
    else if (status == SignatoryStatus::Deliberated && on)
        signatory.deliberatedOn = on;
    return signatory;
}

Signatory withEdit(Signatory signatory, const SignatoryEdit& edit)
{
    const auto status = edit.status ? edit.status : impliedStatus(signatory.status, edit);
    if (status)
        signatory = withStatus(signatory, *status);
    const auto take = [](auto& field, const auto& wanted) {
        if (wanted)
            field = *wanted;
    };
    take(signatory.representative, edit.representative);
    take(signatory.deliberatedOn, edit.deliberatedOn);
    take(signatory.deliberationReference, edit.deliberationReference);
    take(signatory.signedOn, edit.signedOn);
    take(signatory.targetDate, edit.targetDate);
    take(signatory.note, edit.note);
    return signatory;
}

Contradiction contradictionOf(const Signatory& before, const SignatoryEdit& edit, QDate today)
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

} // namespace parvis
