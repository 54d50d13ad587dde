// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/flow_document.h"

#include <span>

namespace parvis {

/// Takes away the columns in which no row of any of these tables says anything; the column that a row is about stays.
/// @param tables  of the same columns
void foldEmptyColumns(std::span<FlowTable> tables);

} // namespace parvis
