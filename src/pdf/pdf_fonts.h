// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: no type of libqpdf stands in a header that another room includes.

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

namespace parvis {

/// Names the embedded parts of fonts "AAAAAA+DejaVuSans", "AAAAAB+…" in the order in which the pages first use them,
/// everywhere that a font states its name, and numbers their objects in that order. QPdfWriter does both in the order
/// of a hash table, which differs from one process to the next.
void nameFonts(QPDF& pdf, std::vector<QPDFPageObjectHelper>& pages);

} // namespace parvis
