// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/scanned_words.h"

#include "pdf/page_furniture.h"
#include "pdf/page_words.h"

#include <algorithm>

namespace parvis {

std::vector<PdfWord> asPdfWords(const std::vector<ScannedWord>& words)
{
    std::vector<PdfWord> converted;
    converted.reserve(words.size());
    for (const ScannedWord& word : words)
        converted.push_back(
            {word.text, word.box, word.endsLine, word.spaceAfter, word.whole, word.rest, word.confidence});
    return converted;
}

std::vector<ScannedWord> asScannedWords(const std::vector<PdfWord>& words)
{
    std::vector<ScannedWord> converted;
    converted.reserve(words.size());
    for (const PdfWord& word : words)
        converted.push_back(
            {word.text, word.box, word.endsLine, word.spaceAfter, word.whole, word.rest, word.confidence});
    return converted;
}

bool wereRead(const std::vector<PdfWord>& words)
{
    return std::ranges::any_of(words, [](const PdfWord& word) { return word.confidence < 1; });
}

std::map<int, QString> textsOfScans(std::vector<std::vector<PdfWord>> pages)
{
    markFurniture(pages);
    std::map<int, QString> texts;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (QString text = textOfWords(pages[i]); !text.trimmed().isEmpty())
            texts.emplace(int(i) + 1, std::move(text));
    }
    return texts;
}

std::vector<PdfWord> wordsOfPage(const PdfDocument& pdf, DocumentReader& library, const QString& sha256, int page,
                                 const std::stop_token& stop)
{
    std::vector<PdfWord> words = asPdfWords(library.words(sha256, page));
    if (words.empty())
        words = pdf.pageWords(page, stop);
    markFurniture(words, library.page(sha256, page));
    return words;
}

} // namespace parvis
