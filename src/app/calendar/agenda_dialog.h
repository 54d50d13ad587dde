// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/agenda_export.h"
#include "widgets/workspace/file_export.h"

#include <QDialog>

#include <memory>

class QCheckBox;
namespace Ui {
class AgendaDialog;
}

namespace parvis {

class FilePathField;

/// Asks which dates go into an agenda file, when they remind, and where the file goes. GUI thread.
class AgendaDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param contract  proposed; none: everything
    AgendaDialog(const Register& records, QDate today, std::optional<Id<Contract>> contract, QWidget* parent);
    ~AgendaDialog() override;

    AgendaRequest request() const;
    FileTarget target() const;

    /// Why the file could not be written; until something else is chosen.
    void tell(const QString& reason);

    void accept() override;

private:
    void addAlarm(int days, const QString& text);
    void check();
    void proposeName();

    Register records_;
    QDate today_;
    std::unique_ptr<Ui::AgendaDialog> ui_;
    std::vector<std::pair<int, QCheckBox*>> alarms_;
    FilePathField* file_;
};

/// Asks, and writes the file in a worker.
void exportAgenda(Workspace& workspace, std::optional<Id<Contract>> contract, QWidget* parent);

} // namespace parvis
