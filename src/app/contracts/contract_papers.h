// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

class QAction;

namespace parvis {

/// The papers of one contract as PDF files: follow-up sheet, signature sheet, contract sheet. The action opens a menu
/// of them. GUI thread; owned by its parent.
class ContractPapers : public QObject
{
    Q_OBJECT

public:
    ContractPapers(Workspace& workspace, QWidget* parent);

    void setContract(Id<Contract> contract) { contract_ = contract; }
    QAction* action() const { return action_; }

private:
    using Compose = std::function<QByteArray(const Register&, const Contract&, QDate today, std::stop_token)>;

    void add(const QString& title, const QString& tip, const Compose& compose);
    void write(const QString& title, const Compose& compose);

    Workspace& workspace_;
    Id<Contract> contract_;
    QWidget* window_;
    QAction* action_;
};

} // namespace parvis
