// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/actions/action_plan.h"
#include "widgets/look/state_mark.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace parvis {

class NoteLabel;
class RecordTableView;

template <>
struct StateLook<ActionFate>
{
    static std::pair<Shape, Tone> of(ActionFate fate);
};

/// The actions of a table before any is recorded: which are new, known with changes, identical, refused and why. Read
/// in a worker, held against the register anew when that changes. What is imported is one undoable change. GUI thread.
class ActionImportDialog : public QDialog
{
    Q_OBJECT

public:
    ActionImportDialog(Workspace& workspace, const QString& path, QWidget* parent);
    ~ActionImportDialog() override;

    /// Null until the file is read.
    const ActionPlan* plan() const { return plan_.get(); }
    void accept() override;

private:
    void read(const QString& path);
    void compare();
    void showPlan(ActionPlan plan);
    void forgetPlan(const QString& obstacle);
    void end(bool isWritten);
    void showError(std::exception_ptr error);

    Workspace& workspace_;
    NoteLabel* summary_;
    RecordTableView* table_;
    QPushButton* import_ = nullptr;
    std::shared_ptr<const ActionFile> file_;
    std::shared_ptr<const ActionPlan> plan_;
    bool isWriting_ = false;
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
