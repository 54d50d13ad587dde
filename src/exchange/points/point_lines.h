// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/delimited_text.h"

// Lines of text that are no tables: each is a position, alone or with a name. Private to the layer.

namespace parvis {

/// The lines of a text as the only column of a table; blank ones are left out.
TextTable lineTable(const QString& text);

/// Most of the first cells of the only column hold a position and nothing else.
bool arePositions(const TextTable& lines);

/// Cuts the only column of a table into a name and a position, where most of its rows hold both with nothing but blanks
/// between ("Mairie de Lens 50.43 2.83", or the name last), and says so. A row that does not is a name without a
/// position. False, and nothing is changed, when most rows do not.
bool splitNames(TextTable& lines);

} // namespace parvis
