// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace parvis {

class JobRunner;

/// The running job at the end of the line under the pages: what it does, how far it is, a button that cancels it. Its
/// place is there while no job runs, too. GUI thread.
class JobArea : public QWidget
{
    Q_OBJECT

public:
    JobArea(JobRunner& jobs, QWidget* parent);

private:
    void showJobs();

    JobRunner& jobs_;
    QProgressBar* bar_;
    QToolButton* cancel_;
    int shown_ = 0;
};

} // namespace parvis
