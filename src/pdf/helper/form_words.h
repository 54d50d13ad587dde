// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_parts.h"

namespace Poppler {
class Page;
}

namespace parvis {

/// Adds what the fields of a form on this page hold, each field at its place: texts, choices, and a cross for what is
/// ticked. Most files print the content of their fields, and those words are there already; some leave that to the
/// program that shows them, or draw it as lines. Hidden fields and passwords are left out. A field for a signature has
/// no words of its own (PdfSeal).
/// @param words  of the page, as it is printed
void addFormWords(const Poppler::Page& page, std::vector<PrintedWord>& words);

} // namespace parvis
