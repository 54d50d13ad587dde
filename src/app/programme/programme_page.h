// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace parvis {

class ProgrammeModel;
class ProgrammeSheet;

/// Priorities, levers, principles, transitions and devices as a tree with a search line; of the local axes and
/// of the contracts that answer, those of the territory that the user works for. GUI thread.
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
    void filter();
    void showWhetherAny();
    void showCurrent();
    void copySelection() const;

    Register shownRecords_; ///< what lies in the territory of the user
    ProgrammeModel* model_;
    QSortFilterProxyModel* shown_;
    QTreeView* tree_;
    QLineEdit* search_;
    QAction* unproved_ = nullptr;
    QLabel* nothing_;
    ProgrammeSheet* sheet_;
};

} // namespace parvis
