// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/bulk_edits.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "tasks/signatory_edits.h"

#include <set>

namespace parvis {

namespace {

void planOne(BulkPlan& plan, const Register& records, const Signatory& before, const SignatoryChange& edit, QDate today)
{
    if (const Contradiction found = contradictionOf(before, edit, today); found != Contradiction::None) {
        plan.refused.push_back({before.contract, before.organisation, contradictionText(found)});
        return;
    }
    Signatory after = withEdit(before, edit);
    if (before.id.isValid() && after == before) {
        ++plan.unchanged;
        return;
    }
    if (const DateDoubt doubt = doubtOf(records, before, edit); doubt != DateDoubt::None)
        plan.doubts.push_back({before.contract, before.organisation, doubtText(doubt)});
    plan.droppedDates += !edit.signedOn && before.signedOn && !after.signedOn;
    plan.droppedDates += !edit.deliberatedOn && before.deliberatedOn && !after.deliberatedOn;
    (before.id.isValid() ? plan.changed : plan.added).push_back(std::move(after));
}

/// With the proof of the plan, where it is not stated already.
void planSignatory(BulkPlan& plan, const Register& records, const Signatory& before, const SignatoryChange& edit,
                   QDate today)
{
    const std::size_t refused = plan.refused.size();
    planOne(plan, records, before, edit, today);
    if (!plan.proof || plan.refused.size() > refused)
        return;
    const Evidence* known = evidenceOf(records, before.id);
    if (!known || SharedProof{known->document, known->page} != *plan.proof)
        plan.proved.push_back(before.id);
}

void planBody(BulkPlan& plan, const Register& records, const BodyChange& wanted, bool addMissing, QDate today)
{
    if (const Signatory* recorded = signatoryOf(records, wanted.contract, wanted.organisation)) {
        planOne(plan, records, *recorded, wanted.edit, today);
        return;
    }
    const Organisation* body = records.find(wanted.organisation);
    if (!body || !records.find(wanted.contract))
        return;
    if (!addMissing) {
        ++plan.notSignatory;
        return;
    }
    if (!maySign(*body)) {
        plan.refused.push_back(
            {wanted.contract, wanted.organisation, translate("tasks", "This body signs no contract.")});
        return;
    }
    planOne(plan, records, newSignatory(wanted.contract, *body), wanted.edit, today);
}

/// By the body that the plan is about, when it is one alone.
QString titleOf(const Register& records, const BulkPlan& plan)
{
    std::set<Id<Organisation>> bodies;
    for (const auto* signatories : {&plan.changed, &plan.added}) {
        for (const Signatory& signatory : *signatories)
            bodies.insert(signatory.organisation);
    }
    const int count = int(plan.changed.size() + plan.added.size());
    if (count == 0 && !plan.proved.empty())
        return translate("tasks", "Evidence of %n signatories", nullptr, int(plan.proved.size()));
    if (count == 0)
        return translate("tasks", "Target date of %n contracts", nullptr, int(plan.contracts.size()));
    if (bodies.size() == 1)
        return translate("tasks", "%1 in %n contracts", nullptr, count).arg(nameOf(records, *bodies.begin()));
    return translate("tasks", "Edit %n signatories", nullptr, count);
}

} // namespace

BulkPlan planEdit(const Register& records, std::span<const Id<Signatory>> signatories, SignatoryChange edit,
                  QDate today, const std::optional<SharedProof>& proof, std::span<const ContractBody> unrecorded)
{
    BulkPlan plan;
    plan.proof = proof;
    if (proof)
        edit.document = proof->document;
    const std::set<Id<Signatory>> once(signatories.begin(), signatories.end());
    for (const Id<Signatory> id : once) {
        if (const Signatory* signatory = records.find(id))
            planSignatory(plan, records, *signatory, edit, today);
    }
    if (!edit.isEmpty()) {
        for (const ContractBody& body : unrecorded)
            planBody(plan, records, {body.contract, body.organisation, edit}, true, today);
    }
    return plan;
}

BulkPlan planBodies(const Register& records, std::span<const BodyChange> edits, bool addMissing, QDate today)
{
    BulkPlan plan;
    std::set<std::pair<Id<Contract>, Id<Organisation>>> seen;
    for (const BodyChange& edit : edits) {
        if (seen.insert({edit.contract, edit.organisation}).second)
            planBody(plan, records, edit, addMissing, today);
        else
            plan.refused.push_back(
                {edit.contract, edit.organisation, translate("tasks", "The same body stands there twice.")});
    }
    return plan;
}

BulkPlan planTargetDate(const Register& records, std::span<const Id<Contract>> contracts,
                        const std::optional<PartialDate>& date)
{
    BulkPlan plan;
    const std::set<Id<Contract>> once(contracts.begin(), contracts.end());
    for (const Id<Contract> id : once) {
        const Contract* contract = records.find(id);
        if (!contract)
            continue;
        if (contract->targetDate == date) {
            ++plan.unchanged;
            continue;
        }
        plan.contracts.push_back(*contract);
        plan.contracts.back().targetDate = date;
    }
    return plan;
}

void writePlan(Transaction& tx, const Register& records, const BulkPlan& plan)
{
    tx.setTitle(titleOf(records, plan));
    for (const Contract& contract : plan.contracts)
        tx.update(contract);
    for (const Signatory& signatory : plan.changed)
        tx.update(signatory);
    for (const Signatory& signatory : plan.added) {
        const Id<Signatory> id = tx.insert(Signatory(signatory));
        if (plan.proof)
            tx.insert(evidenceAt(id, plan.proof->document, plan.proof->page));
    }
    for (const Id<Signatory> id : plan.proved)
        setEvidence(tx, records, id, plan.proof->document, plan.proof->page);
}

void pasteSignatories(Transaction& tx, const Register& records, std::span<const BodyChange> edits, bool addMissing,
                      QDate today)
{
    const BulkPlan plan = planBodies(records, edits, addMissing, today);
    tx.setTitle(translate("tasks", "Paste %n signatories", nullptr, int(plan.size())));
    writePlan(tx, records, plan);
}

} // namespace parvis
