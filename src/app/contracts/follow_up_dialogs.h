// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QDialog>

namespace Ui {
class AmendmentDialog;
class CommitmentDialog;
} // namespace Ui

namespace parvis {

/// Asks for an amendment of a contract; it needs a title. GUI thread.
class AmendmentDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param amendment  what is changed; one without a key is a new one
    AmendmentDialog(Workspace& workspace, const Amendment& amendment, QWidget* parent);
    ~AmendmentDialog() override;

    Amendment typedAmendment() const;

private:
    void check();

    Amendment before_;
    std::unique_ptr<Ui::AmendmentDialog> ui_;
};

/// Asks for what a partner promises in a contract; it needs a text. GUI thread.
class CommitmentDialog : public QDialog
{
    Q_OBJECT

public:
    /// The signatories of the contract are offered as partners first.
    CommitmentDialog(const Register& records, const Commitment& commitment, QWidget* parent);
    ~CommitmentDialog() override;

    Commitment typedCommitment() const;

private:
    void fillPartners(const Register& records);
    void check();

    Commitment before_;
    std::unique_ptr<Ui::CommitmentDialog> ui_;
};

} // namespace parvis
