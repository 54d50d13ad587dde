// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/bulk_edits.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

class Workspace;

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
        {ProofState::None, "none", QT_TRANSLATE_NOOP("domain", "No proof")},
        {ProofState::Document, "document", QT_TRANSLATE_NOOP("domain", "Document")},
        {ProofState::Page, "page", QT_TRANSLATE_NOOP("domain", "Page")}};
};
template <>
struct StateLook<ProofState>
{
    static std::pair<Shape, Tone> of(ProofState state);
};

/// A column of signatories that is edited in place; `editOf` says what a typed text changes.
TableColumn editedSignatory(TableColumn column, Workspace& workspace,
                            const std::function<SignatoryChange(const QString& typed)>& editOf);

/// The key of a row whose body is expected by law and not recorded yet; and who a key stands for, nothing when it is
/// that of a recorded signatory.
qint64 unrecordedKey(const ContractBody& body);
std::optional<ContractBody> unrecordedBody(qint64 key);

/// The signatories of the contract that is the subject of the table, and the bodies that the law names and that are not
/// recorded yet (unrecordedKey); `workspace` writes what is typed, which records those.
TableSchema signatorySchema(Workspace& workspace);
/// The bodies that may become signatories of a contract; those that the law names come first.
TableSchema candidateSchema(Id<Contract> contract);

} // namespace parvis
