// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signatures/signatory_change.h"

namespace parvis {

namespace {

bool hasDate(const std::optional<SignatoryChange::Date>& edit)
{
    return edit && *edit;
}

std::optional<SignatoryStatus> impliedStatus(SignatoryStatus status, const SignatoryChange& edit)
{
    if (hasDate(edit.signedOn) && status != SignatoryStatus::Declined)
        return SignatoryStatus::Signed;
    if (hasDate(edit.deliberatedOn) && isBeforeDeliberation(status))
        return SignatoryStatus::Deliberated;
    return std::nullopt;
}

} // namespace

bool isBeforeDeliberation(SignatoryStatus status)
{
    return status == SignatoryStatus::Expected || status == SignatoryStatus::Invited;
}

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

Signatory withEdit(Signatory signatory, const SignatoryChange& edit)
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
    take(signatory.document, edit.document);
    take(signatory.source, edit.source);
    return signatory;
}

} // namespace parvis
