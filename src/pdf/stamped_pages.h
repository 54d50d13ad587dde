// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_parts.h"

#include <vector>

namespace parvis {

/// Whether a page is a picture on which a few words stand that are text: what a program stamps on a scan ("Envoyé en
/// préfecture le …", the number of a page). What the page says is in the picture.
bool isStampedPicture(const PageContents& page);

/// The words of such a page: its own, then those that were read from its picture where none of its own stands. A
/// photograph, in which hardly anything can be read, gives none.
/// @param read  in the order in which they were read
std::vector<PrintedWord> withStamps(std::vector<PrintedWord> own, const std::vector<PrintedWord>& read);

} // namespace parvis
