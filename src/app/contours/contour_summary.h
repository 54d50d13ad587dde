// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contours/contour_preview.h"
#include "widgets/tables/table_filter.h"

namespace parvis {

/// What the import dialog says of a file in few words.

/// One figure over the table of contours; it shows its own rows.
struct ContourCount
{
    QString text;
    Filters filters;
    bool isThere = true;
};
std::vector<ContourCount> contourCounts(const ContourImport& import);

/// The sentence under the table: what the import will do, or why it cannot.
QString contourOutcome(const Register& records, const ContourImport& import, bool isWritable);

} // namespace parvis
