// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/contour_import.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

/// What will become of one code.
enum class ContourFate { Added, Replaced, Kept, Unknown, Elsewhere, Missing, Misplaced };

const std::vector<StateMark>& contourFateMarks();
const std::vector<StateMark>& contourRepairMarks(); ///< repaired, as published, no contour

/// One line per code: what it is called, what the import does with it, and both areas.
TableSchema contourSchema(std::shared_ptr<const ContourImport> import);
/// One line per remark of the reading.
TableSchema contourNoticeSchema(const ContourImport& import);

} // namespace parvis
