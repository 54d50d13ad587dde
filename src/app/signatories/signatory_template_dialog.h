// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signatures/signatory_template.h"

#include <QDialog>

#include <memory>

class QTreeWidgetItem;
namespace Ui {
class SignatoryTemplateDialog;
}

namespace parvis {

/// Proposes the signatories that a contract should have: those that the law names are ticked, the usual partners are
/// listed unticked. Nothing is added unless the user accepts. GUI thread.
class SignatoryTemplateDialog : public QDialog
{
    Q_OBJECT

public:
    SignatoryTemplateDialog(const Register& records, Id<Contract> contract, QWidget* parent);
    ~SignatoryTemplateDialog() override;

    std::vector<Id<Organisation>> chosen() const;

private:
    void addGroup(const QString& title, ProposalReason reason, const std::vector<SignatoryProposal>& proposals,
                  const Register& records);
    void tick(ProposalReason reason, Qt::CheckState state);
    void showCount();
    std::vector<QTreeWidgetItem*> items() const;

    std::unique_ptr<Ui::SignatoryTemplateDialog> ui_;
};

} // namespace parvis
