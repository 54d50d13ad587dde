// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spreadsheet_sample.h"

#include "exchange/tables/zip_archive.h"
#include "files/whole_file.h"

namespace parvis::test {

QByteArray odsOf(const QByteArray& tables)
{
    ZipWriter zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet", false);
    zip.add("content.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:spreadsheet>" +
                tables + "</office:spreadsheet></office:body></office:document-content>");
    return zip.finish();
}

QByteArray odsRow(const std::vector<QByteArray>& cells)
{
    QByteArray row = "<table:table-row>";
    for (const QByteArray& cell : cells)
        row += cell.isEmpty()
                   ? QByteArray("<table:table-cell/>")
                   : "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
    return row + "</table:table-row>";
}

QByteArray xlsxOf(const std::vector<XlsxSheet>& sheets, const QByteArray& shared, const QByteArray& formats)
{
    const QByteArray spaces = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                              " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    QByteArray list;
    QByteArray relations;
    ZipWriter zip;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(qulonglong(i + 1));
        list += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        zip.add(("xl/worksheets/sheet" + number + ".xml").constData(),
                "<worksheet" + spaces + "><sheetData>" + sheets[i].second + "</sheetData></worksheet>");
    }
    zip.add("xl/workbook.xml", "<workbook" + spaces + "><sheets>" + list + "</sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    zip.add("xl/sharedStrings.xml", "<sst" + spaces + ">" + shared + "</sst>");
    zip.add("xl/styles.xml", "<styleSheet" + spaces +
                                 "><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/>"
                                 "</numFmts><cellXfs>" +
                                 formats + "</cellXfs></styleSheet>");
    return zip.finish();
}

QString saved(const QString& path, const QByteArray& bytes)
{
    writeWholeFile(path, bytes);
    return path;
}

} // namespace parvis::test
