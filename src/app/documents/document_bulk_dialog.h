// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/documents/document_edits.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;

namespace parvis {

class ContractBox;

/// Gives several documents one kind, one contract, or both, as one undoable action. What is not ticked stays as it is.
/// GUI thread.
class DocumentBulkDialog : public QDialog
{
    Q_OBJECT

public:
    DocumentBulkDialog(Workspace& workspace, std::vector<Id<Document>> documents, QWidget* parent);

    void accept() override;

private:
    void check();
    DocumentChange change() const;

    Workspace& workspace_;
    std::vector<Id<Document>> documents_;
    QCheckBox* setKind_;
    QComboBox* kind_;
    QCheckBox* setContract_;
    ContractBox* contract_;
    QDialogButtonBox* buttons_;
};

} // namespace parvis
