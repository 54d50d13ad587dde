// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReminderDialog;
}

namespace parvis {

/// Logs that one or many signatories were asked again: when, how, whom; one undoable action. GUI thread.
class ReminderDialog : public QDialog
{
    Q_OBJECT

public:
    ReminderDialog(Workspace& workspace, std::vector<Id<Signatory>> signatories, QWidget* parent);
    ~ReminderDialog() override;

    void accept() override;

private:
    void fill();
    void check();

    Workspace& workspace_;
    std::vector<Id<Signatory>> signatories_;
    std::unique_ptr<Ui::ReminderDialog> ui_;
};

} // namespace parvis
