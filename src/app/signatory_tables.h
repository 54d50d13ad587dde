#pragma once

#include "app/table_schema.h"

namespace parvis {

class ContractEdits;

/// What proves the signature of a body.
enum class ProofState {
    None,
    Document, ///< a document is linked
    Page      ///< with the page that says it
};

template <>
struct EnumNames<ProofState>
{
    static constexpr EnumName<ProofState> all[] = {
        {ProofState::None, "none", QT_TRANSLATE_NOOP("domain", "None")},
        {ProofState::Document, "document", QT_TRANSLATE_NOOP("domain", "Document")},
        {ProofState::Page, "page", QT_TRANSLATE_NOOP("domain", "Page")}};
};
template <>
struct StateLook<ProofState>
{
    static std::pair<Shape, Tone> of(ProofState state);
};

/// The place in a document that proves the signature of this body; null when none is recorded.
const Evidence* evidenceOf(const Register& records, Id<Signatory> signatory);

/// The signatories of one contract; `edits` writes what is typed. The contract is read when rows are computed.
TableSchema signatorySchema(const std::shared_ptr<const Id<Contract>>& contract,
                            const std::shared_ptr<ContractEdits>& edits);
/// The bodies that may become signatories of a contract; those that the law names come first.
TableSchema candidateSchema(Id<Contract> contract);

} // namespace parvis
