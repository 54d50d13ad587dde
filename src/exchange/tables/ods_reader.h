// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/worksheet_builder.h"

namespace parvis {

/// Its parts are encrypted with a password.
bool isLockedOds(ZipReader& archive);

/// Fills the builder from the archive of an OpenDocument spreadsheet. Private to the layer.
/// @throws Error  it is damaged or exceeds the limits; Cancelled
void readOds(ZipReader& archive, WorksheetBuilder& sheets);

} // namespace parvis
