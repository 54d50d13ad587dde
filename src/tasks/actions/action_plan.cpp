// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/actions/action_plan.h"

#include "domain/actions/action_places.h"
#include "domain/actions/action_rules.h"
#include "domain/fold.h"
#include "domain/past_dates.h"
#include "domain/translate.h"
#include "exchange/tables/table_places.h"
#include "store/record.h"
#include "tasks/funding_names.h"

#include <QHash>
#include <QLocale>
#include <QMultiHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString likeness(const QString& text)
{
    return fold(text).simplified();
}

class ActionPlanner
{
public:
    ActionPlanner(const Register& records, const ActionFile& file, QDate today)
        : records_(records)
        , names_(records)
        , hasCarrier_(file.hasCarrier)
        , today_(today)
    {
        for (const Action& action : records.all<Action>())
            known_.insert(titleKey(action), &action);
    }

    ActionPlan plan(const std::vector<ReadAction>& actions, const std::stop_token& stop)
    {
        for (const ReadAction& read : actions) {
            if (stop.stop_requested())
                throw Cancelled();
            PlannedAction planned{.line = read.line};
            planned.reason = read.refusal;
            if (planned.reason.isEmpty())
                fill(planned, read);
            if (!planned.reason.isEmpty())
                planned.fate = ActionFate::Refused;
            else
                see(planned);
            plan_.actions.push_back(std::move(planned));
        }
        return std::move(plan_);
    }

private:
    static QString titleKey(const Action& action)
    {
        return QString::number(action.contract.value) + u'\n' + likeness(action.title);
    }

    static QString carrierKey(const Action& action) { return titleKey(action) + u'\n' + likeness(action.carrier); }

    /// Two rows must not speak of one action.
    void see(const PlannedAction& planned)
    {
        seen_.insert(carrierKey(planned.record), planned.line);
        if (planned.record.id.isValid())
            seenKnown_[planned.record.id] = planned.line;
    }

    void fill(PlannedAction& planned, const ReadAction& read)
    {
        const NamedContract& contract = names_.contract(read.contracts);
        planned.reason = !contract.problem.isEmpty() ? contract.problem
                         : !contract.contract        ? translate("tasks", "The row names no contract.")
                                                     : QString();
        if (!planned.reason.isEmpty())
            return;
        Action said{.contract = *contract.contract, .title = read.title, .carrier = read.carrier};
        const Action* known = find(planned, said);
        if (!planned.reason.isEmpty())
            return;
        planned.record = known ? *known : said;
        if (known)
            planned.qpvs = qpvsOf(records_, known->id);
        take(planned, read);
        takePlaces(planned, read);
        takeDates(planned, read);
        judge(planned, known);
    }

    /// The action of the register that the row speaks of; null: it is new, or the row is refused.
    const Action* find(PlannedAction& planned, const Action& said)
    {
        const auto fitting = fittingActions(said);
        if (fitting.size() > 1) {
            planned.reason = translate("tasks", "%n actions of the register may be meant: write the carrier.", nullptr,
                                       int(fitting.size()));
            return nullptr;
        }
        const Action* meant = fitting.empty() ? nullptr : fitting.front();
        int other = seen_.value(carrierKey(said));
        if (meant && other == 0 && seenKnown_.contains(meant->id)) {
            if (meant->carrier.isEmpty() && !said.carrier.isEmpty())
                return nullptr; // another row has named the carrier of that action: this is a second one
            other = seenKnown_[meant->id];
        }
        if (other == 0)
            return meant;
        planned.reason = translate("tasks", "Another row for the same action stands on %1: nothing was overwritten.")
                             .arg(linePlace(other));
        return nullptr;
    }

    /// Those of this contract, title and carrier; where no carrier is like that, a blank one in the file or in the
    /// register may be any. A file without carriers says nothing of them.
    QList<const Action*> fittingActions(const Action& said) const
    {
        const QList<const Action*> titled = known_.values(titleKey(said));
        if (!hasCarrier_)
            return titled;
        QList<const Action*> same;
        for (const Action* action : titled) {
            if (likeness(action->carrier) == likeness(said.carrier))
                same << action;
        }
        const bool isOpen = said.carrier.isEmpty() || (titled.size() == 1 && titled.front()->carrier.isEmpty());
        return same.isEmpty() && isOpen ? titled : same;
    }

    void take(PlannedAction& planned, const ReadAction& read)
    {
        Action& action = planned.record;
        if (!read.carrier.isEmpty())
            action.carrier = read.carrier;
        action.firstYear = read.firstYear ? read.firstYear : action.firstYear;
        action.lastYear = read.lastYear ? read.lastYear : action.lastYear;
        action.multiYear = read.multiYear.value_or(action.multiYear);
        if (action.note.isEmpty())
            action.note = read.note;
        takePriority(planned, read.priority);
        if (read.device.isEmpty())
            return;
        if (const auto device = names_.device(read.device))
            action.device = device;
        else
            planned.newDevice = read.device;
    }

    /// An axis of the contract comes before a regional priority of that name.
    void takePriority(PlannedAction& planned, const QString& written)
    {
        if (written.isEmpty())
            return;
        const QString wanted = likeness(written);
        const Priority* found = nullptr;
        for (const Priority& priority : records_.all<Priority>()) {
            const bool isOther = priority.contract && *priority.contract != planned.record.contract;
            if (isOther || (likeness(priority.title) != wanted && likeness(priority.code) != wanted))
                continue;
            if (!found || priority.contract)
                found = &priority;
        }
        if (found)
            planned.record.priority = found->id;
        else
            planned.remarks
                << translate("tasks", "“%1” is no priority of the register: it was left open.").arg(written.left(80));
    }

