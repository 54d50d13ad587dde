// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: no type of libqpdf stands in a header that another room includes.

#include "pdf/tagging/pdf_structure.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <functional>
#include <vector>

namespace parvis {

/// Gives the place of the anchor of that name; null when there is none.
using DestinationOf = std::function<QPDFObjectHandle(const QString& anchor)>;

/// Tags the content of the pages, writes their links, and the structure tree over both (ISO 14289-1). A link to an
/// anchor that is not there stays a text. Throws std::runtime_error when the pages do not hold every run once.
void writeStructure(QPDF& pdf, std::vector<QPDFPageObjectHelper>& pages, const PdfStructure& structure,
                    const DestinationOf& destinationOf);

} // namespace parvis
