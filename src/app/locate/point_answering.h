// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/locate/located_points.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

namespace parvis {

/// Answers which QPV hold the points of one question at a time, in a worker. What it needs of the register is made once
/// and kept until the contours change. GUI thread.
class PointAnswering : public QObject
{
    Q_OBJECT

public:
    PointAnswering(Workspace& workspace, QObject* parent);

    /// Instead of the question before. False: it is empty, or no database is open.
    bool ask(const PointQuestion& question);
    void cancel() { job_.cancel(); }
    /// Cancels; there is no question any more.
    void forget();
    const PointQuestion& question() const { return question_; }
    /// A file or a long text.
    bool takesLong() const;
    /// "50.6": the second number is still to come, which is no mistake.
    bool isHalfTyped() const;
    double share() const { return job_.share(); } ///< as LatestJob::share

Q_SIGNALS:
    void answered(const std::shared_ptr<const parvis::LocatedPoints>& points);
    void failed(const std::exception_ptr& error);
    void outdated(); ///< the answer: contours or database are others

private:
    void forgetContours();

    Workspace& workspace_;
    PointQuestion question_;
    std::shared_ptr<const Locator> locator_; ///< of the register; null when it must be made anew
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
