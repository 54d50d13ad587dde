// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

namespace parvis {

// What can be done to a contract itself. Each verb adds to the transaction and names it; all throw Error for a contract
// that no longer exists.

void setContractTitle(Transaction& tx, const Register& records, Id<Contract> id, const QString& title);
/// By when all should have signed; none: the national date counts (deadlineOf).
void setContractTarget(Transaction& tx, const Register& records, Id<Contract> id,
                       const std::optional<PartialDate>& date);
/// What a signed contract says of itself; what is not set stays as it is.
struct SignedContract
{
    std::optional<QString> title;
    std::optional<PartialDate> signedOn;
    std::optional<QString> place;
};
/// A day or a place that differs declares the contract signed, and is of no other source any more. Throws Error for a
/// day that lies ahead (domain/past_dates.h).
void declareSigned(Transaction& tx, const Register& records, Id<Contract> id, const SignedContract& said, QDate today);

/// What a source declares of a contract, beside what is computed.
struct ContractDeclaration
{
    DeclaredState state = DeclaredState::Unknown;
    std::optional<PartialDate> on = {};
    QString place = {};
    std::optional<Id<Source>> source = {};
    QString newSource = {}; ///< title of one that the register has not; then `source` is none
    Confidence confidence = Confidence::Unknown;
};
/// Throws Error for a day that lies ahead, and for a signature that no source declares with a confidence. What is not
/// declared has neither day nor place.
void setDeclaration(Transaction& tx, const Register& records, Id<Contract> id, const ContractDeclaration& said,
                    QDate today);

/// Throws Error for a code that another contract has, and for an EPCI that has a running one.
Id<Contract> addContract(Transaction& tx, const Register& records, Contract contract);
/// From that day on nothing of it is due any more; none: it runs again. Throws Error for a day that lies ahead, and
/// without a day where another contract of the EPCI runs.
void endContract(Transaction& tx, const Register& records, Id<Contract> id, const std::optional<PartialDate>& on,
                 QDate today);

void setContractNote(Transaction& tx, const Register& records, Id<Contract> id, const QString& note);

} // namespace parvis
