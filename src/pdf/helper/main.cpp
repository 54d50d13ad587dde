// SPDX-License-Identifier: GPL-3.0-or-later
// parvis-pdf reads PDF files for Parvis, in a process of its own: a file that is damaged or made to harm takes no more
// than memory and time that it may have, and ends this process only. It is started by Parvis with a socket as standard
// input, over which it is asked and answers (pdf/protocol).

#include "pdf/helper/fault_counter.h"
#include "pdf/helper/helper_limits.h"
#include "pdf/helper/ocr_module.h"
#include "pdf/helper/poppler_document.h"
#include "pdf/helper/question_queue.h"
#include "pdf/protocol/helper_exit.h"
#include "pdf/protocol/page_pixels.h"
#include "pdf/protocol/pdf_channel.h"
#include "pdf/protocol/pdf_messages.h"

#include <cstdio>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace parvis;

namespace {

constexpr double pointsPerInch = 72.0;

/// The document that is open, and the message that holds its bytes.
class Session
{
public:
    explicit Session(QuestionQueue& questions)
        : questions_(questions)
    {
    }

    void answer(const QByteArray& message, PdfChannel& channel)
    {
        const QuestionHead head = questionHead(message);
        if (head.question == PdfQuestion::Close) {
            close();
            giveMemoryBack();
            return;
        }
        PdfOutcome outcome = PdfOutcome::Done;
        QByteArray body;
        try {
            body = head.question == PdfQuestion::Open ? open(message) : ask(head, message);
        } catch (const PdfRefusal& refusal) {
            outcome = refusal.outcome;
        }
        if (body.size() > qsizetype(largestAnswer) - 1024) {
            outcome = PdfOutcome::TooLarge;
            body.clear();
        }
        const bool bringsPicture = head.question == PdfQuestion::Picture && outcome == PdfOutcome::Done;
        channel.send(answerMessage({head.number, outcome, takeFaults()}, body), bringsPicture ? pixels_ : nothing_);
    }

private:
    void close()
    {
        document_.reset();
        message_.clear();
        pixels_ = Descriptor();
        takeFaults();
    }

    QByteArray open(const QByteArray& message)
    {
        close();
        message_ = message;
        const OpenQuestion question = openQuestion(message_);
        processorSeconds_ = question.processorSeconds;
        limitMemory(question.memory);
        limitProcessorTime(processorSeconds_);
        document_.emplace(question);
        return written(document_->facts());
    }

    QByteArray ask(const QuestionHead& head, const QByteArray& message)
    {
        if (!document_)
            throw PdfRefusal{PdfOutcome::Damaged};
        limitProcessorTime(processorSeconds_);
        const PageQuestion asked = pageQuestion(message);
        const auto isStopped = [this, number = head.number] { return questions_.isStopped(number); };
        switch (head.question) {
        case PdfQuestion::Page:
            return written(document_->page(asked.page));
        case PdfQuestion::Words:
            return written(document_->contents(asked.page, isStopped));
        case PdfQuestion::Picture:
            return picture(document_->picture(asked.page, asked.dpi, isStopped));
        case PdfQuestion::Read:
            return written(readWords(asked, isStopped));
        case PdfQuestion::Outline:
            return written(document_->outline());
        case PdfQuestion::Links:
            return written(document_->links(asked.page));
        case PdfQuestion::Properties:
            return written(document_->properties());
        default:
            throw BadMessage();
        }
    }

    PageContents readWords(const PageQuestion& asked, const PopplerDocument::IsStopped& isStopped)
    {
        if (!isReaderTried_) {
            isReaderTried_ = true;
            reader_ = loadPageReader();
        }
        if (!reader_)
            throw PdfRefusal{PdfOutcome::NoReader};
        limitProcessorTime(readingSeconds);
        const QImage picture = document_->picture(asked.page, asked.dpi, isStopped);
        // A page that is very large comes at a lower resolution.
        const double width = document_->page(asked.page).size.width();
        std::vector<PrintedWord> words = reader_->read(picture, picture.width() * pointsPerInch / width, isStopped);
        if (isStopped())
            throw PdfRefusal{PdfOutcome::Stopped};
        return {std::move(words)};
    }

    QByteArray picture(const QImage& image)
    {
        const QByteArray facts = writePixels(image, pixels_);
        if (facts.isEmpty())
            throw PdfRefusal{PdfOutcome::TooLarge};
        return facts;
    }

    QuestionQueue& questions_;
    QByteArray message_;
    std::optional<PopplerDocument> document_;
    Descriptor pixels_; ///< of the last picture
    const Descriptor nothing_ = Descriptor();
    int processorSeconds_ = 1;
    std::unique_ptr<PageReader> reader_; ///< stays for all documents
    bool isReaderTried_ = false;
};

/// The channel on a number of its own, so that nothing that a library prints gets into it. Negative: there is none.
int takeChannel()
{
    const int socket = ::dup(STDIN_FILENO);
    int type = 0;
    socklen_t size = sizeof type;
    if (socket < 0 || ::getsockopt(socket, SOL_SOCKET, SO_TYPE, &type, &size) != 0)
        return -1;
    const int nothing = ::open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO})
        ::dup2(nothing, stream);
    return socket;
}

} // namespace

int main(int argc, char* argv[])
{
    const int socket = takeChannel();
    if (socket < 0) {
        std::fputs("parvis-pdf reads PDF files for Parvis and parvis-cli, which start it themselves.\n", stderr);
        return 2;
    }
    endWhenMemoryEnds();
    if (argc != 2 || std::strcmp(argv[1], protocolVersion) != 0)
        ::_exit(VersionExit);
    countFaults();
    // Lives as long as the process, as does the thread that reads it.
    auto* questions = new QuestionQueue(socket);
    Session session(*questions);
    PdfChannel channel(socket);
    try {
        for (;;)
            session.answer(questions->next(), channel);
    } catch (const ChannelClosed&) {
        ::_exit(FinishedExit);
    } catch (const BadMessage&) {
        ::_exit(NonsenseExit);
    }
}
