// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_document.h"
#include "store/documents.h"

#include <map>

namespace parvis {

// The words of scans as the library keeps them, and as those of any other page are read.

std::vector<PdfWord> asPdfWords(const std::vector<ScannedWord>& words);
std::vector<ScannedWord> asScannedWords(const std::vector<PdfWord>& words);

/// Whether any of these words was read from a picture; else all are the page's own.
bool wereRead(const std::vector<PdfWord>& words);

/// The texts of pages that are pictures, by their number, of the words that were read from them; what is no part of the
/// text (markFurniture) is left out. A page without words has none.
std::map<int, QString> textsOfScans(std::vector<std::vector<PdfWord>> pages);

/// The words of a page of a stored document: its own; of a page that is a picture, those that were read from it, with
/// what is stamped on it. Those that its stored text leaves out are marked (markFurniture), so that a search marks what
/// it has found.
/// @param library  that has the document, on the thread of the caller
/// @throws what PdfDocument::pageWords and DocumentReader::words throw
std::vector<PdfWord> wordsOfPage(const PdfDocument& pdf, DocumentReader& library, const QString& sha256, int page,
                                 const std::stop_token& stop = {});

} // namespace parvis
