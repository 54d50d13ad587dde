// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "pdf/protocol/pdf_parts.h"
#include "recognition/recognised_facts.h"
#include "store/record.h"
#include "tasks/review/fact_proposal.h"

#include <QSet>

namespace parvis {

/// A date as proposals are compared: ISO; empty: the register knows none.
QString writtenDate(const std::optional<PartialDate>& date);

/// A proposal without its value, from what was recognised.
template <class T>
FactProposal proposalFrom(FactSubject subject, const QString& key, const QString& label, FactForm form,
                          const Recognised<T>& from)
{
    FactProposal made{std::move(subject), key, label, form, {}, {}, FactRelation::New, from.confidence, from.rule};
    made.places = from.places;
    return made;
}

/// Collects the proposals of one document, each compared with the register.
class ProposalList
{
public:
    ProposalList(const Register& records, const Document& document)
        : records_(records)
        , document_(document)
    {
    }

    const Register& records() const { return records_; }
    const Document& document() const { return document_; }

    /// @param known   what the register says; empty: nothing
    /// @param record  that has the value, or would have it; null: none yet
    /// @param field   its column
    void add(FactProposal made, const QString& value, const QString& known, const RecordRef* record,
             const QString& field);
    /// What the register says is no other value of the same kind, and yet no agreement.
    void contradictLast() { found_.back().relation = FactRelation::Contradicted; }
    /// It is only shown, and nothing of it can be written.
    void addToBeSeen(FactProposal made, const QString& value, const QString& why);
    bool has(const QString& key) const { return keys_.contains(key); }

    std::vector<FactProposal> take() { return std::move(found_); }

private:
    const Register& records_;
    const Document& document_;
    std::vector<FactProposal> found_;
    QSet<QString> keys_; ///< of those
};

/// What a document can prove by its kind.
struct ProvingKind
{
    bool isContract = false;     ///< who has signed it, when and where
    bool isDeliberation = false; ///< that an assembly has decided
    bool isAmendment = false;    ///< what the contract says from now on
};

/// The signatories that a document names, for one contract (signatory_proposals.cpp).
void addSignatoryProposals(ProposalList& list, const RecognisedFacts& facts, const Contract& contract,
                           const ProvingKind& kind);
/// The amounts that it names (funding_proposals.cpp).
void addFundingProposals(ProposalList& list, const RecognisedFacts& facts, const Contract& contract);

/// The contract's own tree of axes (axis_proposals.cpp).
void addAxisProposals(ProposalList& list, const RecognisedFacts& facts, const Contract& contract);
/// The electronic signatures of the file: who, when, what each is worth (seal_proposals.cpp).
void addSealProposals(ProposalList& list, const std::vector<PdfSeal>& seals);
/// Those that name a signatory, as the day of its signature; what the text says of it goes before.
void addSealedSignatures(ProposalList& list, const RecognisedFacts& facts, const Contract& contract,
                         const std::vector<PdfSeal>& seals);

/// The key of a value of a signatory.
QString keyOf(const SignatoryFact& subject);

} // namespace parvis
