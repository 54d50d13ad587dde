// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/spreadsheet_writer.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "exchange/tables/delimited_text.h"
#include "exchange/tables/zip_archive.h"
#include "files/whole_file.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t mostRows = 1'048'576;
constexpr qsizetype mostColumns = 1024;
constexpr qsizetype mostCharacters = 32'767; ///< of one cell in Excel
constexpr std::size_t cancelEvery = 1024;

/// Excel would read _x000D_ as a sign.
QString withEscapes(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.contains(u"_x"_s) ? text.replace(escape, u"_x005F_"_s) : text;
}

/// Text for XML 1.0, which has no place for most control characters.
QByteArray escaped(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text.left(mostCharacters)) {
        const bool isAllowed = c.unicode() >= 0x20 ? c.unicode() < 0xFFFE : c == u'\t' || c == u'\n';
        if (isAllowed)
            clean += c;
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray number(const TableCell& cell)
{
    if (const auto* whole = std::get_if<qint64>(&cell))
        return QByteArray::number(*whole);
    const auto& decimal = std::get<Decimal>(cell);
    return QByteArray::number(decimal.value, 'f', decimal.decimals);
}

/// Calls `row(cells, is the titles)` for the header, then for each row.
template <class Row>
void eachRow(const WrittenSheet& sheet, const std::stop_token& stop, Row&& row)
{
    row(TableCells(sheet.header.begin(), sheet.header.end()), true);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        if (i % cancelEvery == 0 && stop.stop_requested())
            throw Cancelled();
        row(sheet.rows[i], false);
    }
}

/// As they are called, but no two the same: a spreadsheet refuses that, whatever the case.
QStringList sheetNames(const std::vector<WrittenSheet>& sheets)
{
    constexpr qsizetype most = 31;
    QStringList names;
    for (const WrittenSheet& sheet : sheets) {
        QString name = sheet.name;
        for (int number = 2; names.contains(name, Qt::CaseInsensitive); ++number) {
            const QString ending = u" (%1)"_s.arg(number);
            name = sheet.name.left(most - ending.size()) + ending;
        }
        names << name;
    }
    return names;
}

void addOdsTable(QByteArray& xml, const WrittenSheet& sheet, const QString& name, const std::stop_token& stop)
{
    xml += "<table:table table:name=\"" + escaped(name) + "\">";
    eachRow(sheet, stop, [&](const TableCells& cells, bool isTitle) {
        xml += "<table:table-row>";
        for (const TableCell& cell : cells) {
            if (const auto* text = std::get_if<QString>(&cell); text && !text->isEmpty())
                xml += "<table:table-cell office:value-type=\"string\"" +
                       QByteArray(isTitle ? " table:style-name=\"title\"" : "") + "><text:p>" +
                       escaped(*text).replace("\n", "</text:p><text:p>") + "</text:p></table:table-cell>";
            else if (text || std::holds_alternative<std::monostate>(cell))
                xml += "<table:table-cell/>";
            else
                xml += "<table:table-cell office:value-type=\"float\" office:value=\"" + number(cell) + "\"><text:p>" +
                       number(cell) + "</text:p></table:table-cell>";
        }
        xml += "</table:table-row>";
    });
    xml += "</table:table>";
}

QByteArray odsContent(const std::vector<WrittenSheet>& sheets, const std::stop_token& stop)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                     " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                     " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                     " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                     " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.2\">"
                     "<office:automatic-styles><style:style style:name=\"title\" style:family=\"table-cell\">"
                     "<style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles>"
                     "<office:body><office:spreadsheet>";
    const QStringList names = sheetNames(sheets);
    for (std::size_t i = 0; i < sheets.size(); ++i)
        addOdsTable(xml, sheets[i], names[qsizetype(i)], stop);
    return xml + "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray odsFile(const QByteArray& content)
{
    const QByteArray type = "application/vnd.oasis.opendocument.spreadsheet";
    ZipWriter zip;
    zip.add("mimetype", type, false); // first and not packed: programs look there
    zip.add("META-INF/manifest.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest"
            " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
            "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" +
                type +
                "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                "</manifest:manifest>");
    zip.add("content.xml", content);
    return zip.finish();
}

QByteArray xlsxSheet(const WrittenSheet& sheet, const std::stop_token& stop)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                     "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                     "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                     " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                     "<sheetFormatPr defaultColWidth=\"16\" defaultRowHeight=\"15\"/><sheetData>";
    std::vector<QByteArray> columns; // a row may be wider than the titles
    int line = 0;
    eachRow(sheet, stop, [&](const TableCells& cells, bool isTitle) {
        const QByteArray name = QByteArray::number(++line);
        xml += "<row r=\"" + name + "\">";
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (column == columns.size())
                columns.push_back(columnLetters(qsizetype(column)).toLatin1());
            const TableCell& cell = cells[column];
            const auto* text = std::get_if<QString>(&cell);
            if (std::holds_alternative<std::monostate>(cell) || (text && text->isEmpty()))
                continue;
            xml += "<c r=\"" + columns[column] + name + '"';
            if (text)
                xml += QByteArray(isTitle ? " s=\"1\"" : "") + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" +
                       escaped(withEscapes(*text)) + "</t></is></c>";
            else
                xml += "><v>" + number(cell) + "</v></c>";
        }
        xml += "</row>";
    });
    return xml + "</sheetData></worksheet>";
}

