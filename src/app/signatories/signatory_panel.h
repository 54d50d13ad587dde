// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QWidget>

class QAction;
class QLabel;

namespace parvis {

class FittedTable;
class RecordTableModel;
class SignatoryActions;

/// The signatories of one contract by class, edited in place or in a dialog, and the ways to add and remove them. A
/// contract without any proposes those that it should have. GUI thread.
class SignatoryPanel : public QWidget
{
    Q_OBJECT

public:
    SignatoryPanel(Workspace& workspace, QWidget* parent);

    void showContract(Id<Contract> contract);
    FittedTable* table() const { return table_; }
    QAction* addAction() const { return add_; }
    QAction* proposeAction() const { return propose_; }
    QAction* evidenceAction() const { return evidence_; }
    /// Opens the dialog of one signatory, or of the current one.
    void editSignatory(qint64 id);

private:
    QWidget* makeButtons();
    void updateActions();
    void showRoom();
    void proposeSignatories();
    void chooseSignatories();
    std::vector<Id<Signatory>> recordedSelection() const;
    void removeSignatories();
    void openEvidence();
    void add(const std::vector<Id<Organisation>>& bodies);
    QString headingOf(const std::vector<qint64>& ids) const;

    Workspace& workspace_;
    Id<Contract> contract_;
    RecordTableModel* model_;
    QWidget* empty_; ///< over the table while it is empty
    FittedTable* table_;
    QLabel* room_;
    QAction* propose_;
    QAction* add_;
    QAction* edit_;
    QAction* remove_;
    QAction* evidence_;
    SignatoryActions* bulk_; ///< edit, remind, paste many
};

} // namespace parvis
