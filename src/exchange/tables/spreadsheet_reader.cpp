// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/spreadsheet_reader.h"

#include "domain/translate.h"
#include "exchange/tables/compound_file.h"
#include "exchange/tables/no_table.h"
#include "exchange/tables/ods_reader.h"
#include "exchange/tables/table_suffixes.h"
#include "exchange/tables/xls_reader.h"
#include "exchange/tables/xlsx_package.h"
#include "exchange/tables/xlsx_reader.h"
#include "files/file_reading.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Empty for a file that cannot be read: its reader says why.
QByteArray startOf(const QString& path)
{
    try {
        return readStartOf(path, 4);
    } catch (const Error&) {
        return {};
    }
}

} // namespace

bool startsSpreadsheet(const QByteArray& start)
{
    return start.startsWith("PK\x03\x04") || CompoundFile::starts(start);
}

bool looksLikeSpreadsheet(const QString& path)
{
    return startsSpreadsheet(startOf(path));
}

bool namesSpreadsheet(const QString& path)
{
    return spreadsheetSuffixes().contains(QFileInfo(path).suffix().toLower());
}

std::vector<Worksheet> readSpreadsheet(const QString& path, const WorksheetLimits& limits, std::stop_token stop)
{
    WorksheetBuilder sheets(limits, path);
    if (CompoundFile::starts(startOf(path))) {
        readXls(path, limits, sheets, stop);
        return sheets.finish();
    }
    ZipReader archive(path, limits.unpackedBytes, std::move(stop));
    if (isLockedOds(archive))
        throwLocked(path);
    if (const QString workbook = workbookPart(archive); !workbook.isEmpty())
        readXlsx(archive, workbook, sheets);
    else if (!archive.find(u"content.xml"_s).isEmpty())
        readOds(archive, sheets);
    else
        throw Error(translate("exchange", "The archive holds no spreadsheet."), path,
                    translate("exchange", "Choose a table: CSV, ODS, XLSX or XLS."));
    return sheets.finish();
}

} // namespace parvis
