// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/job_area.h"

#include "widgets/look/look.h"
#include "widgets/workspace/job_runner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace parvis {

JobArea::JobArea(JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , jobs_(jobs)
    , title_(new QLabel(this))
    , bar_(new QProgressBar(this))
    , cancel_(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title_);
    row->addWidget(bar_);
    row->addWidget(cancel_);
    bar_->setTextVisible(false);
    Look::follow(this, [this, row] {
        row->setSpacing(Look::unit());
        bar_->setFixedWidth(Look::unit() * 20);
    });
    cancel_->setText(tr("Cancel"));
    cancel_->setFocusPolicy(Qt::StrongFocus);
    connect(cancel_, &QToolButton::clicked, this, [this] { jobs_.cancel(shown_); });
    connect(&jobs, &JobRunner::jobsChanged, this, &JobArea::showJobs);
    showJobs();
}

void JobArea::showJobs()
{
    const auto& all = jobs_.jobs();
    const auto job = std::ranges::find(all, JobRunner::Visibility::Shown, &JobRunner::Job::visibility);
    setVisible(job != all.end());
    if (job == all.end())
        return;
    shown_ = job->id;
    title_->setText(job->title);
    bar_->setRange(0, job->share < 0 ? 0 : 100);
    bar_->setValue(int(job->share * 100));
    bar_->setAccessibleName(job->title);
}

} // namespace parvis
