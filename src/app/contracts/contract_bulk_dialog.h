// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/bulk_edits.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ContractBulkDialog;
}

namespace parvis {

/// Gives many contracts a target date, or records how far one body has come in all of them, as one undoable action and
/// after a preview. A body becomes a signatory only when the user ticks so. GUI thread.
class ContractBulkDialog : public QDialog
{
    Q_OBJECT

public:
    ContractBulkDialog(Workspace& workspace, std::vector<Id<Contract>> contracts, QWidget* parent);
    ~ContractBulkDialog() override;

    void accept() override;

private:
    void fillBodies();
    std::optional<Id<Organisation>> body() const;
    QString problem() const;
    BulkPlan makePlan() const;
    void showPlan();

    Workspace& workspace_;
    std::vector<Id<Contract>> contracts_;
    BulkPlan plan_;
    std::unique_ptr<Ui::ContractBulkDialog> ui_;
};

} // namespace parvis
