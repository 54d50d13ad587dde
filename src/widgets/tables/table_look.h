// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

class QTableView;

namespace parvis {

/// Rows as every table of the program has them: of one line, striped, without a grid, chosen as a whole; the row
/// numbers are hidden. Follows the size of the text.
void dressTable(QTableView& table);
/// The widths of columns in characters, or what their titles need, whichever is more.
void setColumnWidths(QTableView& table, const std::vector<std::pair<int, int>>& characters);
/// One column takes the room that the others leave, and never less than so many characters: then the table scrolls.
void stretchColumn(QTableView& table, int column, int characters);

} // namespace parvis
