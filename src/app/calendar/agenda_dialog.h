// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/agenda_export.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

class QCheckBox;
namespace Ui {
class AgendaDialog;
}

namespace parvis {

/// Asks which dates go into an agenda file, when they remind, and where the file goes. GUI thread.
class AgendaDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param contract  proposed; none: everything
    AgendaDialog(const Register& records, QDate today, std::optional<Id<Contract>> contract, QWidget* parent);
    ~AgendaDialog() override;

    AgendaRequest request() const;
    QString path() const;
    bool mayReplace() const; ///< the user agreed to replace a file of that name

    void accept() override;

private:
    void addAlarm(int days, const QString& text);
    void check();
    void suggestPath();
    void browse();

    Register records_;
    QDate today_;
    std::unique_ptr<Ui::AgendaDialog> ui_;
    std::vector<std::pair<int, QCheckBox*>> alarms_;
    QString suggested_;
    QString chosen_; ///< by browsing: replacing it was confirmed there
};

/// Asks, writes the file in a worker, whole or not at all, and says where it is.
void exportAgenda(Workspace& workspace, std::optional<Id<Contract>> contract, QWidget* parent);

} // namespace parvis
