// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace parvis {

/// The questions of the program, read by a thread of their own: so the helper notices while it works that a question is
/// to be stopped, and it ends at once when the program is gone.
class QuestionQueue
{
public:
    /// Starts the thread, which lives as long as the process.
    explicit QuestionQueue(int socket);
    QuestionQueue(const QuestionQueue&) = delete;
    QuestionQueue& operator=(const QuestionQueue&) = delete;

    /// Waits for the next question.
    QByteArray next();
    /// The question of this number, or one after it, was called off.
    bool isStopped(quint32 number) const { return stopped_ >= number; }

private:
    void read(int socket);

    std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<QByteArray> questions_;
    std::atomic<quint32> stopped_ = 0;
};

} // namespace parvis
