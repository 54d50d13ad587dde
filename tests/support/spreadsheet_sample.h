// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace parvis::test {

/// An OpenDocument file around the given "table:table" elements.
QByteArray odsOf(const QByteArray& tables);
/// A row of the XML of such a table: one text cell each; an empty one gives an empty cell.
QByteArray odsRow(const std::vector<QByteArray>& cells);

using XlsxSheet = std::pair<QByteArray, QByteArray>; ///< name, content of its "sheetData"
/// An Excel file with these sheets; `shared` are the "si" elements of its shared texts, `formats` the "xf" of its
/// styles.
QByteArray xlsxOf(const std::vector<XlsxSheet>& sheets, const QByteArray& shared = {}, const QByteArray& formats = {});

/// Writes the bytes and gives the path.
QString saved(const QString& path, const QByteArray& bytes);

} // namespace parvis::test
