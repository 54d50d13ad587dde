// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/dataset_update.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

class QPushButton;

namespace Ui {
class FactsDialog;
}

namespace parvis {

struct FactRow;

/// The facts that this Parvis brings and the open file does not have: what is new, what changes, and what stays because
/// the user has decided otherwise. Nothing is written before "Take over"; it is one action, which undo takes back.
/// Compared in a worker, and anew when the register changes. GUI thread.
class FactsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FactsDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~FactsDialog() override;

    /// Shows it over the window of `parent`, deleted when closed.
    static FactsDialog* open(Workspace& workspace, QWidget* parent);

    void accept() override;

    struct Preview
    {
        DatasetUpdate update;
        std::vector<FactRow> rows;
    };

    /// Null until the worker is done.
    const Preview* preview() const { return preview_.get(); }

private:
    void compare();
    void show(Preview preview);
    void showMessage(const QString& text);
    /// Of writing: closes it, or compares again what could not be written.
    void end(bool isWritten);

    Workspace& workspace_;
    std::unique_ptr<Ui::FactsDialog> ui_;
    std::shared_ptr<std::vector<FactRow>> rows_; ///< of the table
    QPushButton* takeOver_;
    std::shared_ptr<const Preview> preview_;
    bool isWriting_ = false;
    LatestJob comparing_{workspace_.jobs()};
};

} // namespace parvis
