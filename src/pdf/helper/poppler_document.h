// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_messages.h"

#include <QImage>

#include <functional>
#include <memory>

namespace parvis {

/// What could not be done, as the answer says it.
struct PdfRefusal
{
    PdfOutcome outcome;
};

/// A PDF opened with Poppler, read from bytes that live longer than it. Pages count from 1. Every call may throw
/// PdfRefusal. Thread: one.
class PopplerDocument
{
public:
    /// Asked now and then while Poppler works: true ends the work with the outcome Stopped.
    using IsStopped = std::function<bool()>;

    explicit PopplerDocument(const OpenQuestion& open);
    ~PopplerDocument();

    PdfFacts facts() const;
    PdfPageFacts page(int page) const;
    PageContents contents(int page, const IsStopped& isStopped) const;
    /// Of at most `mostPixels`, else at a lower resolution.
    QImage picture(int page, double dpi, const IsStopped& isStopped) const;
    std::vector<PdfBookmark> outline() const;
    std::vector<PdfLink> links(int page) const;
    PdfProperties properties() const;

private:
    struct Data;
    std::unique_ptr<Data> data_;
};

} // namespace parvis
