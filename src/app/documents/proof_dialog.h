// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QSpinBox;

namespace parvis {

class DocumentChoice;
class ProofPlace;

/// One page of a document proves one field of several records of a table, as one undoable action. The page is the
/// person's to give. GUI thread.
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    ProofDialog(Workspace& workspace, std::vector<RecordRef> proved, QWidget* parent);

    void accept() override;

private:
    void fillFields();
    void followPlace();
    void showPages();
    void check();

    Workspace& workspace_;
    std::vector<RecordRef> proved_;
    QComboBox* field_;
    DocumentChoice* document_;
    QSpinBox* page_;
    ProofPlace* place_;
    QDialogButtonBox* buttons_;
};

} // namespace parvis
