// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "exchange/lists/action_list.h"
#include "store/transaction.h"

#include <stop_token>

namespace parvis {

/// What becomes of a row of a table of actions.
enum class ActionFate { New, Changed, Identical, Refused };

template <>
struct EnumNames<ActionFate>
{
    static constexpr EnumName<ActionFate> all[] = {
        {ActionFate::New, "new", QT_TRANSLATE_NOOP("domain", "New action")},
        {ActionFate::Changed, "changed", QT_TRANSLATE_NOOP("domain", "Known, with changes")},
        {ActionFate::Identical, "identical", QT_TRANSLATE_NOOP("domain", "Already there")},
        {ActionFate::Refused, "refused", QT_TRANSLATE_NOOP("domain", "Refused")}};
};

/// One row, held against the register.
struct PlannedAction
{
    int line = 0; ///< of the file, from 1
    ActionFate fate = ActionFate::New;
    Action record;                 ///< as it would be recorded; of a known action, with its key
    std::vector<Id<Qpv>> qpvs;     ///< all that it concerns then
    std::vector<ActionStep> steps; ///< that the register has not
    QString newDevice;             ///< title of a device that the register has not
    QStringList changes;           ///< names of the fields that change
    QString reason;                ///< why it is refused, a sentence
    QStringList remarks;           ///< what was made of its words, each a sentence
};

struct ActionPlan
{
    std::vector<PlannedAction> actions; ///< in the order of the file

    int count(ActionFate fate) const;
};

/// Holds the actions of a file against the register, changing nothing. Contract, title and carrier make an action;
/// where file or register leave the carrier blank, contract and title where one alone has them. A known action takes
/// what the file states, and keeps what it leaves blank; a state that only follows from a date counts when that is
/// later than all that are known. Neighbourhoods and dates are added to those that it has. Any thread. Throws
/// Cancelled.
/// @param today  no date of a state lies after it
ActionPlan planActions(const Register& records, const ActionFile& file, QDate today, const std::stop_token& stop = {});

/// Writes new and changed actions as one entry of the history, which it names.
void importActions(Transaction& tx, const Register& records, const ActionPlan& plan);

} // namespace parvis
