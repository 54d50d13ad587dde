// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace parvis::test {

/// An OpenDocument file around the given "table:table" elements, with these "style:style" ones before them.
QByteArray odsOf(const QByteArray& tables, const QByteArray& styles = {});
/// A row of the XML of such a table: one text cell each; an empty one gives an empty cell.
QByteArray odsRow(const std::vector<QByteArray>& cells);

struct XlsxSheet
{
    QByteArray name;
    QByteArray rows; ///< content of its "sheetData"
    QByteArray state = "visible";
};

/// Where the parts of an Excel file lie; an empty name leaves out the part, not the relation to it.
struct XlsxParts
{
    QByteArray workbook = "xl/workbook.xml";
    QByteArray texts = "xl/sharedStrings.xml";
    QByteArray sheet = "xl/worksheets/sheet%1.xml";
    QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
};

/// An Excel file with these sheets; `shared` are the "si" elements of its shared texts, `formats` the "xf" of its
/// styles, of which no. 170 is dd/mm/yyyy and those from 171 on are `codes`, written as in XML.
QByteArray xlsxOf(const std::vector<XlsxSheet>& sheets, const QByteArray& shared = {}, const QByteArray& formats = {},
                  const std::vector<QByteArray>& codes = {}, const XlsxParts& parts = {});

/// A file of old Office programs that holds nothing but this stream; "Workbook" makes it one of Excel.
QByteArray compoundOf(const QByteArray& content, const QString& stream = QStringLiteral("Workbook"));
/// A record of an old workbook.
QByteArray biff(int kind, const QByteArray& body);
/// A whole number in so many bytes.
QByteArray bytesOf(quint64 number, int bytes = 2);

struct XlsSheet
{
    QByteArray name;
    QByteArray records; ///< between its first and its last one
    bool isHidden = false;
};

/// The records of an old workbook with these sheets; `globals` stand before the list of them. `excel5`: as Excel 5 and
/// 95 wrote them.
QByteArray xlsStream(const std::vector<XlsSheet>& sheets, const QByteArray& globals = {}, bool excel5 = false);
/// A cell with a text in letters of Latin-1; with a number.
QByteArray xlsText(int row, int column, const QByteArray& text, bool excel5 = false);
QByteArray xlsNumber(int row, int column, double value, int style = 0);

/// Writes the bytes and gives the path.
QString saved(const QString& path, const QByteArray& bytes);

} // namespace parvis::test
