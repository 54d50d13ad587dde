// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QDialog>

namespace parvis {

/// The yearly cycle of the contracts: adding a year's milestones, and the template that they are made from. GUI thread.
class YearlyCycleDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param contract  chosen at first; none: all
    YearlyCycleDialog(Workspace& workspace, std::optional<Id<Contract>> contract, QWidget* parent);
};

/// Shows the dialog until it is closed; for menus and for the page of a contract.
void openYearlyCycle(Workspace& workspace, std::optional<Id<Contract>> contract, QWidget* parent);

} // namespace parvis
