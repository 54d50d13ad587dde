// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/yearly_cycle.h"

#include "domain/translate.h"

#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int firstYear = 2024;
constexpr int lastYear = 2030;
constexpr int updateEvery = 3;

QString updateKind()
{
    return u"three_year_update"_s;
}

int yearOf(const Milestone& milestone)
{
    const auto& date = milestone.planned ? milestone.planned : milestone.done;
    return date ? date->lastDay().year() : 0;
}

bool isSameMonth(const Milestone& a, const Milestone& b)
{
    return a.planned && b.planned && a.planned->lastDay().month() == b.planned->lastDay().month();
}

std::vector<Milestone> wantedFor(const Register& records, const Contract& contract, int year)
{
    std::vector<Milestone> wanted;
    for (const CycleStep& step : cycleTemplate(records, contract.epci)) {
        Milestone milestone;
        milestone.contract = contract.id;
        milestone.kind = step.kind;
        milestone.title = step.title.isEmpty() ? QString() : u"%1 %2"_s.arg(step.title).arg(year);
        milestone.planned = plannedIn(step, year);
        wanted.push_back(milestone);
    }
    if (isUpdateYear(year)) {
        Milestone update;
        update.contract = contract.id;
        update.kind = updateKind();
        update.title = translate("domain", "Three-yearly update %1").arg(year);
        update.planned = PartialDate::year(year);
        wanted.push_back(update);
    }
    std::ranges::stable_sort(wanted, {}, &Milestone::planned);
    return wanted;
}

/// Gives each wanted milestone the one that exists for it: of the same month first, then of the same year.
std::vector<CycleMilestone> compared(const Register& records, Id<Contract> contract,
                                     const std::vector<Milestone>& wanted)
{
    std::vector<CycleMilestone> result;
    for (const Milestone& milestone : wanted)
        result.push_back({milestone, {}});
    std::set<Id<Milestone>> taken;
    for (const bool sameMonth : {true, false}) {
        for (CycleMilestone& each : result) {
            if (each.existing)
                continue;
            for (const Milestone& known : records.all<Milestone>().of(contract)) {
                if (known.kind != each.milestone.kind || yearOf(known) != yearOf(each.milestone) ||
                    taken.contains(known.id) || (sameMonth && !isSameMonth(known, each.milestone)))
                    continue;
                each.existing = known.id;
                taken.insert(known.id);
                break;
            }
        }
    }
    return result;
}

} // namespace

std::vector<CycleStep> cycleTemplate(const Register& records, std::optional<Id<Epci>> epci)
{
    if (epci && !hasOwnCycle(records, *epci))
        epci.reset();
    std::vector<CycleStep> steps;
    for (const CycleStep& step : records.all<CycleStep>()) {
        if (step.epci == epci)
            steps.push_back(step);
    }
    std::ranges::stable_sort(steps, {}, &CycleStep::position);
    return steps;
}

bool hasOwnCycle(const Register& records, Id<Epci> epci)
{
    return std::ranges::any_of(records.all<CycleStep>(), [&](const CycleStep& step) { return step.epci == epci; });
}

PartialDate plannedIn(const CycleStep& step, int year)
{
    const int falls = year + step.yearOffset;
    const auto month = PartialDate::month(falls, step.month);
    Q_ASSERT(month);
    if (step.day == 0)
        return *month;
    return *PartialDate::day(QDate(falls, step.month, std::min(step.day, month->lastDay().day())));
}

bool isUpdateYear(int year)
{
    return year > firstYear && year <= lastYear && (year - firstYear) % updateEvery == 0;
}

std::vector<CycleMilestone> yearlyMilestones(const Register& records, std::span<const Id<Contract>> contracts, int year)
{
    std::vector<CycleMilestone> milestones;
    for (const Id<Contract> id : contracts) {
        const Contract* contract = records.find(id);
        if (!contract)
            continue;
        const auto made = compared(records, id, wantedFor(records, *contract, year));
        milestones.insert(milestones.end(), made.begin(), made.end());
    }
    return milestones;
}

} // namespace parvis
