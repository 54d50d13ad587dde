// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/spreadsheet_reader.h"

#include "domain/translate.h"
#include "exchange/tables/ods_reader.h"
#include "exchange/tables/table_suffixes.h"
#include "exchange/tables/xlsx_package.h"
#include "exchange/tables/xlsx_reader.h"
#include "files/file_reading.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The container of the old binary formats of Office, and of any file that is locked by a password there.
constexpr char compoundFile[] = "\xD0\xCF\x11\xE0";

/// Empty for a file that cannot be read: its reader says why.
QByteArray startOf(const QString& path)
{
    try {
        return readStartOf(path, 4);
    } catch (const Error&) {
        return {};
    }
}

/// Whether the directory of a compound file names that stream.
bool namesStream(const QByteArray& file, const QString& stream)
{
    const QByteArray name(reinterpret_cast<const char*>(stream.utf16()), (stream.size() + 1) * 2);
    return file.contains(name);
}

[[noreturn]] void throwLocked(const QString& path)
{
    throw Error(translate("exchange", "The spreadsheet is locked by a password."), path,
                translate("exchange", "Open it in a spreadsheet program and save it without a password."));
}

[[noreturn]] void throwCompoundFile(const QString& path)
{
    constexpr qint64 most = 256LL << 20;
    const QByteArray bytes = readStartOf(path, most);
    if (namesStream(bytes, u"EncryptedPackage"_s))
        throwLocked(path);
    if (namesStream(bytes, u"Workbook"_s) || namesStream(bytes, u"Book"_s))
        throw Error(translate("exchange", "The file is in the old format of Excel (.xls)."), path,
                    translate("exchange", "Open it in a spreadsheet program and save it as .xlsx, .ods or .csv."));
    throw Error(translate("exchange", "The file is in an old format of Office, and no spreadsheet."), path,
                translate("exchange", "Choose a table: CSV, ODS or XLSX."));
}

} // namespace

bool startsSpreadsheet(const QByteArray& start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith(compoundFile);
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
    if (startOf(path).startsWith(compoundFile))
        throwCompoundFile(path);
    ZipReader archive(path, limits.unpackedBytes, std::move(stop));
    WorksheetBuilder sheets(limits, path);
    if (isLockedOds(archive))
        throwLocked(path);
    if (const QString workbook = workbookPart(archive); !workbook.isEmpty())
        readXlsx(archive, workbook, sheets);
    else if (!archive.find(u"content.xml"_s).isEmpty())
        readOds(archive, sheets);
    else
        throw Error(translate("exchange", "The archive holds no spreadsheet."), path,
                    translate("exchange", "Choose a table: CSV, ODS or XLSX."));
    return sheets.finish();
}

} // namespace parvis
