// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_state.h"

namespace parvis {

/// A body on the papers of a contract.
struct ListedBody
{
    Id<Organisation> id;
    QString name;                         ///< or "to be filled in"
    const Signatory* signatory = nullptr; ///< null: the law names it, and nobody has recorded it
};

/// The bodies of one class, the recorded ones and those that the law names in one order (listOrder).
/// @param summary  of the contract
std::vector<ListedBody> listedBodies(const Register& records, const Contract& contract, const ContractSummary& summary,
                                     SignatoryClass signatoryClass);

} // namespace parvis
