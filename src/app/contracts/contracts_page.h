// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

namespace parvis {

class ContractSheet;
class RecordTableModel;

/// The contracts and the sheet of one of them.
class ContractsPage : public Page
{
    Q_OBJECT

public:
    ContractsPage(Workspace& workspace, QWidget* parent);

    void refresh(const ChangeSet* changes) override;
    void showRecord(const RecordRef& record) override;
    ContractSheet* sheet() const { return sheet_; }
    std::vector<Printout> printouts() const override;

private:
    void editSelected();

    RecordTableModel* model_;
    ContractSheet* sheet_;
    QAction* edit_;
};

} // namespace parvis
