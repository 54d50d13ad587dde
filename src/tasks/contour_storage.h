#pragma once

#include "domain/register.h"
#include "domain/signatory_edit.h"
#include "store/transaction.h"

namespace parvis {

// What the window and the command line do alike. Each verb adds to the caller's transaction; one that changes nothing
// adds nothing.

/// The signatory of the contract that is this body; null when it is not recorded.
const Signatory* signatoryOf(const Register& reg, Id<Contract> contract, Id<Organisation> organisation);

/// Records how far a body has come in a contract; one that is not a signatory yet becomes one, in its own class.
/// Throws Error for a body that signs no contract.
void setSignature(Transaction& tx, const Register& reg, const Contract& contract, const Organisation& organisation,
                  SignatoryStatus status, const std::optional<PartialDate>& on = {});

/// Makes `steps`, in this order, the yearly cycle of an EPCI (none: the common one). Steps that were there before keep
/// their keys; an empty list gives an EPCI the common cycle again.
void storeCycle(Transaction& tx, const Register& reg, std::optional<Id<Epci>> epci, std::vector<CycleStep> steps);

/// Stores contours in the place of those of the same QPV and generation. `source` says where they come from; a source
/// of the same title and vintage is used again. Returns how many are new or differ.
int storePerimeters(Transaction& tx, const Register& reg, Source source, std::vector<Perimeter> perimeters);

/// The same for QPV of 2015, by their code.
int storeFormerQpvs(Transaction& tx, const Register& reg, Source source, std::vector<FormerQpv> qpvs);

/// Stores what an overlay of the contours found in the place of what an earlier one had found; pairs that another
/// source states stay as they are. Returns how many are new, differ or went.
int storeLineage(Transaction& tx, const Register& reg, std::vector<QpvLineage> lineage);

} // namespace parvis
