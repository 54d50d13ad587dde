// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone_kinds.h"
#include "domain/register.h"

#include <QDialog>

#include <memory>

namespace Ui {
class MilestoneDialog;
}

namespace parvis {

/// Asks for a milestone of a contract: its kind (a known one, or typed), when it is planned and when it was done.
class MilestoneDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param milestone  what is changed; one without a key is a new one
    /// @param today  that nothing was done after
    /// @param phase  only the kinds of this phase are offered
    MilestoneDialog(const Milestone& milestone, QDate today, std::optional<MilestonePhase> phase, QWidget* parent);
    ~MilestoneDialog() override;

    /// Asks for the contract too; without one, the milestone is of all contracts.
    void askContract(const Register& records);

    /// As typed; read after the dialog was accepted.
    Milestone typedMilestone() const;

private:
    void check();

    Milestone before_;
    std::unique_ptr<Ui::MilestoneDialog> ui_;
};

} // namespace parvis
