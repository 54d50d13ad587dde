#pragma once

#include "app/sheet.h"
#include "app/workspace.h"

namespace Ui {
class ContractFields;
}

namespace parvis {

class ContractEdits;
class RecordTableModel;
class RecordTableView;

/// Everything about one contract, and the edits of it and of its signatories. GUI thread.
class ContractSheet : public Sheet
{
    Q_OBJECT

public:
    ContractSheet(Workspace& workspace, QWidget* parent);
    ~ContractSheet() override;

    void showContract(Id<Contract> id);
    void refresh();
    Id<Contract> contract() const { return *contract_; }
    RecordTableView* signatories() const { return table_; }
    QAction* addAction() const { return add_; }

private:
    void makeState();
    void makeFields();
    void makeSignatories();
    void showStateOf(const Contract& contract);
    void showQpvsOf(const Contract& contract);
    void showFundingOf(const Contract& contract);
    void chooseSignatories();
    void addMissing();
    void removeSignatories();

    Workspace& workspace_;
    std::shared_ptr<Id<Contract>> contract_;
    std::shared_ptr<ContractEdits> edits_;
    std::unique_ptr<Ui::ContractFields> fields_;
    FactGrid* state_ = nullptr;
    QLabel* missing_ = nullptr;
    RecordTableModel* model_ = nullptr;
    RecordTableView* table_ = nullptr;
    QLabel* qpvs_ = nullptr;
    FactGrid* funding_ = nullptr;
    QAction* add_ = nullptr;
    QAction* addMissing_ = nullptr;
    QWidget* addMissingButton_ = nullptr;
    QAction* remove_ = nullptr;
    QAction* zoom_ = nullptr;
};

} // namespace parvis
