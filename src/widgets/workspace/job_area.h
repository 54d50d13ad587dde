// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace parvis {

class JobRunner;

/// The running job beside the search: what it does, how far it is, a button that cancels it.
class JobArea : public QWidget
{
    Q_OBJECT

public:
    JobArea(JobRunner& jobs, QWidget* parent);

private:
    void showJobs();

    JobRunner& jobs_;
    QLabel* title_;
    QProgressBar* bar_;
    QToolButton* cancel_;
    int shown_ = 0;
};

} // namespace parvis
