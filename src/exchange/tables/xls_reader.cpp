// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xls_reader.h"

#include "domain/translate.h"
#include "exchange/tables/compound_file.h"
#include "exchange/tables/no_table.h"
#include "exchange/tables/xls_sheet.h"
#include "files/file_reading.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void giveSheet(const XlsWorkbook::Sheet& entry, const XlsSheet& sheet, WorksheetBuilder& sheets)
{
    sheets.beginSheet(entry.name, entry.isHidden);
    for (std::size_t i = 0; i < sheet.cells.size(); ++i) {
        const auto& [row, column, value] = sheet.cells[i];
        sheets.setCell(column, value.text, value.isNumber);
        if (i + 1 == sheet.cells.size() || sheet.cells[i + 1].row != row)
            sheets.endRow(row + 1, 1, sheet.hiddenRows.contains(row));
    }
    sheets.endSheet();
}

} // namespace

void readXls(const QString& path, const WorksheetLimits& limits, WorksheetBuilder& sheets, const std::stop_token& stop)
{
    constexpr qint64 most = 256LL << 20;
    const QByteArray bytes = readWholeFile(path, {most, translate("exchange", "Split it into smaller tables.")}, stop);
    const CompoundFile file(bytes, path);
    if (file.has(u"EncryptedPackage"_s))
        throwLocked(path);
    const QString stream = file.has(u"Workbook"_s) ? u"Workbook"_s : u"Book"_s;
    if (!file.has(stream))
        throw Error(translate("exchange", "The file is in an old format of Office, and no spreadsheet."), path,
                    translate("exchange", "Choose a table: CSV, ODS, XLSX or XLS."));
    try {
        const QByteArray records = file.read(stream);
        BiffStream parts(records, stop);
        const XlsWorkbook workbook = readXlsWorkbook(parts, path);
        for (const XlsWorkbook::Sheet& entry : workbook.sheets)
            giveSheet(entry, readXlsSheet(parts, entry.position, workbook, limits.cells), sheets);
    } catch (const BiffRecord::Short&) {
        throw Error(translate("exchange", "The spreadsheet is damaged."), path,
                    translate("exchange", "Open it in a spreadsheet program and save it again."));
    }
}

} // namespace parvis
