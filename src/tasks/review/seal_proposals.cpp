// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "domain/translate.h"
#include "recognition/printed_text.h"
#include "tasks/documents/document_properties.h"
#include "tasks/review/printed_bodies.h"
#include "tasks/review/proposal_list.h"
#include "tasks/signatory_edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

// Confidence in an electronic signature: that of one whose check went well and for whose name an authority vouches; of
// one for which none does, since anybody can sign in any name so; and of any other.
constexpr double sound = 0.85;
constexpr double unvouched = 0.7;
constexpr double doubtfulSeal = 0.4;

double confidenceOf(const PdfSeal& seal)
{
    const bool holds = seal.state == PdfSealState::Sound && seal.certificate != PdfCertificateState::Expired &&
                       seal.certificate != PdfCertificateState::Revoked;
    if (!holds)
        return doubtfulSeal;
    return seal.certificate == PdfCertificateState::Trusted ? sound : unvouched;
}

/// Whether these words stand in the name, one behind the other.
bool holds(const QStringList& name, const QStringList& words)
{
    return !words.isEmpty() && std::ranges::search(name, words).begin() != name.end();
}

/// The body in whose name somebody signed: its own name stands in that of the signer ("Commune de Lens"), or the
/// function that the document gives to who signs for it ("Le Préfet de l'Aisne").
class SealedBodies
{
public:
    SealedBodies(const Register& records, const RecognisedFacts& facts, const Contract& contract)
        : bodies_(records, contract)
    {
        for (const auto& signatory : facts.signatories) {
            const Organisation* body = bodies_.find(signatory.value.organisation);
            if (!body)
                continue;
            add(body, signatory.value.function);
            add(body, signatory.value.organisation);
        }
        for (const Signatory& signatory : records.all<Signatory>().of(contract.id)) {
            const Organisation* body = records.find(signatory.organisation);
            if (!body)
                continue;
            add(body, signatory.representative);
            add(body, body->name);
        }
    }

    const Organisation* find(const QString& signer) const
    {
        const QStringList words = tokensOf(signer);
        for (const auto& [body, names] : names_) {
            if (holds(words, names))
                return body;
        }
        return bodies_.find(signer);
    }

private:
    /// A single word says too little: "Le Maire", "Président".
    void add(const Organisation* body, const QString& name)
    {
        const QStringList words = tokensOf(name);
        if (words.size() > 2 || (words.size() == 2 && words.first() != u"le" && words.first() != u"la"))
            names_.emplace_back(body, words);
    }

    PrintedBodies bodies_;
    std::vector<std::pair<const Organisation*, QStringList>> names_;
};

} // namespace

void addSealProposals(ProposalList& list, const std::vector<PdfSeal>& seals)
{
    int number = 0;
    for (const PdfSeal& seal : seals) {
        FactProposal made;
        made.subject = SealFact{};
        made.key = u"seal %1"_s.arg(++number);
        made.label = seal.signer.isEmpty() ? translate("tasks", "Signer unknown") : seal.signer;
        made.form = FactForm::Presence;
        made.confidence = confidenceOf(seal);
        made.rule = u"electronic-signature"_s;
        list.addToBeSeen(made, sealInWords(seal), translate("tasks", "An electronic signature is only shown here."));
    }
}

void addSealedSignatures(ProposalList& list, const RecognisedFacts& facts, const Contract& contract,
                         const std::vector<PdfSeal>& seals)
{
    const SealedBodies bodies(list.records(), facts, contract);
    for (const PdfSeal& seal : seals) {
        const bool isSigned = seal.state != PdfSealState::Empty && seal.signedAt.isValid();
        const Organisation* body = isSigned ? bodies.find(seal.signer) : nullptr;
        if (!body || !maySign(*body))
            continue;
        SignatoryFact subject{body->name.simplified(), body->id, body->signatoryClass, u"signed_on"_s};
        if (list.has(keyOf(subject)))
            continue;
        const Signatory* known = signatoryOf(list.records(), contract.id, body->id);
        const RecordRef record = known ? refOf(known->id) : RecordRef();
        FactProposal made;
        made.subject = subject;
        made.key = keyOf(subject);
        made.label = translate("tasks", "Date of signature (electronic)");
        made.form = FactForm::Date;
        made.confidence = confidenceOf(seal);
        made.rule = u"electronic-signature"_s;
        list.add(made, seal.signedAt.toLocalTime().date().toString(Qt::ISODate),
                 known && known->signedOn ? known->signedOn->iso() : QString(), known ? &record : nullptr,
                 subject.field);
    }
}

} // namespace parvis
