// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/review/document_review.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "tasks/documents/document_titles.h"
#include "tasks/existing.h"
#include "tasks/priority_edits.h"
#include "tasks/review/proposal_list.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What is proposed of the document itself, of the contract, and of what the contract says to be so.
class Proposals
{
public:
    Proposals(const Register& records, const Document& document, const RecognisedFacts& facts,
              std::optional<Id<Contract>> contract, const std::vector<PdfSeal>& seals)
        : list_(records, document)
        , records_(records)
        , document_(document)
        , facts_(facts)
        , seals_(seals)
        , contract_(records.find(contract))
    {
        const QString kind = facts.kind ? facts.kind->value : document.kind;
        kind_ = {kind == u"contrat", kind == u"délibération", kind == u"avenant"};
    }

    std::vector<FactProposal> take()
    {
        addDocument();
        if (contract_) {
            if (kind_.isContract)
                addContract();
            addSignatoryProposals(list_, facts_, *contract_, kind_);
            if (kind_.isContract)
                addSealedSignatures(list_, facts_, *contract_, seals_);
            addFundingProposals(list_, facts_, *contract_);
            for (const auto& priority : facts_.priorities)
                addPriority(priority);
            if (kind_.isContract || kind_.isAmendment)
                addAxisProposals(list_, facts_, *contract_);
            for (const auto& district : facts_.districts)
                addDistrict(district);
        }
        addSealProposals(list_, seals_);
        return list_.take();
    }

private:
    void addDocument()
    {
        const RecordRef record = refOf(document_.id);
        const auto add = [&](const QString& field, const QString& label, FactForm form, const auto& from,
                             const QString& value, const QString& known) {
            list_.add(proposalFrom(DocumentFact{field, {}}, u"document "_s + field, label, form, from), value, known,
                      &record, field);
        };
        if (facts_.kind)
            add(u"kind"_s, translate("tasks", "Kind of document"), FactForm::DocumentKind, *facts_.kind,
                facts_.kind->value, document_.kind);
        if (facts_.title) { // a file's name is no title that somebody gave
            const bool isFileName = document_.title == documentTitle({}, document_.fileName);
            add(u"title"_s, translate("tasks", "Title of the document"), FactForm::Text, *facts_.title,
                facts_.title->value, isFileName ? QString() : document_.title);
        }
        if (kind_.isDeliberation && facts_.deliberation && facts_.deliberation->value.date)
            add(u"date"_s, translate("tasks", "Date of the document"), FactForm::Date, *facts_.deliberation,
                facts_.deliberation->value.date->iso(), writtenDate(document_.date));
        else if (facts_.signatureDate)
            add(u"date"_s, translate("tasks", "Date of the document"), FactForm::Date, *facts_.signatureDate,
                facts_.signatureDate->value.iso(), writtenDate(document_.date));
        const Contract* meant = facts_.epci ? records_.contractOf(facts_.epci->value) : nullptr;
        if (meant) {
            const Contract* known = records_.find(document_.contract);
            FactProposal made =
                proposalFrom(DocumentFact{u"contract_id"_s, meant->id}, u"document contract_id"_s,
                             translate("tasks", "Contract of the document"), FactForm::Contract, *facts_.epci);
            if (contract_ && contract_->id != meant->id)
                made.obstacle =
                    translate("tasks", "The facts are reviewed for another contract: choose this one first.");
            list_.add(made, contractHeading(records_, *meant), known ? contractHeading(records_, *known) : QString(),
                      &record, u"contract_id"_s);
        }
    }

    void addContract()
    {
        const RecordRef record = refOf(contract_->id);
        const auto add = [&](const QString& field, const QString& label, FactForm form, const auto& from,
                             const QString& value, const QString& known) {
            list_.add(proposalFrom(ContractFact{field}, u"contract "_s + field, label, form, from), value, known,
                      &record, field);
        };
        if (facts_.title)
            add(u"title"_s, translate("tasks", "Title of the contract"), FactForm::Text, *facts_.title,
                facts_.title->value, contract_->title);
        if (facts_.signatureDate)
            add(u"declared_on"_s, translate("tasks", "Date of signature of the contract"), FactForm::Date,
                *facts_.signatureDate, facts_.signatureDate->value.iso(), writtenDate(contract_->declaredOn));
        if (facts_.signaturePlace)
            add(u"declared_place"_s, translate("tasks", "Place of signature of the contract"), FactForm::Text,
                *facts_.signaturePlace, facts_.signaturePlace->value, contract_->declaredPlace);
    }

    void addPriority(const Recognised<Id<Priority>>& from)
    {
        const Priority* priority = records_.find(from.value);
        if (!priority)
            return;
        const ContractPriority* known = answerTo(records_, contract_->id, priority->id);
        const RecordRef record = known ? refOf(known->id) : RecordRef();
        const QString title = u"%1 %2"_s.arg(priority->code, priority->title).trimmed();
        list_.add(proposalFrom(PriorityFact{priority->id}, u"priority "_s + fold(title), translate("tasks", "Priority"),
                               FactForm::Presence, from),
                  title, known ? title : QString(), known ? &record : nullptr, u"priority_id"_s);
    }

    /// A check only: to which contract a QPV belongs, no contract says otherwise.
    void addDistrict(const Recognised<Id<Qpv>>& from)
    {
        const Qpv* qpv = records_.find(from.value);
        if (!qpv)
            return;
        FactProposal made = proposalFrom(DistrictFact{qpv->id}, u"district "_s + qpv->code.text(),
                                         translate("tasks", "QPV named"), FactForm::Presence, from);
        made.obstacle = translate("tasks", "The QPV of a contract come from the official list: this is a check only.");
        const QString name = withCode(qpv->name.simplified(), qpv->code.text());
        list_.add(made, name, qpv->contract == contract_->id ? name : contractName(records_, qpv->contract), nullptr,
                  {});
        if (qpv->contract != contract_->id)
            list_.contradictLast();
    }

    ProposalList list_;
    const Register& records_;
    const Document& document_;
    const RecognisedFacts& facts_;
    const std::vector<PdfSeal>& seals_;
    const Contract* contract_;
    ProvingKind kind_;
};

} // namespace

std::optional<Id<Contract>> contractMeant(const Register& records, const Document& document,
                                          const RecognisedFacts& facts)
{
    if (records.find(document.contract))
        return document.contract;
    const Contract* meant = facts.epci ? records.contractOf(facts.epci->value) : nullptr;
    return meant ? std::optional(meant->id) : std::nullopt;
}

std::vector<FactProposal> proposalsOf(const Register& records, Id<Document> document, const RecognisedFacts& facts,
                                      std::optional<Id<Contract>> contract, const std::vector<PdfSeal>& seals)
{
    return Proposals(records, existing(records, document), facts, contract, seals).take();
}

} // namespace parvis
