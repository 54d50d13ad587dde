// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: the marks that TaggedCanvas leaves in the content of a page become tags.

#include "pdf/tagging/pdf_structure.h"

#include <string>
#include <string_view>
#include <vector>

namespace parvis {

/// A mark is a square of one unit at (−kind · farAway, −base − number): no paper reaches there.
namespace pageMark {
inline constexpr int run = 1;
inline constexpr int end = 2;
inline constexpr int artifact = 3;
inline constexpr double farAway = 1'000'000;
inline constexpr double base = 4'000'000;
} // namespace pageMark

/// The content of a page with tags.
struct MarkedContent
{
    std::string bytes;
    std::vector<int> runs; ///< those that paint something, each in the place of its marked-content identifier
    int marks = 0;         ///< beginnings of runs that were found, also of those that paint nothing
};

/// "/P", "/H2": the standard name of what an element is (ISO 32000-1, 14.8.4).
std::string roleName(const PdfElement& element);

/// Everything that is painted lies in a run or in an artifact. @param content  of one page, as QPdfWriter writes it
/// Throws std::runtime_error for a mark of no run.
MarkedContent markedContent(std::string_view content, const PdfStructure& structure);

/// "<FEFF…>": a text as a string of a PDF.
std::string utf16String(const QString& text);

} // namespace parvis
