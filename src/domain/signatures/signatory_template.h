// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_state.h"

namespace parvis {

/// Why a body is proposed as a signatory of a contract.
enum class ProposalReason {
    NamedByLaw,   ///< expectedSignatories; the contract is not complete without it
    UsualPartner, ///< an optional partner that works where the contract is
    StateBody     ///< another service or public body of the State: it may conclude, and then counts as required
};

struct SignatoryProposal
{
    Id<Organisation> body;
    SignatoryClass signatoryClass = SignatoryClass::Optional;
    ProposalReason reason = ProposalReason::UsualPartner;

    friend bool operator==(const SignatoryProposal&, const SignatoryProposal&) = default;
};

/// The partners that may join a contract because they work there: bodies of the register whose scope is national, the
/// region, or a département of the contract, and which the law does not name. EPCI, communes and the regional
/// prefecture are not among them. Optional ones first, then services of the State; by name.
std::vector<Id<Organisation>> usualPartners(const Register& records, const Contract& contract);

/// Everyone to propose for a contract that is not a signatory yet: those that the law names, usual partners, services
/// of the State.
std::vector<SignatoryProposal> signatoryTemplate(const Register& records, const Contract& contract);

/// The codes of the départements that a contract touches: that of its EPCI first, then those of its QPV.
QStringList departementsOf(const Register& records, const Contract& contract);

} // namespace parvis
