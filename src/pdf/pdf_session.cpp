// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_session.h"

#include "domain/translate.h"
#include "pdf/helper_pool.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr quint64 mostFaults = 1'000'000; ///< that are counted

QString newCopyAdvice()
{
    return translate("pdf", "Ask for a new copy of the document.");
}

QString simplerCopyAdvice()
{
    return translate("pdf", "Open it in a PDF reader and print it as a new PDF, or ask for a simpler copy.");
}

QString installAdvice()
{
    return translate("pdf", "Install Parvis again.");
}

/// Readers accept rubbish before the header, as mail programs leave it, and Poppler reads files without one.
bool looksLikePdf(const QByteArray& bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

/// An object begins behind that place: "12 0 obj".
bool holdsObject(const QByteArray& bytes, qsizetype from)
{
    constexpr qsizetype longest = 32; // the two numbers of an object
    static const QRegularExpression object(u"(^|\\s)\\d+\\s+\\d+\\s+obj(?!\\w)"_s);
    for (qsizetype at = bytes.indexOf("obj", from); at >= 0; at = bytes.indexOf("obj", at + 3)) {
        const qsizetype start = std::max(from, at - longest);
        if (object.match(QString::fromLatin1(bytes.mid(start, at + 4 - start))).hasMatch())
            return true;
    }
    return false;
}

/// Adds up, however its scope is left, what a helper has spent since the last time.
class SpentTime
{
public:
    SpentTime(HelperProcess& helper, qint64& total)
        : helper_(helper)
        , total_(total)
    {
    }
    ~SpentTime() { total_ += helper_.takeProcessorTime(); }
    SpentTime(const SpentTime&) = delete;
    SpentTime& operator=(const SpentTime&) = delete;

private:
    HelperProcess& helper_;
    qint64& total_;
};

} // namespace

PdfSession::PdfSession(const QByteArray& bytes, const QString& name, const QList<QByteArray>& passwords,
                       const PdfLimits& limits, const std::stop_token& stop)
    : bytes_(bytes)
    , name_(name)
    , passwords_(passwords)
    , limits_(limits)
    , pageTime_(limits.processorSeconds * 1000LL)
{
    if (bytes.isEmpty())
        throw Error(translate("pdf", "The file is empty."), name, newCopyAdvice());
    facts_ = understood(0, [&] { return open(stop); });
}

PdfSession::~PdfSession()
{
    if (helper_ && !helper_->isLost() && ahead_.page == 0)
        HelperPool::shared().giveBack(std::move(helper_));
}

PdfSession::PdfSession(PdfSession&&) noexcept = default;
PdfSession& PdfSession::operator=(PdfSession&&) noexcept = default;

/// Counts the time and the faults.
PdfMessage PdfSession::asked(HelperProcess& helper, const QByteArray& message, qint64 time,
                             const std::stop_token& stop) const
{
    const AnswerTime allowed{time, limits_.busySeconds * 1000LL, limits_.stillSeconds * 1000LL,
                             limits_.seconds * 1000LL};
    const SpentTime counted(helper, spent_);
    PdfMessage answer = helper.ask(message, allowed, stop);
    const PdfFaultCounts found = answerHead(answer.bytes).faults;
    for (std::size_t i = 0; i < found.size(); ++i)
        faults_[i] = quint32(std::min<quint64>(quint64(faults_[i]) + found[i], mostFaults));
    return answer;
}

PdfFacts PdfSession::openIn(std::unique_ptr<HelperProcess> helper, const std::stop_token& stop) const
{
    const OpenQuestion question{bytes_, passwords_, limits_.memory, 2 * limits_.processorSeconds};
    const PdfFaultCounts before = faults_;
    helper->takeProcessorTime(); // for other documents
    const PdfMessage answer =
        asked(*helper, openMessage(helper->nextNumber(), question), limits_.processorSeconds * 1000LL, stop);
    if (facts_.pages > 0)
        faults_ = before; // opened again, with the same faults
    if (const PdfOutcome outcome = answerHead(answer.bytes).outcome; outcome != PdfOutcome::Done) {
        HelperPool::shared().giveBack(std::move(helper));
        throw outcome;
    }
    PdfFacts facts = factsIn(answer.bytes);
    helper_ = std::move(helper);
    return facts;
}

PdfFacts PdfSession::open(const std::stop_token& stop) const
{
    auto helper = HelperPool::shared().take();
    if (helper->documents() == 0)
        return openIn(std::move(helper), stop);
    // What an earlier document has left in this helper must not fail the next one.
    const QString program = helper->program();
    try {
        return openIn(std::move(helper), stop);
    } catch (const HelperLost& lost) {
        if (lost.cause == HelperLost::Cause::Time || lost.cause == HelperLost::Cause::Missing ||
            lost.cause == HelperLost::Cause::Version)
            throw; // another one would do the same
        return openIn(std::make_unique<HelperProcess>(program), stop);
    }
}

