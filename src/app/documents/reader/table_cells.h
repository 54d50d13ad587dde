// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_word.h"

#include <QStringList>

#include <vector>

namespace parvis {

/// The words of a part of a page as the rows and cells of the table that it is, from the places of the words alone.
/// Every row has as many cells; those that hold nothing are empty. A cell of several lines is one where its lines stand
/// closer to each other than rows do, or are in the head of the table; in doubt a line stays a row. A title over
/// several columns stands in the first of them. Where the text of the page is turned, so are the rows.
/// @param words   all of the page
/// @param chosen  which of them
std::vector<QStringList> tableCells(const std::vector<PdfWord>& words, const std::vector<int>& chosen);

} // namespace parvis
