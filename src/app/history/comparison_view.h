// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/compared_table.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ComparisonView;
}

namespace parvis {

/// Two dates, both included, and the records that were added, changed or removed between them, read in a worker: to be
/// filtered and exported as a PDF. GUI thread.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    ComparisonView(Workspace& workspace, QWidget* parent);
    ~ComparisonView() override;

    /// Puts the keyboard into the first date; proposes the time since the last steering committee when none is typed.
    void start();
    /// The register was changed, or is another: what was compared is compared again, at once or when next shown.
    void refresh();
    /// Compares that day with today.
    void compareSince(QDate day);
    /// What was compared, as it is shown; nothing before.
    std::vector<Printout> printouts();
    QString periodText() const; ///< "from 1 March 2025 to 4 April 2025", as compared last

Q_SIGNALS:
    void changeSelected(const parvis::RowChange& change);
    void compared();

private:
    void placePeriod();
    void makeSinceMenu();
    void fillSinceMenu();
    void compare();
    void compareAgain(JobRunner::Visibility visibility);
    void show(Comparison comparison);
    void showFilters();
    void offerPaper(const QString& obstacle);
    Printout::Compose paper() const;

    Workspace& workspace_;
    std::unique_ptr<Ui::ComparisonView> ui_;
    QDate from_; ///< as compared last
    QDate to_;
    bool stale_ = false; ///< changed since it was compared
    LatestJob comparing_{workspace_.jobs()};
};

} // namespace parvis
