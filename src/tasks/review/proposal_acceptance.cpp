// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/contract_edits.h"
#include "tasks/documents/document_edits.h"
#include "tasks/evidence.h"
#include "tasks/existing.h"
#include "tasks/funding_edits.h"
#include "tasks/priority_edits.h"
#include "tasks/review/document_review.h"
#include "tasks/signatory_edits.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

std::optional<PartialDate> dateOf(const QString& value)
{
    return PartialDate::parse(value);
}

/// Writes what was accepted, record by record: the fields of one record are one edit of it.
class Acceptance
{
public:
    Acceptance(Transaction& tx, const Register& records, const ReviewedFacts& review, QDate today)
        : tx_(tx)
        , records_(records)
        , review_(review)
        , document_(existing(records, review.document))
        , today_(today)
    {
    }

    void write()
    {
        for (const FactProposal& fact : review_.accepted) {
            if (!fact.obstacle.isEmpty())
                throw Error(fact.obstacle, fact.label);
            std::visit([&](const auto& subject) { take(subject, fact); }, fact.subject);
        }
        if (review_.contract && !document_.contract && !documentEdit_.contract && !review_.accepted.empty())
            documentEdit_.contract = review_.contract; // it proves what that contract says
        editDocument(tx_, records_, document_.id, documentEdit_, today_);
        if (review_.contract)
            declareSigned(tx_, records_, *review_.contract, said_, today_);
        for (auto& [name, body] : bodies_)
            writeBody(body);
    }

private:
    struct Body
    {
        SignatoryFact subject;
        SignatoryChange edit;
        std::vector<const FactProposal*> facts;
    };

    Id<Contract> contract() const
    {
        if (!review_.contract)
            throw Error(translate("tasks", "Choose the contract that these facts are about."));
        return *review_.contract;
    }

    void prove(const RecordRef& record, const QString& field, const FactProposal& fact)
    {
        if (fact.places.empty())
            return;
        const PrintedPlace& place = fact.places.front();
        proveField(tx_, records_, record, field, {document_.id, place.page, place.boxes, place.text});
    }

    /// Of what the register says already, the proof is all that is added.
    static bool isToWrite(const FactProposal& fact) { return fact.relation != FactRelation::Identical; }

    void take(const DocumentFact& subject, const FactProposal& fact)
    {
        if (isToWrite(fact))
            set(subject, fact);
        prove(refOf(document_.id), subject.field, fact);
    }

    void set(const DocumentFact& subject, const FactProposal& fact)
    {
        if (subject.field == u"title")
            documentEdit_.title = fact.value;
        else if (subject.field == u"kind")
            documentEdit_.kind = fact.value;
        else if (subject.field == u"date")
            documentEdit_.date = dateOf(fact.value);
        else
            documentEdit_.contract = subject.contract;
    }

    void take(const ContractFact& subject, const FactProposal& fact)
    {
        if (isToWrite(fact))
            set(subject, fact);
        prove(refOf(contract()), subject.field, fact);
    }

    void set(const ContractFact& subject, const FactProposal& fact)
    {
        if (subject.field == u"title")
            said_.title = fact.value;
        else if (subject.field == u"declared_on")
            said_.signedOn = dateOf(fact.value);
        else
            said_.place = fact.value;
    }

    void take(const SignatoryFact& subject, const FactProposal& fact)
    {
        Body& body = bodies_[subject.body];
        body.subject = subject;
        body.facts.push_back(&fact);
        if (!isToWrite(fact))
            return;
        if (subject.field == u"representative")
            body.edit.representative = fact.value;
        else if (subject.field == u"signed_on")
            body.edit.signedOn = dateOf(fact.value);
        else if (subject.field == u"status")
            body.edit.status = parseIdentifier<SignatoryStatus>(fact.value);
        else if (subject.field == u"deliberated_on")
            body.edit.deliberatedOn = dateOf(fact.value);
        else if (subject.field == u"deliberation_reference")
            body.edit.deliberationReference = fact.value;
    }

    static bool provesSignature(const Body& body)
    {
        return std::ranges::any_of(body.facts, [](const FactProposal* fact) {
            const QString& field = std::get<SignatoryFact>(fact->subject).field;
            return field == u"signed_on" || (field == u"status" && fact->value == u"signed");
        });
    }

