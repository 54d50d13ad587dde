// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace parvis {

/// Rows as every table of the program has them: of one line, striped, without a grid, chosen as a whole; the row
/// numbers are hidden. Follows the size of the text.
void dressTable(QTableView& table);

} // namespace parvis
