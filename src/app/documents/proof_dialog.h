// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QSpinBox;

namespace parvis {

class DocumentChoice;

/// One page of a document proves one field of several records of a table, as one undoable action. GUI thread.
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    ProofDialog(Workspace& workspace, std::vector<RecordRef> proved, QWidget* parent);

    void accept() override;

private:
    void fillFields();
    void showPages();
    void check();

    Workspace& workspace_;
    std::vector<RecordRef> proved_;
    QComboBox* field_;
    DocumentChoice* document_;
    QSpinBox* page_;
    QDialogButtonBox* buttons_;
};

} // namespace parvis
