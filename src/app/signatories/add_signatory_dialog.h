// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QDialog>

namespace Ui {
class AddSignatoryDialog;
}

namespace parvis {

class RecordTableView;

/// Chooses bodies that become signatories of a contract.
class AddSignatoryDialog : public QDialog
{
    Q_OBJECT

public:
    AddSignatoryDialog(Workspace& workspace, Id<Contract> contract, QWidget* parent);
    ~AddSignatoryDialog() override;

    std::vector<Id<Organisation>> chosen() const;
    RecordTableView* table() const { return table_; }

private:
    std::unique_ptr<Ui::AddSignatoryDialog> ui_;
    RecordTableView* table_;
};

} // namespace parvis
