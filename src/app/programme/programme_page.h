// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

class QLabel;
class QLineEdit;

namespace parvis {

class ProgrammeEdits;
class ProgrammeFilter;
class ProgrammeMatrix;
class ProgrammeModel;
class ProgrammeSheet;
class ProgrammeTree;

/// Priorities, levers, principles, transitions and devices as a tree with a search line, to be edited there, or the
/// contracts by priorities as a matrix; of the local axes and of the contracts that answer, those of the territory that
/// the user works for. GUI thread.
class ProgrammePage : public Page
{
    Q_OBJECT

public:
    ProgrammePage(Workspace& workspace, QWidget* parent);
    ~ProgrammePage() override;

    void refresh(const ChangeSet* changes) override;
    void showRecord(const RecordRef& record) override;
    std::optional<RecordRef> shownRecord() const override;
    void applyFilters(const Filters& filters) override;
    Filters filters() const override;
    QWidget* mainWidget() const override;

protected:
    void clearChips() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTree();
    bool isMatrix() const;
    void showView();
    void select(const RecordRef& record);
    void filter();
    void showWhetherAny();
    void showCurrent();
    void copySelection() const;

    Register shownRecords_; ///< what lies in the territory of the user
    ProgrammeModel* model_;
    ProgrammeFilter* shown_;
    ProgrammeTree* tree_;
    QLineEdit* search_;
    QAction* unproved_ = nullptr;
    QLabel* nothing_;
    QWidget* listed_ = nullptr; ///< the tree with its search line
    ProgrammeMatrix* matrix_;
    ProgrammeSheet* sheet_;
    ProgrammeEdits* edits_ = nullptr;
    QAction* treeAction_;
    QAction* matrixAction_;
};

} // namespace parvis
