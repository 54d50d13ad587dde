// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/funding_matrix.h"
#include "widgets/tables/table_filter.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/page.h"

namespace parvis {

class FundingFooter;
class FundingImportDialog;
class FundingMatrixPanel;
class RecordSheet;

/// The funding lines as a table with the totals of what the filters leave, or as a matrix of the same lines. GUI
/// thread; the totals and the matrix of many lines are computed in a worker.
class FundingPage : public Page
{
    Q_OBJECT

public:
    FundingPage(Workspace& workspace, QWidget* parent);
    ~FundingPage() override;

    void refresh(const ChangeSet* changes) override;
    void showRecord(const RecordRef& record) override;
    QWidget* mainWidget() const override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using Show = std::function<void(const std::vector<FundingSums>&)>;

    void makeActions();
    void makeViews();
    void connectTable();
    void updateActions();
    void addLine();
    void chooseImport();
    FundingImportDialog* openImport();
    void pasteLines();
    void editShown();
    void editSelected();
    void duplicateSelected();
    void removeSelected();
    void attach(const QString& link);
    void openContract();

    bool isMatrix() const;
    void showView();
    void showLines(const Filters& filters);
    void showKnownAmounts();
    void showMatrix();
    void showSubtotals();
    using ShowMatrix = std::function<void(const FundingMatrix&)>;
    void pivot(const MatrixQuestion& question, LatestJob& job, ShowMatrix show);
    void sum(std::vector<qint64> lines, LatestJob& job, Show show);
    void showTotals();
    void showSelection();
    void showLine(qint64 id);
    void addPossibleContracts(const FundingLine& line);

    FundingFooter* footer_;
    FundingMatrixPanel* matrix_;
    RecordSheet* sheet_;
    QAction* listAction_;
    QAction* matrixAction_;
    QAction* addAction_;
    QAction* importAction_;
    QAction* pasteAction_;
    QAction* editAction_;
    QAction* editShownAction_;
    QAction* duplicateAction_;
    QAction* removeAction_;
    QAction* looseAction_; ///< leaves the lines that belong to no contract
    QAction* contractAction_;
    QStringList knownAmounts_; ///< the columns that some line knew when the page was last filled
    LatestJob totalsJob_{workspace().jobs()};
    LatestJob selectionJob_{workspace().jobs()};
    LatestJob matrixJob_{workspace().jobs()};
    LatestJob subtotalsJob_{workspace().jobs()};
};

} // namespace parvis
