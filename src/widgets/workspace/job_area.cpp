// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/job_area.h"

#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/workspace/job_runner.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int widest = 280; ///< pixels, of its bar

/// Says what runs also while it is not known how far that is; the toolkit's own falls silent then.
class NamedBar : public QProgressBar
{
public:
    using QProgressBar::QProgressBar;
    QString text() const override { return format(); }
};

} // namespace

JobArea::JobArea(JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , jobs_(jobs)
    , bar_(new NamedBar(this))
    , cancel_(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(bar_);
    row->addWidget(cancel_);
    keepPlaces({bar_, cancel_});
    Look::follow(this, [this, row] {
        const int unit = Look::unit();
        row->setContentsMargins(unit, 0, unit, 0);
        row->setSpacing(unit / 2);
        bar_->setFixedWidth(std::min(unit * 28, widest)); // in large text messages need the room
    });
    cancel_->setIcon(Look::icon(u"close"_s));
    cancel_->setAutoRaise(true);
    cancel_->setToolTip(tr("Cancel"));
    cancel_->setAccessibleName(tr("Cancel"));
    cancel_->setFocusPolicy(Qt::StrongFocus);
    connect(cancel_, &QToolButton::clicked, this, [this] { jobs_.cancel(shown_); });
    connect(&jobs, &JobRunner::jobsChanged, this, &JobArea::showJobs);
    showJobs();
}

void JobArea::showJobs()
{
    const auto& all = jobs_.jobs();
    const auto job = std::ranges::find(all, JobRunner::Visibility::Shown, &JobRunner::Job::visibility);
    for (QWidget* part : {static_cast<QWidget*>(bar_), static_cast<QWidget*>(cancel_)})
        part->setVisible(job != all.end());
    if (job == all.end())
        return;
    shown_ = job->id;
    bar_->setFormat(fontMetrics().elidedText(job->title, Qt::ElideRight, bar_->width() - Look::unit()));
    bar_->setToolTip(job->title);
    bar_->setRange(0, job->share < 0 ? 0 : 100);
    bar_->setValue(int(job->share * 100));
    bar_->setAccessibleName(job->title);
}

} // namespace parvis
