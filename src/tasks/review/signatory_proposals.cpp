// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "domain/translate.h"
#include "tasks/review/printed_bodies.h"
#include "tasks/review/proposal_list.h"
#include "tasks/signatory_edits.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Confidence of what the document does not say itself: a person has to look.
constexpr double doubtfulSignatory = 0.55;

class SignatoryProposals
{
public:
    SignatoryProposals(ProposalList& list, const RecognisedFacts& facts, const Contract& contract,
                       const ProvingKind& kind)
        : list_(list)
        , records_(list.records())
        , facts_(facts)
        , contract_(contract)
        , kind_(kind)
        , bodies_(list.records(), contract)
    {
    }

    void addSignatory(const Recognised<RecognisedSignatory>& from)
    {
        const RecognisedSignatory& said = from.value;
        const Organisation* body = bodies_.find(said.organisation);
        SignatoryFact subject;
        subject.body = body ? body->name.simplified() : said.organisation;
        subject.signatoryClass = said.signatoryClass;
        if (body)
            subject.organisation = body->id;
        if (!named_.insert(fold(subject.body)).second)
            return; // named twice: once is enough
        addTakingPart(from, subject, body);
        const auto add = [&](const QString& field, const QString& label, FactForm form, const QString& value,
                             const std::optional<PrintedPlace>& place) {
            addOfSignatory(from, subject, {field, label, form, value}, place);
        };
        if (!said.function.isEmpty())
            add(u"representative"_s, translate("tasks", "Function of the representative"), FactForm::Text,
                said.function, said.functionPlace);
        if (kind_.isContract && said.signedOn)
            add(u"signed_on"_s, translate("tasks", "Date of signature"), FactForm::Date, said.signedOn->iso(),
                said.datePlace);
        else if (kind_.isContract && said.signature == SignatureMark::Present)
            add(u"status"_s, translate("tasks", "Status"), FactForm::Status, identifier(SignatoryStatus::Signed), {});
    }

    /// Whose assembly decided is not recognised: most often it is that of the EPCI, which a person has to see.
    void addDeliberation()
    {
        const Organisation* body = bodies_.ownBody();
        if (!body || !facts_.deliberation)
            return;
        const auto& from = *facts_.deliberation;
        SignatoryFact subject;
        subject.body = body->name.simplified();
        subject.organisation = body->id;
        if (from.value.date)
            addOfSignatory(from, subject,
                           {u"deliberated_on"_s, translate("tasks", "Date of deliberation"), FactForm::Date,
                            from.value.date->iso()},
                           {}, doubtfulSignatory);
        if (!from.value.reference.isEmpty())
            addOfSignatory(from, subject,
                           {u"deliberation_reference"_s, translate("tasks", "Reference of the deliberation"),
                            FactForm::Text, from.value.reference},
                           {}, doubtfulSignatory);
    }

private:
    void addTakingPart(const Recognised<RecognisedSignatory>& from, SignatoryFact subject, const Organisation* body)
    {
        subject.field = u"organisation_id"_s;
        FactProposal made =
            proposalFrom(subject, keyOf(subject), translate("tasks", "Is a signatory"), FactForm::Class, from);
        const Signatory* known = body ? signatoryOf(records_, contract_.id, body->id) : nullptr;
        // In which class a body signs is said by the law and by what the body is, not by a document.
        const SignatoryClass said = known  ? known->signatoryClass
                                    : body ? body->signatoryClass
                                           : from.value.signatoryClass;
        if (body && !maySign(*body))
            made.obstacle = translate("tasks", "“%1” signs no contract.").arg(body->name);
        const RecordRef record = known ? refOf(known->id) : RecordRef();
        list_.add(made, identifier(said), known ? identifier(known->signatoryClass) : QString(),
                  known ? &record : nullptr, subject.field);
    }

    struct SaidField
    {
        QString field;
        QString label;
        FactForm form = FactForm::Text;
        QString value;
    };

    template <class T>
    void addOfSignatory(const Recognised<T>& from, SignatoryFact subject, const SaidField& said,
                        const std::optional<PrintedPlace>& place, double atMost = 1)
    {
        subject.field = said.field;
        FactProposal made = proposalFrom(subject, keyOf(subject), said.label, said.form, from);
        made.confidence = std::min(made.confidence, atMost);
        if (place)
            made.places = {*place};
        const Signatory* known =
            subject.organisation ? signatoryOf(records_, contract_.id, *subject.organisation) : nullptr;
        const RecordRef record = known ? refOf(known->id) : RecordRef();
        list_.add(made, said.value, known ? knownValue(*known, said.field) : QString(), known ? &record : nullptr,
                  said.field);
    }

    /// An expected signatory has no status yet that a signature would contradict.
    static QString knownValue(const Signatory& signatory, const QString& field)
    {
        if (field == u"representative")
            return signatory.representative;
        if (field == u"signed_on")
            return writtenDate(signatory.signedOn);
        if (field == u"deliberated_on")
            return writtenDate(signatory.deliberatedOn);
        if (field == u"deliberation_reference")
            return signatory.deliberationReference;
        const bool isOpen =
            signatory.status != SignatoryStatus::Signed && signatory.status != SignatoryStatus::Declined;
        return isOpen ? QString() : identifier(signatory.status);
    }

    ProposalList& list_;
    const Register& records_;
    const RecognisedFacts& facts_;
    const Contract& contract_;
    ProvingKind kind_;
    PrintedBodies bodies_;
    std::set<QString> named_; ///< bodies that were proposed already
};

} // namespace

QString keyOf(const SignatoryFact& subject)
{
    return u"signatory %1 %2"_s.arg(subject.field, fold(subject.body));
}

void addSignatoryProposals(ProposalList& list, const RecognisedFacts& facts, const Contract& contract,
                           const ProvingKind& kind)
{
    SignatoryProposals proposals(list, facts, contract, kind);
    for (const auto& signatory : facts.signatories)
        proposals.addSignatory(signatory);
    if (kind.isDeliberation)
        proposals.addDeliberation();
}

} // namespace parvis
