// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_session.h"
#include "pdf/protocol/pdf_parts.h"

#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace parvis {

/// The pages of a document from the first to the last. One that cannot be read is lost alone. Those that take too long
/// share the time that may be lost: each gets a quarter of what is left of it. Once it is used up, or the document has
/// taken all the time that it may, the pages that follow are lost, too. While the caller works on a page the helper
/// reads the next one. Thread: one.
class PagesInTurn
{
public:
    PagesInTurn(const PdfSession& session, const std::stop_token& stop);
    PagesInTurn(const PagesInTurn&) = delete;
    PagesInTurn& operator=(const PagesInTurn&) = delete;

    /// Null: the page is lost. What is asked for is kept until it is `done`. Throws Error, and Cancelled.
    const PageContents* contents(int page);
    void done(int page) { kept_.erase(page); }

    /// Whether a page may be read still. The first one is always tried.
    bool hasTimeFor(int page);
    /// With those from this one on. Throws what went wrong when nothing of the document could be read.
    std::vector<int> lost(int from);

private:
    void keep(int page, std::optional<PageContents> contents);
    std::optional<PageContents> tried(int page);

    const PdfSession& session_;
    std::stop_token stop_;
    std::map<int, std::optional<PageContents>> kept_;
    std::vector<int> lost_;
    qint64 before_;     ///< processor time that the document had taken
    qint64 leftToLose_; ///< milliseconds
    std::optional<PdfBrokeOff> first_;
};

} // namespace parvis
