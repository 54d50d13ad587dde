#pragma once

#include "domain/register.h"
#include "store/change.h"

namespace parvis {

/// A record with its kind, as a list of mixed records names it: "Signataire : Région Hauts-de-France — CC du Pays de
/// Mormal". What no longer exists is named by its kind and key. Any thread.
QString recordLabel(const Register& records, const RecordRef& record);

/// The same of a row that the register may no longer hold.
QString recordLabel(const Register& records, const RowChange& change);

/// The EPCI by which people call a contract; its code when the EPCI is not known.
QString contractName(const Register& records, const std::optional<Id<Contract>>& contract);

} // namespace parvis
