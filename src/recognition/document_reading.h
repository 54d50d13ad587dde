// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "recognition/printed_text.h"
#include "recognition/recognised_facts.h"

namespace parvis {

/// A document on its way to its facts: its pages as lines and columns, its text as it is read, and the register that
/// says what names there are. The rules (kind, territory, dates, …) each look at it.
struct DocumentReading
{
    const Register& records;
    std::vector<PrintedPage> pages;
    PrintedText text;

    DocumentReading(const Register& register_, std::vector<std::vector<PdfWord>> words);
    DocumentReading(const DocumentReading&) = delete;

    /// The same tokens as those of the whole text, of one piece of a page.
    static std::vector<Token> tokensOfPiece(const PrintedPage& page, const PrintedPiece& piece);
};

} // namespace parvis
