#pragma once

#include "exchange/tables/sheet_builder.h"

namespace parvis {

/// Fills the builder from the archive of an OpenDocument spreadsheet. Private to the layer.
/// @throws Error  it is damaged or exceeds the limits; Cancelled
void readOds(ZipReader& archive, SheetBuilder& sheets);

} // namespace parvis
