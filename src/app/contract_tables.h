#pragma once

#include "app/table_schema.h"

namespace parvis {

class ContractEdits;

/// The contracts with what can be computed about each; `today` is the day that "past its date" is about.
TableSchema contractSchema(const std::function<QDate()>& today);
/// The signatories of one contract; `edits` writes what is typed. The contract is read when rows are computed.
TableSchema signatorySchema(const std::shared_ptr<const Id<Contract>>& contract,
                            const std::shared_ptr<ContractEdits>& edits);
/// The bodies that may become signatories of a contract; those that the law names come first.
TableSchema candidateSchema(Id<Contract> contract);

} // namespace parvis
