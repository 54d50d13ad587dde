// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/worksheet_builder.h"

namespace parvis {

/// Fills the builder from the archive of an Excel workbook. Private to the layer.
/// @param part  see workbookPart
/// @throws Error  it is damaged or exceeds the limits; Cancelled
void readXlsx(ZipReader& archive, const QString& part, WorksheetBuilder& sheets);

} // namespace parvis