QByteArray PdfSession::messageFor(PdfQuestion question, int page, double dpi) const
{
    if (ahead_.page != 0)
        return std::exchange(ahead_, {}).message;
    return questionMessage(helper_->nextNumber(), question, page, dpi);
}

void PdfSession::askAhead(int page) const
{
    ahead_ = {page, questionMessage(helper_->nextNumber(), PdfQuestion::Words, page, 0)};
    helper_->askAhead(ahead_.message);
}

PdfMessage PdfSession::answerTo(PdfQuestion question, int page, double dpi, const std::stop_token& stop) const
{
    const int next = std::exchange(nextPage_, 0);
    if (ahead_.page != 0 && (question != PdfQuestion::Words || page != ahead_.page))
        helper_.reset(); // it is at work on what nobody waits for
    if (!helper_ || helper_->isLost()) {
        ahead_ = {};
        if (stop.stop_requested())
            throw Cancelled();
        open(stop);
    }
    const qint64 usual = limits_.processorSeconds * 1000LL;
    const qint64 time = question == PdfQuestion::Read      ? limits_.readingSeconds * 1000LL
                        : question == PdfQuestion::Picture ? 2 * usual
                        : question == PdfQuestion::Words   ? pageTime_
                                                           : usual;
    const QByteArray message = messageFor(question, page, dpi);
    if (question == PdfQuestion::Words) {
        helper_->askAhead(message);
        if (next > 0)
            askAhead(next);
    }
    PdfMessage answer = asked(*helper_, message, time, stop);
    const PdfOutcome outcome = answerHead(answer.bytes).outcome;
    if (outcome != PdfOutcome::Done)
        throw outcome;
    return answer;
}

bool PdfSession::isCutOff() const
{
    // Each state of a file ends so; rubbish behind the last one is no part of it.
    const qsizetype mark = bytes_.lastIndexOf("startxref");
    return mark < 0 || holdsObject(bytes_, mark);
}

void PdfSession::fail(HelperLost::Cause cause) const
{
    helper_.reset();
    switch (cause) {
    case HelperLost::Cause::Missing:
        throw Error(translate("pdf", "The program that reads PDF files is missing: %1.").arg(pdfHelperProgram()), name_,
                    installAdvice());
    case HelperLost::Cause::Memory:
        throw PdfBrokeOff(PdfBrokeOff::Reason::Memory,
                          translate("pdf", "This PDF asks for more memory than it may have."), name_,
                          simplerCopyAdvice());
    case HelperLost::Cause::Time:
        throw PdfBrokeOff(PdfBrokeOff::Reason::Time, translate("pdf", "This PDF asks for more time than it may have."),
                          name_, simplerCopyAdvice());
    case HelperLost::Cause::Version:
        throw Error(
            translate("pdf", "The program that reads PDF files is of another version: %1.").arg(pdfHelperProgram()),
            name_, translate("pdf", "Install Parvis again: the two come together."));
    case HelperLost::Cause::Nonsense:
        throw Error(translate("pdf", "The program that reads PDF files gave an answer that makes no sense."), name_,
                    installAdvice());
    case HelperLost::Cause::Crash:
        break;
    }
    throw PdfBrokeOff(PdfBrokeOff::Reason::Crash, translate("pdf", "Reading this PDF broke off: it is damaged."), name_,
                      newCopyAdvice());
}

void PdfSession::refuseDocument(PdfOutcome outcome) const
{
    if (outcome == PdfOutcome::Locked)
        throw PdfLocked(passwords_.isEmpty() ? translate("pdf", "The PDF is protected by a password.")
                                             : translate("pdf", "The password does not open the PDF."),
                        name_, translate("pdf", "Give its password, or ask for a copy without one."));
    if (outcome == PdfOutcome::NoPage)
        throw Error(translate("pdf", "The PDF has no page."), name_, newCopyAdvice());
    if (looksLikePdf(bytes_))
        throw Error(translate("pdf", "The PDF is damaged and cannot be read."), name_, newCopyAdvice());
    throw Error(translate("pdf", "The file is not a PDF."), name_,
                translate("pdf", "Choose a PDF, or save the document as PDF first."));
}

void PdfSession::refuse(PdfOutcome outcome, int page) const
{
    if (outcome == PdfOutcome::Stopped)
        throw Cancelled();
    if (outcome == PdfOutcome::TooLarge)
        fail(HelperLost::Cause::Memory);
    if (outcome == PdfOutcome::NoReader)
        throw PdfUnread(translate("pdf", "Scanned pages cannot be read: text recognition is not installed."), name_,
                        translate("pdf", "Install the package tesseract-ocr-fra."));
    if (page == 0)
        refuseDocument(outcome);
    throw Error(translate("pdf", "Page %1 of the PDF cannot be drawn.").arg(page), name_, newCopyAdvice());
}

} // namespace parvis
