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
        Nonsense ///< what it said is no answer
    };

    Cause cause;
};

/// The program that reads PDF files, as another process: it is asked one thing at a time. When it is lost, or its work
/// cannot be stopped in other ways, it is killed, and nothing of it stays. Thread: one at a time.
class HelperProcess
{
public:
    /// Throws HelperLost when there is no such program.
    explicit HelperProcess(const QString& program);
    ~HelperProcess();
    HelperProcess(const HelperProcess&) = delete;
    HelperProcess& operator=(const HelperProcess&) = delete;

    /// The answer to a message that was made with nextNumber().
    /// @param seconds  that the answer may take; it comes far sooner as a rule
    /// @throws HelperLost; Cancelled when stopped: the helper is alive still, unless isLost() says otherwise
    PdfMessage ask(const QByteArray& message, int seconds, const std::stop_token& stop);
    quint32 nextNumber() { return ++number_; }
    /// Lets it forget the document that is open.
    void close();

    bool isLost() const { return process_ <= 0; }
    const QString& program() const { return program_; }
    int documents() const { return documents_; } ///< that it has opened

private:
    void start();
    int end(bool kill);

    QString program_;
    pid_t process_ = 0;
    int socket_ = -1;
    quint32 number_ = 0;
    int documents_ = 0;
};

/// The program parvis-pdf beside the program that runs; PARVIS_PDF_HELPER names another one.
QString pdfHelperProgram();

} // namespace parvis