    void takePlaces(PlannedAction& planned, const ReadAction& read)
    {
        for (const QString& written : read.qpvs) {
            const Qpv* qpv = qpvCalled(planned.record.contract, written);
            if (!qpv)
                planned.remarks << translate("tasks", "“%1” is no neighbourhood of the contract: it was left out.")
                                       .arg(written.left(80));
            else if (std::ranges::find(planned.qpvs, qpv->id) == planned.qpvs.end())
                planned.qpvs.push_back(qpv->id);
        }
    }

    const Qpv* qpvCalled(Id<Contract> contract, const QString& written) const
    {
        const QString wanted = likeness(written);
        for (const Qpv& qpv : records_.all<Qpv>().of(contract)) {
            if (likeness(qpv.name) == wanted || wanted.contains(fold(qpv.code.text())))
                return &qpv;
        }
        return nullptr;
    }

    void takeDates(PlannedAction& planned, const ReadAction& read)
    {
        const bool isNews =
            !read.isStateDerived || !planned.record.id.isValid() || isNewestState(records_, planned.record, read.dates);
        if (read.state && isNews)
            planned.record.state = read.state;
        if (read.loneDate)
            planned.remarks << translate("tasks", "The row names no state for its date %1: the date was left out.")
                                   .arg(read.loneDate->text(QLocale()));
        for (const auto& [state, on] : read.dates) {
            if (liesAhead(on, today_)) {
                planned.reason = aheadSentence(Happening::ActionState);
                return;
            }
            const auto steps = records_.all<ActionStep>().of(planned.record.id);
            const bool isKnown = std::ranges::any_of(
                steps, [&](const ActionStep& step) { return step.state == state && step.on == on; });
            if (!isKnown)
                planned.steps.push_back({.action = planned.record.id, .state = state, .on = on});
        }
    }

    void judge(PlannedAction& planned, const Action* known)
    {
        if (planned.reason.isEmpty())
            planned.reason = actionYearsProblem(planned.record.firstYear, planned.record.lastYear);
        if (!planned.newDevice.isEmpty())
            planned.remarks << translate("tasks", "The device “%1” is not in the register: it is added.")
                                   .arg(planned.newDevice.left(80));
        if (!known || !planned.reason.isEmpty())
            return;
        const RowImage before = toImage(*known);
        const RowImage after = toImage(planned.record);
        const QStringList& labels = tableInfo(recordOf<Action>().table).labels;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (before[i] != after[i])
                planned.changes << labels[qsizetype(i)];
        }
        if (!planned.newDevice.isEmpty())
            planned.changes << tableInfo(recordOf<Device>().table).label;
        if (planned.qpvs != qpvsOf(records_, known->id))
            planned.changes << tableInfo(recordOf<ActionQpv>().table).label;
        if (!planned.steps.empty())
            planned.changes << tableInfo(recordOf<ActionStep>().table).label;
        planned.fate = planned.changes.isEmpty() ? ActionFate::Identical : ActionFate::Changed;
    }

    const Register& records_;
    FundingNames names_;
    bool hasCarrier_;
    QDate today_;
    QMultiHash<QString, const Action*> known_;
    QHash<QString, int> seen_; ///< lines of the file, from 1, by what they speak of
    std::map<Id<Action>, int> seenKnown_;
    ActionPlan plan_;
};

} // namespace

int ActionPlan::count(ActionFate fate) const
{
    return int(std::ranges::count(actions, fate, &PlannedAction::fate));
}

ActionPlan planActions(const Register& records, const ActionFile& file, QDate today, const std::stop_token& stop)
{
    return ActionPlanner(records, file, today).plan(file.actions, stop);
}

void importActions(Transaction& tx, const Register& records, const ActionPlan& plan)
{
    const int written = plan.count(ActionFate::New) + plan.count(ActionFate::Changed);
    if (written == 0)
        return;
    tx.setTitle(translate("tasks", "Import %n action(s)", nullptr, written));
    QHash<QString, std::int64_t> devices;
    QSet<QString> codes = codesIn<Device>(records);
    for (const PlannedAction& planned : plan.actions) {
        if (planned.fate != ActionFate::New && planned.fate != ActionFate::Changed)
            continue;
        Action action = planned.record;
        if (const QString device = likeness(planned.newDevice); !device.isEmpty()) {
            if (!devices.contains(device))
                devices.insert(
                    device,
                    tx.insert(Device{.code = ownCode(planned.newDevice, codes), .title = planned.newDevice}).value);
            action.device = Id<Device>{devices.value(device)};
        }
        const bool isKnown = action.id.isValid();
        const auto before = isKnown ? qpvsOf(records, action.id) : std::vector<Id<Qpv>>();
        if (isKnown)
            tx.update(action);
        else
            action.id = tx.insert(action);
        for (const Id<Qpv> qpv : planned.qpvs) {
            if (std::ranges::find(before, qpv) == before.end())
                tx.insert(ActionQpv{.action = action.id, .qpv = qpv});
        }
        for (ActionStep step : planned.steps) {
            step.action = action.id;
            tx.insert(step);
        }
    }
}

} // namespace parvis
