// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/cycle_edits.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "domain/yearly_cycle.h"
#include "tasks/removal.h"

#include <set>

namespace parvis {

namespace {

QString titleOf(const Register& records, std::optional<Id<Epci>> id, bool isCommonAgain)
{
    const Epci* epci = records.find(id);
    if (!epci)
        return translate("tasks", "Change the common yearly cycle");
    return (isCommonAgain ? translate("tasks", "Give %1 the common yearly cycle again")
                          : translate("tasks", "Change the yearly cycle of %1"))
        .arg(nameOf(records, id));
}

} // namespace

void storeCycle(Transaction& tx, const Register& records, std::optional<Id<Epci>> epci, std::vector<CycleStep> steps)
{
    tx.setTitle(titleOf(records, epci, steps.empty()));
    std::set<Id<CycleStep>> kept;
    int position = 0;
    for (CycleStep& step : steps) {
        const CycleStep* known = records.find(step.id);
        const bool isOwn = known && known->epci == epci;
        step.epci = epci;
        step.position = ++position;
        if (isOwn)
            tx.update(step);
        else
            tx.insert(step); // a copy of the common one, or a new one
        kept.insert(step.id);
    }
    for (const CycleStep& step : records.all<CycleStep>()) {
        if (step.epci == epci && !kept.contains(step.id))
            removeRecord(tx, records, step.id);
    }
}

int addCycle(Transaction& tx, const Register& records, std::span<const Id<Contract>> contracts, int year)
{
    tx.setTitle(translate("tasks", "Add the cycle of %1").arg(year));
    int added = 0;
    for (const CycleMilestone& each : yearlyMilestones(records, contracts, year)) {
        if (each.existing)
            continue;
        tx.insert(Milestone(each.milestone));
        ++added;
    }
    return added;
}

} // namespace parvis
