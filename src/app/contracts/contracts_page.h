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
    void addContract();
    void updateActions();
    /// A dialog about the contract that the sheet shows.
    template <class Dialog>
    void openForShown();

    RecordTableModel* model_;
    ContractSheet* sheet_;
    QAction* edit_;
    QAction* add_;
    QAction* declare_;
    QAction* end_;
};

} // namespace parvis
