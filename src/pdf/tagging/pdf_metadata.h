// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: no type of libqpdf stands in a header that another room includes.

#include "pdf/tagging/pdf_info.h"

#include <qpdf/QPDF.hh>

namespace parvis {

/// Writes what the document says of itself, to people (the information dictionary) and to programs (XMP): that it is
/// accessible (PDF/UA-1, ISO 14289-1) and, as an archive, that it can be kept (PDF/A-2a, ISO 19005-2).
void writeMetadata(QPDF& pdf, const PdfInfo& info, bool isArchive);

} // namespace parvis
