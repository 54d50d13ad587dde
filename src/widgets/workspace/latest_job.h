// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/job_runner.h"

namespace parvis {

/// Jobs of one kind of which only the latest counts: a new one stops the one before, whose answer and whose failure
/// are dropped, even if they are already on their way. Stops its job when destroyed. GUI thread.
class LatestJob
{
public:
    /// @param jobs  lives longer
    explicit LatestJob(JobRunner& jobs);
    ~LatestJob();
    Q_DISABLE_COPY_MOVE(LatestJob)

    /// Like JobRunner::run; a failure without `failed` goes to JobRunner::failed.
    template <class Work, class Done>
    void run(const QString& title, Work work, Done done, JobRunner::Failed failed = {},
             JobRunner::Visibility visibility = JobRunner::Visibility::Silent)
    {
        cancel();
        auto answer = [this, question = question_, done = std::move(done)](auto&&... result) mutable {
            if (ends(question))
                done(std::forward<decltype(result)>(result)...);
        };
        auto problem = [this, question = question_, failed = std::move(failed)](std::exception_ptr error) {
            if (ends(question))
                tell(error, failed);
        };
        job_ = jobs_.run(&receiver_, title, std::move(work), std::move(answer), std::move(problem), visibility);
    }

    void cancel();
    bool isRunning() const { return job_ != 0 && jobs_.isRunning(job_); }
    double share() const; ///< how far it is, 0 to 1; negative: not known, or none runs

private:
    bool ends(quint64 question);
    void tell(std::exception_ptr error, const JobRunner::Failed& failed);

    JobRunner& jobs_;
    QObject receiver_; ///< nothing is delivered once it is gone
    quint64 question_ = 0;
    int job_ = 0; ///< 0: none was asked for since the last answer
};

} // namespace parvis
