// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/spreadsheet_reader.h"

#include "domain/translate.h"
#include "exchange/tables/ods_reader.h"
#include "exchange/tables/table_suffixes.h"
#include "exchange/tables/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The old binary format of Excel, and any file that is protected by a password there.
constexpr char compoundFile[] = "\xD0\xCF\x11\xE0";

QByteArray startOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
}

} // namespace

bool looksLikeSpreadsheet(const QString& path)
{
    const QByteArray start = startOf(path);
    return start.startsWith("PK\x03\x04") || start.startsWith(compoundFile);
}

bool namesSpreadsheet(const QString& path)
{
    return spreadsheetSuffixes().contains(QFileInfo(path).suffix().toLower());
}

std::vector<Worksheet> readSpreadsheet(const QString& path, const WorksheetLimits& limits, std::stop_token stop)
{
    if (startOf(path).startsWith(compoundFile))
        throw Error(
            translate("exchange", "The file is in the old format of Excel (.xls), or protected by a password."), path,
            translate("exchange", "Open it in a spreadsheet program and save it as .xlsx, .ods or .csv, without "
                                  "a password."));
    ZipReader archive(path, limits.unpackedBytes, std::move(stop));
    WorksheetBuilder sheets(limits, path);
    if (archive.contains(u"xl/workbook.xml"_s))
        readXlsx(archive, sheets);
    else if (archive.contains(u"content.xml"_s))
        readOds(archive, sheets);
    else
        throw Error(translate("exchange", "The archive holds no spreadsheet."), path,
                    translate("exchange", "Choose a table: CSV, ODS or XLSX."));
    return sheets.finish();
}

} // namespace parvis
