// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;

namespace parvis {

class CheckedLine;
class NoteLabel;

/// Records a state of one or several actions and the day on which they reached it; says what is unusual in their order
/// and lets it pass. GUI thread.
class ActionStateDialog : public QDialog
{
    Q_OBJECT

public:
    ActionStateDialog(Workspace& workspace, std::vector<Id<Action>> actions, QWidget* parent);

    void accept() override;

private:
    ActionState state() const;
    void check();

    Workspace& workspace_;
    std::vector<Id<Action>> actions_;
    QComboBox* state_;
    CheckedLine* date_;
    NoteLabel* remark_;
    QDialogButtonBox* buttons_;
};

/// The state that most likely comes next.
ActionState nextState(const std::optional<ActionState>& state);

} // namespace parvis
