// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_word.h"

#include <vector>

namespace parvis {

/// A word without a sound place on the page is no part of its rows.
bool isPlaced(const QRectF& box);

/// The boxes of the words of a page as if its text stood upright: turned by quarters, and lines that fall, as on a scan
/// that lies askew, made level.
std::vector<QRectF> uprightBoxes(const std::vector<PdfWord>& words);

/// The words of a page by rows, from top to bottom and from left to right, whatever the order in which they are read.
/// Those without a place are in none.
/// @param boxes  of these words, upright
std::vector<std::vector<int>> rowsOf(const std::vector<PdfWord>& words, const std::vector<QRectF>& boxes);

} // namespace parvis
