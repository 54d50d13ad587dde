// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

class QAction;

namespace parvis {

/// The papers of one contract, to be printed or saved as PDF: follow-up sheet, signature sheet, contract sheet. The
/// action opens a menu of them. GUI thread; owned by its parent.
class ContractPapers : public QObject
{
    Q_OBJECT

public:
    /// @param sheet  what shows the contract
    ContractPapers(Workspace& workspace, QWidget* sheet);

    void setContract(Id<Contract> contract) { contract_ = contract; }
    QAction* action() const { return action_; }
    /// Of the contract that is set; none when it is not there.
    std::vector<Printout> printouts() const;

private:
    void fillMenu();

    Workspace& workspace_;
    Id<Contract> contract_;
    QWidget* sheet_;
    QAction* action_;
};

} // namespace parvis
