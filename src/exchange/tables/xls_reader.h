// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/worksheet_builder.h"

namespace parvis {

/// Fills the builder from a workbook of Excel 5 to 2003. Private to the layer.
/// @throws Error  it is locked, damaged, no spreadsheet or exceeds the limits; Cancelled
void readXls(const QString& path, const WorksheetLimits& limits, WorksheetBuilder& sheets, const std::stop_token& stop);

} // namespace parvis
