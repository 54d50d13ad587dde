// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/funding_edits.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;

namespace parvis {

class CheckedLine;
class ContractBox;

/// Gives several funding lines one year, contract, funder, device, kind of credit or source, as one undoable action.
/// What is not ticked stays as it is. GUI thread.
class FundingBulkDialog : public QDialog
{
    Q_OBJECT

public:
    FundingBulkDialog(Workspace& workspace, std::vector<Id<FundingLine>> lines, QWidget* parent);

    void accept() override;

private:
    /// A tick, and beside it what is set then.
    QCheckBox* addField(const QString& title, const char* name, QWidget* field);
    void fill();
    void check();
    QString problem() const;
    FundingChange change() const;

    Workspace& workspace_;
    std::vector<Id<FundingLine>> lines_;
    CheckedLine* year_;
    ContractBox* contract_;
    QComboBox* funder_;
    QComboBox* device_;
    QComboBox* kind_;
    QComboBox* source_;
    QDialogButtonBox* buttons_;
    QCheckBox* setYear_;
    QCheckBox* setContract_;
    QCheckBox* setFunder_;
    QCheckBox* setDevice_;
    QCheckBox* setKind_;
    QCheckBox* setSource_;
};

} // namespace parvis
