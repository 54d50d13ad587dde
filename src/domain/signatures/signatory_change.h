// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"

namespace parvis {

/// What to change in one signatory or in many; a field that is not set stays as it is.
struct SignatoryChange
{
    /// A date to set, or none: the date is taken away.
    using Date = std::optional<PartialDate>;

    std::optional<SignatoryStatus> status;
    std::optional<QString> representative;
    std::optional<Date> deliberatedOn;
    std::optional<QString> deliberationReference;
    std::optional<Date> signedOn;
    std::optional<Date> targetDate;
    std::optional<QString> note;
    std::optional<std::optional<Id<Document>>> document; ///< set to none: taken away
    std::optional<std::optional<Id<Source>>> source;

    bool isEmpty() const { return *this == SignatoryChange{}; }
    friend bool operator==(const SignatoryChange&, const SignatoryChange&) = default;
};

/// The same for a body in a contract, whether it is a signatory yet or not.
struct BodyChange
{
    Id<Contract> contract;
    Id<Organisation> organisation;
    SignatoryChange edit;

    friend bool operator==(const BodyChange&, const BodyChange&) = default;
};

/// Expected or invited: no deliberation can be known yet.
bool isBeforeDeliberation(SignatoryStatus status);

/// The signatory with that status and its date: the day of signature for Signed, of deliberation for Deliberated.
/// Dates that the new status contradicts are dropped; without a date, the one that is known stays.
Signatory withStatus(Signatory signatory, SignatoryStatus status, const std::optional<PartialDate>& on = {});

/// The signatory as changed. Without a status, a date of signature signs for all but those who declined, and a date of
/// deliberation brings those who had not come so far to Deliberated.
Signatory withEdit(Signatory signatory, const SignatoryChange& edit);

} // namespace parvis
