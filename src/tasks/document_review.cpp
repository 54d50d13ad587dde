// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/document_review.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "tasks/document_titles.h"
#include "tasks/evidence.h"
#include "tasks/existing.h"
#include "tasks/printed_bodies.h"
#include "tasks/priority_edits.h"
#include "tasks/signatory_edits.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Confidence of what the document does not say itself: a person has to look.
constexpr double doubtful = 0.55;

QString written(const std::optional<PartialDate>& date)
{
    return date ? date->iso() : QString();
}

/// Collects the proposals of one document.
class Proposals
{
public:
    Proposals(const Register& records, const Document& document, const RecognisedFacts& facts,
              std::optional<Id<Contract>> contract)
        : records_(records)
        , document_(document)
        , facts_(facts)
        , contract_(records.find(contract))
    {
        if (contract_)
            bodies_.emplace(records, *contract_);
        const QString kind = facts.kind ? facts.kind->value : document.kind;
        isContract_ = kind == u"contrat";
        isDeliberation_ = kind == u"délibération";
    }

    std::vector<FactProposal> take()
    {
        addDocument();
        if (contract_) {
            if (isContract_)
                addContract();
            for (const auto& signatory : facts_.signatories)
                addSignatory(signatory);
            if (isDeliberation_)
                addDeliberation();
            for (const auto& amount : facts_.amounts)
                addAmount(amount);
            for (const auto& priority : facts_.priorities)
                addPriority(priority);
            for (const auto& district : facts_.districts)
                addDistrict(district);
        }
        return std::move(found_);
    }

private:
    /// A proposal without its value, from what was recognised.
    template <class T>
    static FactProposal proposal(FactSubject subject, const QString& key, const QString& label, FactForm form,
                                 const Recognised<T>& from)
    {
        FactProposal made{std::move(subject), key, label, form, {}, {}, FactRelation::New, from.confidence, from.rule};
        made.places = from.places;
        return made;
    }

    /// Compares with the register, and keeps it. @param record  that has the value, or would have it; null: none yet
    void add(FactProposal made, const QString& value, const QString& known, const RecordRef* record,
             const QString& field)
    {
        made.known = known;
        made = corrected(std::move(made), value);
        if (record) {
            const auto evidence = allEvidenceOf(records_, *record);
            made.hasProof = std::ranges::any_of(
                evidence, [&](const Evidence* each) { return each->field == field && each->document == document_.id; });
        }
        const auto refused = records_.all<RefusedFact>().of(document_.id);
        made.isRefused = std::ranges::any_of(
            refused, [&](const RefusedFact& each) { return each.fact == made.key && each.value == made.value; });
        found_.push_back(std::move(made));
    }

    void addDocument()
    {
        const RecordRef record = refOf(document_.id);
        const auto add = [&](const QString& field, const QString& label, FactForm form, const auto& from,
                             const QString& value, const QString& known) {
            this->add(proposal(DocumentFact{field}, u"document "_s + field, label, form, from), value, known, &record,
                      field);
        };
        if (facts_.kind)
            add(u"kind"_s, translate("tasks", "Kind of document"), FactForm::DocumentKind, *facts_.kind,
                facts_.kind->value, document_.kind);
        if (facts_.title) { // a file's name is no title that somebody gave
            const bool isFileName = document_.title == documentTitle({}, document_.fileName);
            add(u"title"_s, translate("tasks", "Title of the document"), FactForm::Text, *facts_.title,
                facts_.title->value, isFileName ? QString() : document_.title);
        }
        if (isDeliberation_ && facts_.deliberation && facts_.deliberation->value.date)
            add(u"date"_s, translate("tasks", "Date of the document"), FactForm::Date, *facts_.deliberation,
                facts_.deliberation->value.date->iso(), written(document_.date));
        else if (facts_.signatureDate)
            add(u"date"_s, translate("tasks", "Date of the document"), FactForm::Date, *facts_.signatureDate,
                facts_.signatureDate->value.iso(), written(document_.date));
        const Contract* meant = facts_.epci ? records_.contractOf(facts_.epci->value) : nullptr;
        if (meant) {
            const Contract* known = records_.find(document_.contract);
            add(u"contract_id"_s, translate("tasks", "Contract of the document"), FactForm::Contract, *facts_.epci,
                contractHeading(records_, *meant), known ? contractHeading(records_, *known) : QString());
        }
    }