    /// A body that the register does not know yet is added with its class.
    void writeBody(const Body& body)
    {
        Organisation organisation;
        if (body.subject.organisation) {
            organisation = existing(records_, *body.subject.organisation);
        } else {
            organisation.name = body.subject.body;
            organisation.signatoryClass = body.subject.signatoryClass;
            tx_.insert(organisation);
        }
        const Signatory* known = signatoryOf(records_, contract(), organisation.id);
        SignatoryChange edit = body.edit;
        if (provesSignature(body) && (!known || !known->document))
            edit.document = document_.id; // the paper that proves the signature
        const Id<Signatory> signatory = editSignatoryOf(tx_, records_, contract(), organisation, edit, today_);
        for (const FactProposal* fact : body.facts)
            prove(refOf(signatory), std::get<SignatoryFact>(fact->subject).field, *fact);
    }

    void take(const FundingFact& subject, const FactProposal& fact)
    {
        const Money amount = Money::fromCents(fact.value.toLongLong());
        if (subject.line) {
            if (isToWrite(fact))
                setAmount(tx_, records_, *subject.line, subject.field, amount);
            prove(refOf(*subject.line), subject.field, fact);
            return;
        }
        FundingLine line;
        line.contract = contract();
        line.year = subject.year.value_or(0);
        line.funder = subject.funder;
        line.funderDetail = subject.label;
        line.creditKind = subject.creditKind;
        line.planned = amount;
        prove(refOf(addFundingLine(tx_, records_, line)), u"planned_cents"_s, fact);
    }

    void take(const PriorityFact& subject, const FactProposal& fact)
    {
        const int page = fact.places.empty() ? 1 : fact.places.front().page;
        prove(refOf(answerPriority(tx_, records_, contract(), subject.priority, document_.id, page)), u"priority_id"_s,
              fact);
    }

    void take(const AxisFact& subject, const FactProposal& fact)
    {
        Id<Priority> axis;
        if (!subject.axis)
            axis = addAxis(tx_, records_, contract(), subject.number, fact.value, above(subject, fact));
        else if (axis = *subject.axis; isToWrite(fact))
            setAxisTitle(tx_, records_, axis, fact.value);
        axes_[fact.key] = axis;
        prove(refOf(axis), u"title"_s, fact);
    }

    /// The axis that this one belongs to: of the register, or accepted before it.
    std::optional<Id<Priority>> above(const AxisFact& subject, const FactProposal& fact) const
    {
        if (subject.above.isEmpty() || subject.aboveAxis)
            return subject.aboveAxis;
        if (const auto added = axes_.find(subject.above); added != axes_.end())
            return added->second;
        throw Error(translate("tasks", "This axis belongs to one that the register does not have: accept that, too."),
                    fact.value);
    }

    // Only to be seen.
    void take(const DistrictFact&, const FactProposal&) {}
    void take(const SealFact&, const FactProposal&) {}

    Transaction& tx_;
    const Register& records_;
    const ReviewedFacts& review_;
    const Document& document_;
    QDate today_;
    DocumentChange documentEdit_;
    SignedContract said_;
    std::map<QString, Body> bodies_;
    std::map<QString, Id<Priority>> axes_; ///< those that were accepted, by the key of the fact
};

const RefusedFact* refusalOf(const Register& records, Id<Document> document, const FactProposal& fact)
{
    for (const RefusedFact& refused : records.all<RefusedFact>().of(document)) {
        if (refused.fact == fact.key && refused.value == fact.value)
            return &refused;
    }
    return nullptr;
}

} // namespace

void writeReview(Transaction& tx, const Register& records, const ReviewedFacts& review, QDate today)
{
    const Document& document = existing(records, review.document);
    tx.setTitle(translate("tasks", "Facts of the document “%1”").arg(document.title));
    Acceptance(tx, records, review, today).write();
    for (const FactProposal& fact : review.accepted) {
        if (const RefusedFact* refused = refusalOf(records, review.document, fact))
            tx.remove(refused->id);
    }
    for (const FactProposal& fact : review.refused) {
        if (refusalOf(records, review.document, fact))
            continue;
        RefusedFact refused;
        refused.document = review.document;
        refused.fact = fact.key;
        refused.value = fact.value;
        tx.insert(refused);
    }
}

} // namespace parvis
