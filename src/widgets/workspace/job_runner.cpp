// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/job_runner.h"

#include "domain/error.h"

#include <QThread>

#include <cmath>

namespace parvis {

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
{
    pool_.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

JobRunner::~JobRunner()
{
    for (Job& job : jobs_)
        job.stop.request_stop();
    pool_.waitForDone();
}

int JobRunner::start(QObject* receiver, const QString& title, Work work, Failed failed, Visibility visibility)
{
    Job job;
    job.id = ++lastId_;
    job.title = title;
    job.visibility = visibility;
    const JobControl control{job.stop.get_token(), [this, id = job.id](double share) {
                                 QMetaObject::invokeMethod(
                                     this, [this, id, share] { setShare(id, share); }, Qt::QueuedConnection);
                             }};
    jobs_.push_back(job);
    Q_EMIT jobsChanged();
    const QPointer<QObject> guarded(receiver);
    pool_.start([this, id = job.id, guarded, control, work = std::move(work), failed = std::move(failed)] {
        Delivery delivery;
        std::exception_ptr error;
        try {
            delivery = work(control);
        } catch (...) {
            error = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, id, guarded, delivery, error, failed] { finish(id, guarded, delivery, error, failed); },
            Qt::QueuedConnection);
    });
    return job.id;
}

void JobRunner::finish(int id, const QPointer<QObject>& receiver, const Delivery& delivery, std::exception_ptr error,
                       const Failed& onFailure)
{
    const bool cancelled = std::ranges::any_of(
        jobs_, [&](const Job& job) { return job.id == id && job.stop.get_token().stop_requested(); });
    std::erase_if(jobs_, [&](const Job& job) { return job.id == id; });
    Q_EMIT jobsChanged();
    if (!error) {
        if (receiver && !cancelled)
            delivery();
        return;
    }
    try {
        std::rethrow_exception(error);
    } catch (const Cancelled&) {
    } catch (...) {
        if (onFailure && receiver)
            onFailure(error);
        else if (!onFailure)
            Q_EMIT failed(error);
    }
}

void JobRunner::cancel(int id)
{
    for (Job& job : jobs_) {
        if (job.id == id)
            job.stop.request_stop();
    }
}

bool JobRunner::isRunning(int id) const
{
    return std::ranges::any_of(jobs_, [&](const Job& job) { return job.id == id; });
}

void JobRunner::setShare(int id, double share)
{
    for (Job& job : jobs_) {
        if (job.id == id && std::abs(job.share - share) >= 0.01) {
            job.share = share;
            Q_EMIT jobsChanged();
        }
    }
}

} // namespace parvis
