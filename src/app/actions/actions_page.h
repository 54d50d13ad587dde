// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "widgets/workspace/page.h"

namespace parvis {

class ActionBoard;
class ActionSheet;
class FundingFooter;
class NoteLabel;

/// The actions of the contracts as a table, as a board by state, or contract by contract with the share of multi-year
/// agreements; below it the credits of what the filters leave. GUI thread.
class ActionsPage : public Page
{
    Q_OBJECT

public:
    ActionsPage(Workspace& workspace, QWidget* parent);
    ~ActionsPage() override;

    void refresh(const ChangeSet* changes) override;
    void showRecord(const RecordRef& record) override;
    QWidget* mainWidget() const override;

    ActionBoard* board() const { return board_; }

private:
    void makeViews();
    void makeActions();
    void connectTable();
    void updateActions();
    bool isBoard() const;
    bool isShares() const;
    void showView();
    void showArranged();
    void showFooter();
    void showAction(qint64 id);
    std::vector<Id<Action>> selected() const;
    qint64 currentId() const;

    void addAction();
    void importTable();
    void editShown();
    void editSelected();
    void recordState();
    void setState(const std::vector<qint64>& ids, const std::optional<ActionState>& state);
    void clearState(const std::vector<Id<Action>>& ids);
    void duplicateSelected();
    void removeSelected();
    void openContract();

    ActionBoard* board_;
    RecordTableView* shares_;
    NoteLabel* share_;
    FundingFooter* footer_;
    ActionSheet* sheet_;
    QAction* listAction_;
    QAction* boardAction_;
    QAction* sharesAction_;
    QAction* addAction_;
    QAction* importAction_;
    QAction* stateAction_;
    QAction* editAction_;
    QAction* duplicateAction_;
    QAction* removeAction_;
    QAction* contractAction_;
};

} // namespace parvis
