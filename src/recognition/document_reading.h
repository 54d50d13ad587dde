// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "recognition/printed_text.h"
#include "recognition/recognised_facts.h"

#include <stop_token>

namespace parvis {

/// A document on its way to its facts: its pages as lines and columns, its text as it is read, and the register that
/// says what names there are. The rules (kind, territory, dates, …) each look at it.
struct DocumentReading
{
    const Register& records;
    std::stop_token stop;
    std::vector<PrintedPage> pages;
    PrintedText text;

    /// @throws Cancelled
    DocumentReading(const Register& register_, std::vector<std::vector<PdfWord>> words, std::stop_token stop_ = {});
    DocumentReading(const DocumentReading&) = delete;

    /// Each rule asks it from page to page. Throws Cancelled.
    void goOn() const;

    /// The same tokens as those of the whole text, of one piece of a page.
    static std::vector<Token> tokensOfPiece(const PrintedPage& page, const PrintedPiece& piece);
};

} // namespace parvis