/// What the parts of the file are, in the words of the package.
struct XlsxNames
{
    QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    QByteArray document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
};

QByteArray xlsxTypes(const XlsxNames& names, std::size_t sheets)
{
    QByteArray parts;
    for (std::size_t i = 1; i <= sheets; ++i)
        parts += "<Override PartName=\"/xl/worksheets/sheet" + QByteArray::number(qint64(i)) + ".xml\" ContentType=\"" +
                 names.type + "worksheet+xml\"/>";
    return names.head + "<Types xmlns=\"" + names.package +
           "content-types\"><Default Extension=\"rels\""
           " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
           names.type + "sheet.main+xml\"/>" + parts + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" +
           names.type + "styles+xml\"/></Types>";
}

/// The list of the sheets; each is the relation of its number.
QByteArray xlsxWorkbook(const XlsxNames& names, const std::vector<WrittenSheet>& sheets)
{
    QByteArray list;
    const QStringList sheetTitles = sheetNames(sheets);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(qint64(i) + 1);
        list += "<sheet name=\"" + escaped(sheetTitles[qsizetype(i)]) + "\" sheetId=\"" + number + "\" r:id=\"rId" +
                number + "\"/>";
    }
    return names.head + "<workbook xmlns=\"" + names.main + "\" xmlns:r=\"" + names.document + "\"><sheets>" + list +
           "</sheets></workbook>";
}

QByteArray xlsxRelations(const XlsxNames& names, std::size_t sheets)
{
    QByteArray relations;
    const auto add = [&](std::size_t number, const QByteArray& type, const QByteArray& target) {
        relations += "<Relationship Id=\"rId" + QByteArray::number(qint64(number)) + "\" Type=\"" + names.document +
                     type + "\" Target=\"" + target + "\"/>";
    };
    for (std::size_t i = 1; i <= sheets; ++i)
        add(i, "/worksheet", "worksheets/sheet" + QByteArray::number(qint64(i)) + ".xml");
    add(sheets + 1, "/styles", "styles.xml");
    return names.head + "<Relationships xmlns=\"" + names.package + "relationships\">" + relations + "</Relationships>";
}

QByteArray xlsxStyles(const XlsxNames& names)
{
    return names.head + "<styleSheet xmlns=\"" + names.main +
           "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/>"
           "<name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/>"
           "</fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/>"
           "<right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
           "<cellXfs count=\"2\"><xf xfId=\"0\"/><xf fontId=\"1\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
           "</styleSheet>";
}

QByteArray xlsxFile(const std::vector<WrittenSheet>& sheets, const std::stop_token& stop)
{
    const XlsxNames names;
    ZipWriter zip;
    zip.add("[Content_Types].xml", xlsxTypes(names, sheets.size()));
    zip.add("_rels/.rels", names.head + "<Relationships xmlns=\"" + names.package +
                               "relationships\"><Relationship Id=\"rId1\" Type=\"" + names.document +
                               "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add("xl/workbook.xml", xlsxWorkbook(names, sheets));
    zip.add("xl/_rels/workbook.xml.rels", xlsxRelations(names, sheets.size()));
    zip.add("xl/styles.xml", xlsxStyles(names));
    for (std::size_t i = 0; i < sheets.size(); ++i)
        zip.add(("xl/worksheets/sheet" + QByteArray::number(qint64(i) + 1) + ".xml").constData(),
                xlsxSheet(sheets[i], stop));
    return zip.finish();
}

} // namespace

std::optional<SpreadsheetFormat> spreadsheetFormat(const QString& path)
{
    if (path.endsWith(u".ods", Qt::CaseInsensitive))
        return SpreadsheetFormat::Ods;
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return SpreadsheetFormat::Xlsx;
    return std::nullopt;
}

void writeSpreadsheet(const QString& path, const std::vector<WrittenSheet>& sheets, std::stop_token stop)
{
    for (const WrittenSheet& sheet : sheets) {
        if (sheet.rows.size() >= mostRows || sheet.header.size() > mostColumns)
            throw Error(translate("exchange", "The table is larger than a spreadsheet can be."), path,
                        translate("exchange", "Write it as CSV."));
    }
    writeWholeFile(path, spreadsheetFormat(path) == SpreadsheetFormat::Ods ? odsFile(odsContent(sheets, stop))
                                                                           : xlsxFile(sheets, stop));
}

void writeSpreadsheet(const QString& path, const QString& sheet, const QStringList& header,
                      const std::vector<TableCells>& rows, std::stop_token stop)
{
    writeSpreadsheet(path, {{sheet, header, rows}}, std::move(stop));
}

} // namespace parvis
