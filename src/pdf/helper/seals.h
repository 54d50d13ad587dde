// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_parts.h"

namespace Poppler {
class Document;
}

namespace parvis {

/// The electronic signatures of a document and the empty fields for them, in the order of the file. Each is checked
/// against the bytes that it covers and the authorities that the system trusts; no server is asked.
std::vector<PdfSeal> sealsOf(const Poppler::Document& document);

} // namespace parvis
