// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spreadsheet_sample.h"

#include "exchange/tables/zip_archive.h"
#include "files/whole_file.h"

namespace parvis::test {

QByteArray odsOf(const QByteArray& tables, const QByteArray& styles)
{
    ZipWriter zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet", false);
    zip.add("content.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
            " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:automatic-styles>" +
                styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                "</office:spreadsheet></office:body></office:document-content>");
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

QByteArray xlsxOf(const std::vector<XlsxSheet>& sheets, const QByteArray& shared, const QByteArray& formats,
                  const std::vector<QByteArray>& codes, const XlsxParts& parts)
{
    const QByteArray spaces = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                              " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    QByteArray list;
    QByteArray relations;
    ZipWriter zip;
    const auto add = [&](const QByteArray& part, const QByteArray& content) {
        if (!part.isEmpty())
            zip.add(part.constData(), content);
    };
    const auto relate = [&](const QByteArray& id, const QByteArray& type, const QByteArray& part) {
        relations += "<Relationship Id=\"" + id + "\" Type=\"" + parts.relationType + type + "\" Target=\"/" +
                     (part.isEmpty() ? "xl/missing.xml" : part) + "\"/>";
    };
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(qulonglong(i + 1));
        const QByteArray part = QByteArray(parts.sheet).replace("%1", number);
        list += "<sheet name=\"" + sheets[i].name + "\" state=\"" + sheets[i].state + "\" sheetId=\"" + number +
                "\" r:id=\"rId" + number + "\"/>";
        relate("rId" + number, "worksheet", part);
        add(part, "<worksheet" + spaces + "><sheetData>" + sheets[i].rows + "</sheetData></worksheet>");
    }
    relate("texts", "sharedStrings", parts.texts);
    relate("styles", "styles", "xl/styles.xml");
    const qsizetype slash = parts.workbook.lastIndexOf('/') + 1;
    add("[Content_Types].xml", "<Types/>");
    add("_rels/.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"" + parts.relationType +
                           "officeDocument\" Target=\"" + parts.workbook + "\"/></Relationships>");
    add(parts.workbook, "<workbook" + spaces + "><sheets>" + list + "</sheets></workbook>");
    add(parts.workbook.left(slash) + "_rels/" + parts.workbook.mid(slash) + ".rels",
        "<Relationships>" + relations + "</Relationships>");
    add(parts.texts, "<sst" + spaces + ">" + shared + "</sst>");
    QByteArray own = "<numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/>";
    for (std::size_t i = 0; i < codes.size(); ++i)
        own += "<numFmt numFmtId=\"" + QByteArray::number(qulonglong(171 + i)) + "\" formatCode=\"" + codes[i] + "\"/>";
    add("xl/styles.xml",
        "<styleSheet" + spaces + "><numFmts>" + own + "</numFmts><cellXfs>" + formats + "</cellXfs></styleSheet>");
    return zip.finish();
}

QString saved(const QString& path, const QByteArray& bytes)
{
    writeWholeFile(path, bytes);
    return path;
}

} // namespace parvis::test