    void addContract()
    {
        const RecordRef record = refOf(contract_->id);
        const auto add = [&](const QString& field, const QString& label, FactForm form, const auto& from,
                             const QString& value, const QString& known) {
            this->add(proposal(ContractFact{field}, u"contract "_s + field, label, form, from), value, known, &record,
                      field);
        };
        if (facts_.title)
            add(u"title"_s, translate("tasks", "Title of the contract"), FactForm::Text, *facts_.title,
                facts_.title->value, contract_->title);
        if (facts_.signatureDate)
            add(u"declared_on"_s, translate("tasks", "Date of signature of the contract"), FactForm::Date,
                *facts_.signatureDate, facts_.signatureDate->value.iso(), written(contract_->declaredOn));
        if (facts_.signaturePlace)
            add(u"declared_place"_s, translate("tasks", "Place of signature of the contract"), FactForm::Text,
                *facts_.signaturePlace, facts_.signaturePlace->value, contract_->declaredPlace);
    }

    void addSignatory(const Recognised<RecognisedSignatory>& from)
    {
        const RecognisedSignatory& said = from.value;
        const Organisation* body = bodies_->find(said.organisation);
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
        if (isContract_ && said.signedOn)
            add(u"signed_on"_s, translate("tasks", "Date of signature"), FactForm::Date, said.signedOn->iso(),
                said.datePlace);
        else if (isContract_ && said.signature == SignatureMark::Present)
            add(u"status"_s, translate("tasks", "Status"), FactForm::Status, identifier(SignatoryStatus::Signed), {});
    }

    void addTakingPart(const Recognised<RecognisedSignatory>& from, SignatoryFact subject, const Organisation* body)
    {
        subject.field = u"organisation_id"_s;
        FactProposal made =
            proposal(subject, keyOf(subject), translate("tasks", "Is a signatory"), FactForm::Class, from);
        const Signatory* known = body ? signatoryOf(records_, contract_->id, body->id) : nullptr;
        const SignatoryClass said = body ? body->signatoryClass : from.value.signatoryClass;
        if (body && !maySign(*body))
            made.obstacle = translate("tasks", "“%1” signs no contract.").arg(body->name);
        const RecordRef record = known ? refOf(known->id) : RecordRef();
        add(made, identifier(said), known ? identifier(known->signatoryClass) : QString(), known ? &record : nullptr,
            subject.field);
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
        FactProposal made = proposal(subject, keyOf(subject), said.label, said.form, from);
        made.confidence = std::min(made.confidence, atMost);
        if (place)
            made.places = {*place};
        const Signatory* known =
            subject.organisation ? signatoryOf(records_, contract_->id, *subject.organisation) : nullptr;
        const RecordRef record = known ? refOf(known->id) : RecordRef();
        add(made, said.value, known ? knownValue(*known, said.field) : QString(), known ? &record : nullptr,
            said.field);
    }

    /// An expected signatory has no status yet that a signature would contradict.
    static QString knownValue(const Signatory& signatory, const QString& field)
    {
        if (field == u"representative")
            return signatory.representative;
        if (field == u"signed_on")
            return written(signatory.signedOn);
        if (field == u"deliberated_on")
            return written(signatory.deliberatedOn);
        if (field == u"deliberation_reference")
            return signatory.deliberationReference;
        const bool isOpen =
            signatory.status != SignatoryStatus::Signed && signatory.status != SignatoryStatus::Declined;
        return isOpen ? QString() : identifier(signatory.status);
    }

    static QString keyOf(const SignatoryFact& subject)
    {
        return u"signatory %1 %2"_s.arg(subject.field, fold(subject.body));
    }

