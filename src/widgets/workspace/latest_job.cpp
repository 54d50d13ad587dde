// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/latest_job.h"

namespace parvis {

LatestJob::LatestJob(JobRunner& jobs)
    : jobs_(jobs)
{
}

LatestJob::~LatestJob()
{
    cancel();
}

void LatestJob::cancel()
{
    ++question_;
    if (job_ != 0)
        jobs_.cancel(std::exchange(job_, 0));
}

double LatestJob::share() const
{
    const auto& jobs = jobs_.jobs();
    const auto job = std::ranges::find(jobs, job_, &JobRunner::Job::id);
    return job != jobs.end() ? job->share : -1;
}

/// Whether this is the answer to the question of the moment, which it ends.
bool LatestJob::ends(quint64 question)
{
    if (question != question_)
        return false;
    job_ = 0;
    return true;
}

void LatestJob::tell(std::exception_ptr error, const JobRunner::Failed& failed)
{
    if (failed)
        failed(error);
    else
        Q_EMIT jobs_.failed(error);
}

} // namespace parvis
