// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/document_reading.h"

#include "domain/error.h"
#include "pdf/page_furniture.h"

namespace parvis {

namespace {

void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
}

std::vector<PrintedPage> pagesOf(std::vector<std::vector<PdfWord>> words, const std::stop_token& stop)
{
    throwIfStopped(stop);
    markFurniture(words);
    std::vector<PrintedPage> pages;
    pages.reserve(words.size());
    for (std::vector<PdfWord>& page : words) {
        throwIfStopped(stop);
        pages.emplace_back(int(pages.size()) + 1, std::move(page));
    }
    return pages;
}

} // namespace

DocumentReading::DocumentReading(const Register& register_, std::vector<std::vector<PdfWord>> words,
                                 std::stop_token stop_)
    : records(register_)
    , stop(std::move(stop_))
    , pages(pagesOf(std::move(words), stop))
    , text(pages)
{
}

void DocumentReading::goOn() const
{
    throwIfStopped(stop);
}

std::vector<Token> DocumentReading::tokensOfPiece(const PrintedPage& page, const PrintedPiece& piece)
{
    std::vector<Token> tokens;
    for (const int word : piece.words) {
        for (const QString& folded : tokensOf(page.words()[std::size_t(word)].text))
            tokens.push_back({folded, page.number(), word});
    }
    return tokens;
}

} // namespace parvis
