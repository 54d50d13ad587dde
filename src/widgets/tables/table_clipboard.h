// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;
class QTableView;

namespace parvis {

/// The selected cells in the order shown, with their titles, as tab-separated text and as an HTML table: what
/// spreadsheets and word processors paste. Unknown cells are empty, and so are those that lead to a person
/// (TableColumn::isPersonal), as in files and on paper, unless they were asked for.
enum class PersonalCells { LeftOut, Kept };
std::unique_ptr<QMimeData> clipboardData(const QTableView& table, PersonalCells personal = PersonalCells::LeftOut);

/// The same of any rows.
/// @param titles  how many of the first rows are titles
std::unique_ptr<QMimeData> clipboardData(const std::vector<QStringList>& rows, int titles = 0);

} // namespace parvis
