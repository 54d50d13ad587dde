#pragma once

#include "app/contour_preview.h"
#include "app/table_filter.h"
#include "store/transaction.h"

namespace parvis {

/// What the import dialog says of a preview in few words, and how it stores it.

/// One figure over the table of contours; it shows its own rows.
struct ContourCount
{
    QString text;
    Filters filters;
    bool isThere = true;
};
std::vector<ContourCount> contourCounts(const ContourPreview& preview);

/// The sentence under the table: what the import will do, or why it cannot.
QString contourOutcome(const Register& reg, const ContourPreview& preview, bool isWritable);

/// The action as the history shows it.
QString contourImportTitle(const ContourPreview& preview);

/// Adds contours and lineage to the transaction; gives how many contours are new or differ.
int storeContours(Transaction& tx, const Register& reg, const Source& source, const ContourPreview& preview);

} // namespace parvis
