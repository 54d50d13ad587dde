// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contracts/follow_up_schema.h"
#include "widgets/workspace/workspace.h"

#include <QWidget>

class QAction;

namespace parvis {

class FittedTable;
class RecordTableModel;
class TimelineView;

/// The life of one contract as a picture and, under it, as a list of the same steps; a step is recorded, ticked as
/// done, edited or taken back in either. GUI thread.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    TimelinePanel(Workspace& workspace, QWidget* parent);

    void showContract(Id<Contract> contract);
    TimelineView* view() const { return view_; }
    FittedTable* table() const { return table_; }
    QAction* doneAction() const { return done_; }
    QAction* addAction() const { return add_; }
    QAction* forgetAction() const { return forget_; }
    QAction* agendaAction() const { return agenda_; }

private:
    void makeActions();
    void updateActions();
    const TimelineStep* current() const;
    void editStep(int step);
    void addMilestone();
    void markDone();
    void forget();
    void generateCycle();
    void exportToAgenda();
    void save(const Milestone& milestone);

    Workspace& workspace_;
    Id<Contract> contract_;
    std::vector<TimelineStep> steps_;
    TimelineView* view_;
    RecordTableModel* model_;
    FittedTable* table_;
    QAction* done_ = nullptr;
    QAction* edit_ = nullptr;
    QAction* add_ = nullptr;
    QAction* forget_ = nullptr;
    QAction* cycle_ = nullptr;
    QAction* agenda_ = nullptr;
};

} // namespace parvis
