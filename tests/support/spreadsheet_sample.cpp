// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spreadsheet_sample.h"

#include "exchange/tables/zip_archive.h"
#include "files/whole_file.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

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

QByteArray bytesOf(quint64 number, int bytes)
{
    QByteArray written;
    for (int i = 0; i < bytes; ++i)
        written += char(number >> (8 * i) & 0xFF);
    return written;
}

QByteArray compoundOf(const QByteArray& content, const QString& stream)
{
    constexpr qsizetype sectorBytes = 512;
    constexpr quint32 end = 0xFFFFFFFE;
    constexpr quint32 isTable = 0xFFFFFFFD;
    constexpr quint32 none = 0xFFFFFFFF;
    constexpr qsizetype least = 4096; // a shorter stream would lie elsewhere
    const qsizetype size = std::max(content.size(), least);
    const auto sectors = int((size + sectorBytes - 1) / sectorBytes);
    const int tables = (sectors + 2) / 127 + 1;
    // The tables come first, then the directory, then the stream.
    QByteArray file = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0') + bytesOf(0x3E) + bytesOf(3) +
                      bytesOf(0xFFFE) + bytesOf(9) + bytesOf(6) + QByteArray(10, '\0') + bytesOf(quint64(tables), 4) +
                      bytesOf(quint64(tables), 4) + bytesOf(0, 4) + bytesOf(least, 4) + bytesOf(end, 4) +
                      bytesOf(0, 4) + bytesOf(end, 4) + bytesOf(0, 4);
    for (int i = 0; i < 109; ++i)
        file += bytesOf(i < tables ? quint32(i) : none, 4);
    QByteArray table;
    for (int i = 0; i < tables; ++i)
        table += bytesOf(isTable, 4);
    table += bytesOf(end, 4);
    for (int i = 1; i <= sectors; ++i)
        table += bytesOf(i == sectors ? end : quint32(tables + i + 1), 4);
    file += table.leftJustified(tables * sectorBytes, '\xFF');
    const auto entry = [&](const QString& name, int kind, quint32 child, quint32 start, qsizetype bytes) {
        const QByteArray letters(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
        return letters.leftJustified(64, '\0') + bytesOf(quint64(letters.size() + 2)) + bytesOf(quint64(kind), 1) +
               bytesOf(1, 1) + bytesOf(none, 4) + bytesOf(none, 4) + bytesOf(child, 4) + QByteArray(36, '\0') +
               bytesOf(start, 4) + bytesOf(quint64(bytes), 8);
    };
    file += (entry(u"Root Entry"_s, 5, 1, end, 0) + entry(stream, 2, none, quint32(tables + 1), size))
                .leftJustified(sectorBytes, '\0');
    return file + content.leftJustified(sectors * sectorBytes, '\0');
}

QByteArray biff(int kind, const QByteArray& body)
{
    return bytesOf(quint64(kind)) + bytesOf(quint64(body.size())) + body;
}

QByteArray xlsStream(const std::vector<XlsSheet>& sheets, const QByteArray& globals, bool excel5)
{
    const quint64 version = excel5 ? 0x0500 : 0x0600;
    const QByteArray end = biff(0x000A, {});
    const auto list = [&](qsizetype first) {
        QByteArray records;
        for (const XlsSheet& sheet : sheets) {
            records +=
                biff(0x0085, bytesOf(quint64(first), 4) + bytesOf(sheet.isHidden ? 1 : 0, 1) + bytesOf(0, 1) +
                                 bytesOf(quint64(sheet.name.size()), 1) + (excel5 ? "" : bytesOf(0, 1)) + sheet.name);
            first += 8 + sheet.records.size() + end.size();
        }
        return records;
    };
    QByteArray stream = biff(0x0809, bytesOf(version) + bytesOf(5)) + globals;
    stream += list(stream.size() + list(0).size() + end.size()) + end;
    for (const XlsSheet& sheet : sheets)
        stream += biff(0x0809, bytesOf(version) + bytesOf(0x10)) + sheet.records + end;
    return stream;
}

QByteArray xlsText(int row, int column, const QByteArray& text, bool excel5)
{
    return biff(0x0204, bytesOf(quint64(row)) + bytesOf(quint64(column)) + bytesOf(0) + bytesOf(quint64(text.size())) +
                            (excel5 ? "" : bytesOf(0, 1)) + text);
}

QByteArray xlsNumber(int row, int column, double value, int style)
{
    return biff(0x0203, bytesOf(quint64(row)) + bytesOf(quint64(column)) + bytesOf(quint64(style)) +
                            bytesOf(std::bit_cast<quint64>(value), 8));
}

QString saved(const QString& path, const QByteArray& bytes)
{
    writeWholeFile(path, bytes);
    return path;
}

} // namespace parvis::test
