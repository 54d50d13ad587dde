// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/review/proposal_list.h"

#include "tasks/evidence.h"

#include <algorithm>

namespace parvis {

QString writtenDate(const std::optional<PartialDate>& date)
{
    return date ? date->iso() : QString();
}

void ProposalList::add(FactProposal made, const QString& value, const QString& known, const RecordRef* record,
                       const QString& field)
{
    made.known = known;
    made.value = value;
    made.relation = known.isEmpty()                   ? FactRelation::New
                    : agrees(made.form, value, known) ? FactRelation::Identical
                                                      : FactRelation::Contradicted;
    if (record) {
        const auto evidence = allEvidenceOf(records_, *record);
        made.hasProof = std::ranges::any_of(
            evidence, [&](const Evidence* each) { return each->field == field && each->document == document_.id; });
    }
    const auto refused = records_.all<RefusedFact>().of(document_.id);
    made.isRefused = std::ranges::any_of(
        refused, [&](const RefusedFact& each) { return each.fact == made.key && each.value == made.value; });
    keys_.insert(made.key);
    found_.push_back(std::move(made));
}

void ProposalList::addToBeSeen(FactProposal made, const QString& value, const QString& why)
{
    made.value = value;
    made.obstacle = why;
    made.relation = FactRelation::Informative;
    keys_.insert(made.key);
    found_.push_back(std::move(made));
}

} // namespace parvis
