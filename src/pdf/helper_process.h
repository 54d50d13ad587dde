// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_channel.h"
#include "pdf/protocol/pdf_messages.h"

#include <QString>

#include <stop_token>

#include <sys/types.h>

namespace parvis {

/// The helper is of no use any more: it has ended, and how.
struct HelperLost
{
    enum class Cause {
        Missing, ///< it could not be started
        Memory,  ///< it asked for more than it may have
        Time,    ///< it took more than it may
        Crash,
        Version, ///< it does not understand what is asked
        Nonsense ///< what it said is no answer
    };

    Cause cause;
};

/// How long an answer may take, in milliseconds: see PdfLimits.
struct AnswerTime
{
    qint64 processor = 0;
    qint64 busy = 0;
    qint64 still = 0;
    qint64 clock = 0;
};

/// The program that reads PDF files, as another process: it answers one question after the other. When it is lost, or
/// its work cannot be stopped in other ways, it is killed, and nothing of it stays. Thread: one at a time.
class HelperProcess
{
public:
    /// Throws HelperLost when there is no such program.
    explicit HelperProcess(const QString& program);
    ~HelperProcess();
    HelperProcess(const HelperProcess&) = delete;
    HelperProcess& operator=(const HelperProcess&) = delete;

    /// The answer to a message that was made with nextNumber().
    /// @throws HelperLost; Cancelled when stopped: the helper is alive still, unless isLost() says otherwise
    PdfMessage ask(const QByteArray& message, const AnswerTime& time, const std::stop_token& stop);
    /// Sends a short question that will be the next to `ask`: the helper begins with it once it has answered the last.
    void askAhead(const QByteArray& message);
    quint32 nextNumber() { return ++number_; }
    /// Lets it forget the document that is open.
    void close();

    bool isLost() const { return process_ <= 0; }
    const QString& program() const { return program_; }
    int documents() const { return documents_; } ///< that it has opened
    /// Processor time that it has taken in its life, in milliseconds; also when it is lost.
    qint64 processorTime() const;
    /// That since this was called last.
    qint64 takeProcessorTime();

private:
    void start();
    void send(PdfChannel& channel, const QByteArray& message);
    int end(bool kill);
    bool hasEnded(int& status, int options);

    QString program_;
    pid_t process_ = 0;
    int socket_ = -1;
    quint32 number_ = 0;
    quint32 asked_ = 0; ///< of the last question that was sent
    int documents_ = 0;
    qint64 spent_ = 0; ///< processorTime() of one that has ended
    qint64 taken_ = 0; ///< takeProcessorTime() so far
};

/// The program parvis-pdf beside the program that runs; PARVIS_PDF_HELPER names another one.
QString pdfHelperProgram();

} // namespace parvis
