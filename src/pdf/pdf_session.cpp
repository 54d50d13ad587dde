// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_session.h"

#include "domain/translate.h"
#include "pdf/helper_pool.h"

namespace parvis {

namespace {

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

} // namespace

PdfSession::PdfSession(const QByteArray& bytes, const QString& name, const QList<QByteArray>& passwords,
                       const PdfLimits& limits, const std::stop_token& stop)
    : bytes_(bytes)
    , name_(name)
    , passwords_(passwords)
    , limits_(limits)
{
    if (bytes.isEmpty())
        throw Error(translate("pdf", "The file is empty."), name, newCopyAdvice());
    facts_ = understood(0, [&] { return open(stop); });
}

PdfSession::~PdfSession()
{
    if (helper_ && !helper_->isLost())
        HelperPool::shared().giveBack(std::move(helper_));
}

PdfSession::PdfSession(PdfSession&&) noexcept = default;
PdfSession& PdfSession::operator=(PdfSession&&) noexcept = default;

PdfFacts PdfSession::openIn(std::unique_ptr<HelperProcess> helper, const std::stop_token& stop) const
{
    const OpenQuestion question{bytes_, passwords_, limits_.memory, limits_.processorSeconds};
    const PdfMessage answer = helper->ask(openMessage(helper->nextNumber(), question), limits_.seconds, stop);
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
        if (lost.cause == HelperLost::Cause::Time || lost.cause == HelperLost::Cause::Missing)
            throw; // another one would take as long
        return openIn(std::make_unique<HelperProcess>(program), stop);
    }
}

PdfMessage PdfSession::answerTo(PdfQuestion question, int page, double dpi, const std::stop_token& stop) const
{
    if (!helper_ || helper_->isLost()) {
        if (stop.stop_requested())
            throw Cancelled();
        open(stop);
    }
    PdfMessage answer =
        helper_->ask(questionMessage(helper_->nextNumber(), question, page, dpi), limits_.seconds, stop);
    const PdfOutcome outcome = answerHead(answer.bytes).outcome;
    if (outcome != PdfOutcome::Done)
        throw outcome;
    return answer;
}

void PdfSession::checkTime(qint64 milliseconds) const
{
    if (milliseconds > limits_.documentSeconds * 1000LL)
        fail(HelperLost::Cause::Time);
}

void PdfSession::fail(HelperLost::Cause cause) const
{
    helper_.reset();
    switch (cause) {
    case HelperLost::Cause::Missing:
        throw Error(translate("pdf", "The program that reads PDF files is missing: %1.").arg(pdfHelperProgram()), name_,
                    installAdvice());
    case HelperLost::Cause::Memory:
        throw Error(translate("pdf", "This PDF asks for more memory than it may have."), name_, simplerCopyAdvice());
    case HelperLost::Cause::Time:
        throw Error(translate("pdf", "This PDF asks for more time than it may have."), name_, simplerCopyAdvice());
    case HelperLost::Cause::Nonsense:
        throw Error(translate("pdf", "The program that reads PDF files gave an answer that makes no sense."), name_,
                    installAdvice());
    case HelperLost::Cause::Crash:
        break;
    }
    throw Error(translate("pdf", "Reading this PDF broke off: it is damaged."), name_, newCopyAdvice());
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
    if (page == 0)
        refuseDocument(outcome);
    throw Error(translate("pdf", "Page %1 of the PDF cannot be drawn.").arg(page), name_, newCopyAdvice());
}

} // namespace parvis
