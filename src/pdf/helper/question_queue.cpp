// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/question_queue.h"

#include "pdf/protocol/helper_exit.h"
#include "pdf/protocol/pdf_channel.h"
#include "pdf/protocol/pdf_messages.h"

#include <thread>

#include <unistd.h>

namespace parvis {

QuestionQueue::QuestionQueue(int socket)
{
    std::thread([this, socket] { read(socket); }).detach();
}

void QuestionQueue::read(int socket)
{
    PdfChannel channel(socket);
    try {
        for (;;) {
            QByteArray message = channel.receive(largestQuestion).bytes;
            const QuestionHead head = questionHead(message);
            if (head.question == PdfQuestion::Stop) {
                stopped_ = head.number;
                continue;
            }
            const std::lock_guard lock(mutex_);
            questions_.push_back(std::move(message));
            arrived_.notify_one();
        }
    } catch (const ChannelClosed&) {
        ::_exit(FinishedExit);
    } catch (const BadMessage&) {
        ::_exit(NonsenseExit);
    }
}

QByteArray QuestionQueue::next()
{
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, [this] { return !questions_.empty(); });
    QByteArray question = std::move(questions_.front());
    questions_.pop_front();
    return question;
}

} // namespace parvis
