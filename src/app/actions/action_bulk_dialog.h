// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/actions/action_edits.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QLineEdit;

namespace parvis {

class CheckedLine;
class SearchedBox;

/// Gives several actions one carrier, years, agreement, priority or device, as one undoable change. What is not ticked
/// stays as it is. GUI thread.
class ActionBulkDialog : public QDialog
{
    Q_OBJECT

public:
    ActionBulkDialog(Workspace& workspace, std::vector<Id<Action>> actions, QWidget* parent);

    void accept() override;

private:
    /// A tick, and beside it what is set then.
    QCheckBox* addField(QGridLayout& grid, const QString& title, const char* name, QWidget* field);
    void fill();
    void check();
    QString yearsProblem() const;
    ActionChange change() const;
    std::optional<Id<Contract>> commonContract() const;

    Workspace& workspace_;
    std::vector<Id<Action>> actions_;
    QLineEdit* carrier_;
    CheckedLine* first_;
    CheckedLine* last_;
    QComboBox* agreement_;
    SearchedBox* priority_;
    QComboBox* device_;
    QDialogButtonBox* buttons_;
    QCheckBox* setCarrier_ = nullptr;
    QCheckBox* setFirst_ = nullptr;
    QCheckBox* setLast_ = nullptr;
    QCheckBox* setAgreement_ = nullptr;
    QCheckBox* setPriority_ = nullptr;
    QCheckBox* setDevice_ = nullptr;
};

} // namespace parvis
