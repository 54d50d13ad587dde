// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taking_back/taken_back.h"

#include "domain/translate.h"
#include "store/register_io.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// It changed values of a record that was there before and after, and nothing else.
bool changesValues(const RowChange& change)
{
    return change.before && change.after && !change.textBefore && !change.textAfter;
}

bool changesValue(const RowChange& change, std::size_t column)
{
    return (*change.before)[column] != (*change.after)[column];
}

template <class Holds>
bool everyValue(const RowChange& change, Holds holds)
{
    for (std::size_t column = 0; column < change.before->size(); ++column) {
        if (changesValue(change, column) && !holds(column))
            return false;
    }
    return true;
}

} // namespace

TakenBack::TakenBack(History& history, const std::vector<JournalAction>& by)
    : by_(by)
{
    for (const JournalAction& action : by_) {
        QHash<RecordRef, RowChange> changes;
        for (RowChange& change : history.changesOf(action.id))
            changes.insert(change.record, std::move(change));
        changes_.push_back(std::move(changes));
        again_.emplace_back(history, action.id);
    }
}

bool TakenBack::holdsValue(const RowChange& change, std::size_t column) const
{
    for (std::size_t i = 0; i < by_.size(); ++i) {
        const auto found = changes_[i].find(change.record);
        if (found != changes_[i].end() && changesValues(*found) && changesValue(*found, column) &&
            !again_[i].holdsValue(*found, column))
            return true;
    }
    return false;
}

bool TakenBack::holds(const RowChange& change) const
{
    if (changesValues(change))
        return everyValue(change, [&](std::size_t column) { return holdsValue(change, column); });
    for (std::size_t i = 0; i < by_.size(); ++i) {
        const auto found = changes_[i].find(change.record);
        if (found != changes_[i].end() && !changesValues(*found) && !again_[i].holds(*found))
            return true;
    }
    return false;
}

bool TakenBack::holdsAll(const std::vector<RowChange>& changes) const
{
    return std::ranges::all_of(changes, [this](const RowChange& change) { return holds(change); });
}

QString TakenBack::obstacle(const Register& records, const JournalAction& action,
                            const std::vector<RowChange>& changes) const
{
    const auto isBack = [&](const RowChange& change) {
        if (change.textBefore || change.textAfter)
            return holds(change);
        const auto current = imageIn(records, change.record);
        if (!changesValues(change) || !current)
            return current == change.before || holds(change);
        return everyValue(change, [&](std::size_t column) {
            return (*current)[column] == (*change.before)[column] || holdsValue(change, column);
        });
    };
    if (!std::ranges::all_of(changes, isBack))
        return {};
    if (by_.empty())
        return translate("tasks", "Nothing of “%1” is left to take back.").arg(action.title);
    return translate("tasks", "“%1” has been taken back already, last by no. %2.").arg(action.title).arg(by_.back().id);
}

} // namespace parvis
