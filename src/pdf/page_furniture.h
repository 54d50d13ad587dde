// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_word.h"

#include <vector>

namespace parvis {

// Furniture is what stands at the head or foot of pages and is no part of their text: page numbers, and running heads
// where they stand again. Where one stands first it is text: it may be the title of the document, and a search for its
// words finds the document there, once.

/// Marks the furniture among the words of all pages of a document (PdfWord::isFurniture). A page of nothing else keeps
/// it as its text.
void markFurniture(std::vector<std::vector<PdfWord>>& pages);

/// Marks it on one page, whose text was made while all pages were known: what stands at its head or foot and not in
/// this text.
void markFurniture(std::vector<PdfWord>& words, const QString& text);

} // namespace parvis