    /// Whose assembly decided is not recognised: most often it is that of the EPCI, which a person has to see.
    void addDeliberation()
    {
        const Organisation* body = bodies_->ownBody();
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
                           {}, doubtful);
        if (!from.value.reference.isEmpty())
            addOfSignatory(from, subject,
                           {u"deliberation_reference"_s, translate("tasks", "Reference of the deliberation"),
                            FactForm::Text, from.value.reference},
                           {}, doubtful);
    }

    void addAmount(const Recognised<RecognisedAmount>& from)
    {
        const RecognisedAmount& said = from.value;
        FundingFact subject{said.year, {}, said.creditKind, said.label, {}};
        QString funderName = said.funder;
        for (const Funder& funder : records_.all<Funder>()) {
            if (funder.code == said.funder) {
                subject.funder = funder.id;
                funderName = funder.title;
            }
        }
        const FundingLine* line = lineOf(subject, said.amount);
        if (line)
            subject.line = line->id;
        const QString year = said.year ? QString::number(*said.year) : QString();
        const QString key =
            u"funding %1 %2 %3 %4"_s.arg(year, said.funder, identifier(said.creditKind), fold(said.label).simplified());
        QStringList words{year, funderName, label(said.creditKind), said.label};
        words.removeAll(QString());
        FactProposal made = proposal(subject, key, words.join(u" · "_s), FactForm::Amount, from);
        if (!said.year)
            made.obstacle = translate("tasks", "The year of this amount is not said beside it.");
        else if (!subject.funder)
            made.obstacle = translate("tasks", "The register has no funder of this kind.");
        const RecordRef record = line ? refOf(line->id) : RecordRef();
        add(made, QString::number(said.amount.cents()), line ? statedBy(*line, said.amount) : QString(),
            line ? &record : nullptr, u"planned_cents"_s);
    }

    /// What the line says of the amount: the figure that equals it, or else what is planned.
    static QString statedBy(const FundingLine& line, Money amount)
    {
        if (line.planned == amount || line.committed == amount || line.paid == amount)
            return QString::number(amount.cents());
        return line.planned ? QString::number(line.planned->cents()) : QString();
    }

    /// The line of the register that this amount belongs to: one with the same figure, or under the same label. One
    /// amount of several of a funder and year is none that another contradicts.
    const FundingLine* lineOf(const FundingFact& said, Money amount) const
    {
        const FundingLine* sameLabel = nullptr;
        for (const FundingLine& line : records_.all<FundingLine>().of(contract_->id)) {
            const bool sameKind = line.creditKind == said.creditKind || line.creditKind == CreditKind::Unknown;
            if (line.action || line.year != said.year || line.funder != said.funder || !sameKind)
                continue;
            const bool sameDetail = fold(line.funderDetail).simplified() == fold(said.label).simplified();
            if (statedBy(line, amount) == QString::number(amount.cents()) &&
                (sameDetail || line.funderDetail.isEmpty()))
                return &line;
            if (sameDetail)
                sameLabel = &line;
        }
        return sameLabel;
    }

    void addPriority(const Recognised<Id<Priority>>& from)
    {
        const Priority* priority = records_.find(from.value);
        if (!priority)
            return;
        const ContractPriority* known = answerTo(records_, contract_->id, priority->id);
        const RecordRef record = known ? refOf(known->id) : RecordRef();
        const QString title = u"%1 %2"_s.arg(priority->code, priority->title).trimmed();
        add(proposal(PriorityFact{priority->id}, u"priority "_s + fold(title), translate("tasks", "Priority"),
                     FactForm::Presence, from),
            title, known ? title : QString(), known ? &record : nullptr, u"priority_id"_s);
    }

    /// A check only: to which contract a QPV belongs, no contract says otherwise.
    void addDistrict(const Recognised<Id<Qpv>>& from)
    {
        const Qpv* qpv = records_.find(from.value);
        if (!qpv)
            return;
        FactProposal made = proposal(DistrictFact{qpv->id}, u"district "_s + qpv->code.text(),
                                     translate("tasks", "QPV named"), FactForm::Presence, from);
        made.obstacle = translate("tasks", "The QPV of a contract come from the official list: this is a check only.");
        const QString name = withCode(qpv->name.simplified(), qpv->code.text());
        add(made, name, qpv->contract == contract_->id ? name : contractName(records_, qpv->contract), nullptr, {});
        if (qpv->contract != contract_->id)
            found_.back().relation = FactRelation::Contradicted;
    }

    const Register& records_;
    const Document& document_;
    const RecognisedFacts& facts_;
    const Contract* contract_;
    std::optional<PrintedBodies> bodies_;
    bool isContract_ = false;
    bool isDeliberation_ = false;
    std::set<QString> named_; ///< bodies that were proposed already
    std::vector<FactProposal> found_;
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
                                      std::optional<Id<Contract>> contract)
{
    return Proposals(records, existing(records, document), facts, contract).take();
}

} // namespace parvis
