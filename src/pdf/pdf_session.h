// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/helper_process.h"
#include "pdf/pdf_access.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace parvis {

/// One document, open in a helper. When the helper is lost the question fails, and the next one opens the document in
/// another. Thread: one at a time.
class PdfSession
{
public:
    /// @param name       the file that messages speak of
    /// @param passwords  tried one after the other; none: there is none
    /// @throws PdfLocked, Error, Cancelled
    PdfSession(const QByteArray& bytes, const QString& name, const QList<QByteArray>& passwords,
               const PdfLimits& limits, const std::stop_token& stop);
    ~PdfSession();
    PdfSession(PdfSession&&) noexcept;
    PdfSession& operator=(PdfSession&&) noexcept;

    const PdfFacts& facts() const { return facts_; }

    /// What `read` finds in the answer.
    /// @throws Error, Cancelled
    template <class Read>
    auto ask(PdfQuestion question, int page, double dpi, const std::stop_token& stop, Read read) const
    {
        return understood(page, [&] { return read(answerTo(question, page, dpi, stop)); });
    }

    /// With the next question about words, the helper is asked for those of this page, too, and goes on with it while
    /// the caller works: it must be asked for next. 0: none.
    void setPageAhead(int page) const { nextPage_ = page; }
    /// From now on the words of a page may take so much processor time, in milliseconds.
    void setPageTime(qint64 time) const { pageTime_ = time; }
    /// Processor time that the document has taken so far, in milliseconds.
    qint64 spent() const { return spent_; }
    /// What Poppler complained of so far.
    const PdfFaultCounts& faults() const { return faults_; }
    /// The file ends in the middle.
    bool isCutOff() const;
    const PdfLimits& limits() const { return limits_; }

private:
    template <class Work>
    auto understood(int page, Work work) const -> decltype(work())
    {
        try {
            return work();
        } catch (const HelperLost& lost) {
            fail(lost.cause);
        } catch (const BadMessage&) {
            fail(HelperLost::Cause::Nonsense);
        } catch (const PdfOutcome& outcome) {
            refuse(outcome, page);
        }
    }

    PdfMessage asked(HelperProcess& helper, const QByteArray& message, qint64 time, const std::stop_token& stop) const;
    QByteArray messageFor(PdfQuestion question, int page, double dpi) const;
    void askAhead(int page) const;
    PdfMessage answerTo(PdfQuestion question, int page, double dpi, const std::stop_token& stop) const;
    PdfFacts open(const std::stop_token& stop) const;
    PdfFacts openIn(std::unique_ptr<HelperProcess> helper, const std::stop_token& stop) const;
    [[noreturn]] void fail(HelperLost::Cause cause) const;
    [[noreturn]] void refuse(PdfOutcome outcome, int page) const;
    [[noreturn]] void refuseDocument(PdfOutcome outcome) const;

    QByteArray bytes_;
    QString name_;
    QList<QByteArray> passwords_;
    PdfLimits limits_;
    PdfFacts facts_;
    mutable PdfFaultCounts faults_{};
    mutable qint64 spent_ = 0;
    mutable qint64 pageTime_;
    /// What the helper was asked ahead.
    struct Ahead
    {
        int page = 0; ///< 0: nothing
        QByteArray message;
    };
    mutable Ahead ahead_;
    mutable int nextPage_ = 0;                      ///< to be asked ahead
    mutable std::unique_ptr<HelperProcess> helper_; ///< null: the document is to be opened first
};

} // namespace parvis
