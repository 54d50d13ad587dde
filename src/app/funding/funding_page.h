// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/funding_sums.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/page.h"

namespace parvis {

class FundingFooter;
class RecordSheet;

/// The funding lines as a table with the totals of what the filters leave. GUI thread; the totals of many lines are
/// computed in a worker.
class FundingPage : public Page
{
    Q_OBJECT

public:
    FundingPage(Workspace& workspace, QWidget* parent);
    ~FundingPage() override;

    void refresh(const ChangeSet* changes) override;

private:
    using Show = std::function<void(const std::vector<FundingSums>&)>;

    void sum(std::vector<qint64> lines, LatestJob& job, Show show);
    void showTotals();
    void showSelection();
    void showLine(qint64 id);

    FundingFooter* footer_;
    RecordSheet* sheet_;
    QAction* contractAction_;
    LatestJob totalsJob_{workspace().jobs()};
    LatestJob selectionJob_{workspace().jobs()};
};

TableSchema fundingSchema();
} // namespace parvis
