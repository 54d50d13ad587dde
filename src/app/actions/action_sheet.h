// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/record_sheet.h"
#include "widgets/workspace/workspace.h"

namespace parvis {

class RecordList;

/// One action: its facts, the dates of its states, and who gives how much. GUI thread.
class ActionSheet : public RecordSheet
{
    Q_OBJECT

public:
    ActionSheet(Workspace& workspace, QWidget* parent);

    /// One that the register does not hold shows a hint.
    void showAction(Id<Action> id);
    Id<Action> action() const { return action_; }
    RecordList* steps() const { return steps_; }
    RecordList* money() const { return money_; }

private:
    void connectSteps();
    void connectMoney();
    void showFacts(const Action& action);
    void addReminders(const Action& action, const Device& device);
    void editMoney(const FundingLine& line);

    Workspace& workspace_;
    Id<Action> action_;
    FactGrid* facts_;
    RecordList* steps_;
    RecordList* money_;
};

} // namespace parvis
