// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <vector>

namespace parvis {

/// What a job in a worker thread is given: when to stop, and whom to tell how far it is (0 to 1; any thread).
struct JobControl
{
    std::stop_token stop;
    std::function<void(double share)> progress;
};

/// Runs long work in threads of its own: values in, values out, the result delivered on the GUI thread. Visible jobs
/// stand at the bottom of the window with their progress and a button that cancels them. Lives on the GUI thread; stops
/// and waits for every job when destroyed.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    enum class Visibility { Shown, Silent };
    struct Job
    {
        int id = 0;
        QString title;
        double share = -1; ///< 0 to 1; negative: not known
        Visibility visibility = Visibility::Shown;
        std::stop_source stop;
    };
    using Failed = std::function<void(std::exception_ptr)>;

    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// Calls `work(control)` in a worker, then `done(result)` on the GUI thread, if `receiver` still lives. A failure
    /// goes to `failed`, or else to the `failed` signal; a cancelled job says nothing. Returns the job's number.
    template <class Work, class Done>
    int run(QObject* receiver, const QString& title, Work work, Done done, Failed failed = {},
            Visibility visibility = Visibility::Shown)
    {
        return start(
            receiver, title,
            [work = std::move(work), done = std::move(done)](const JobControl& control) mutable -> Delivery {
                if constexpr (std::is_void_v<decltype(work(control))>) {
                    work(control);
                    return [done = std::move(done)]() mutable { done(); };
                } else {
                    auto result = std::make_shared<decltype(work(control))>(work(control));
                    return [done = std::move(done), result]() mutable { done(std::move(*result)); };
                }
            },
            std::move(failed), visibility);
    }

    void cancel(int id);
    bool isRunning(int id) const;
    const std::vector<Job>& jobs() const { return jobs_; }
    /// For tests and for closing: true when no job is left.
    bool isIdle() const { return jobs_.empty(); }

Q_SIGNALS:
    void jobsChanged();
    void failed(std::exception_ptr error);

private:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const JobControl&)>;

    int start(QObject* receiver, const QString& title, Work work, Failed failed, Visibility visibility);
    void finish(int id, const QPointer<QObject>& receiver, const Delivery& delivery, std::exception_ptr error,
                const Failed& failed);
    void setShare(int id, double share);

    std::vector<Job> jobs_;
    int lastId_ = 0;
    QThreadPool pool_;
};

} // namespace parvis
