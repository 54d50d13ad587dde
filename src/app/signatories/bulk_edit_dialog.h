// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/bulk_edits.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BulkEditDialog;
}

namespace parvis {

/// Gives status, dates, function and the like to many signatories at once: shows how many would change and which would
/// contradict, then writes them as one undoable action. GUI thread.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param unrecorded  bodies that become signatories with the edit
    BulkEditDialog(Workspace& workspace, std::vector<Id<Signatory>> signatories, std::vector<ContractBody> unrecorded,
                   QWidget* parent);
    ~BulkEditDialog() override;

    void accept() override;

private:
    void showPlan();

    Workspace& workspace_;
    std::vector<Id<Signatory>> signatories_;
    std::vector<ContractBody> unrecorded_;
    BulkPlan plan_;
    std::unique_ptr<Ui::BulkEditDialog> ui_;
};

} // namespace parvis
