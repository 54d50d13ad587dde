// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/record_sheet.h"
#include "widgets/workspace/workspace.h"

namespace Ui {
class ContractFields;
}

namespace parvis {

/// What one contract is called, its note and target date, its neighbourhoods and its funding. GUI thread.
class ContractFacts : public RecordSheet
{
    Q_OBJECT

public:
    ContractFacts(Workspace& workspace, QWidget* parent);
    ~ContractFacts() override;

    void showContract(const Contract& contract);

private:
    void makeFields();
    void showQpvsOf(const Contract& contract);
    void showFundingOf(const Contract& contract);

    Workspace& workspace_;
    Id<Contract> contract_;
    std::unique_ptr<Ui::ContractFields> fields_;
    QLabel* qpvs_ = nullptr;
    QLabel* proofs_ = nullptr;
    FactGrid* funding_ = nullptr;
};

} // namespace parvis
