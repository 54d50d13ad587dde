// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"

namespace parvis {

/// What the actions that stand took back of an older one, whole or value by value. Of one that was taken back itself,
/// only what is left of it counts. Any thread.
class TakenBack
{
public:
    TakenBack() = default;
    TakenBack(History& history, qint64 action)
        : TakenBack(history, history.takingBacksOf(action))
    {
    }
    /// By these alone.
    TakenBack(History& history, const std::vector<JournalAction>& by);

    /// Oldest first.
    const std::vector<JournalAction>& by() const { return by_; }
    /// Whether what the action made of one value was taken back, or all of that record, or everything.
    bool holdsValue(const RowChange& change, std::size_t column) const;
    bool holds(const RowChange& change) const;
    bool holdsAll(const std::vector<RowChange>& changes) const;

    /// Why nothing of the action can be taken back any more: that was done, or all is as it was before it; empty:
    /// something is left.
    QString obstacle(const Register& records, const JournalAction& action, const std::vector<RowChange>& changes) const;

private:
    std::vector<JournalAction> by_;
    std::vector<QHash<RecordRef, RowChange>> changes_; ///< of each of them
    std::vector<TakenBack> again_;                     ///< what was taken back of each of them
};

} // namespace parvis
