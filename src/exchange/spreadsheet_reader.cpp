#include "exchange/spreadsheet_reader.h"

#include "domain/translate.h"
#include "exchange/sheet_builder.h"
#include "exchange/zip_archive.h"

#include <QFile>
#include <QXmlStreamReader>

#include <cmath>

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

void SheetBuilder::beginSheet(const QString& name)
{
    sheets_.push_back({name, {}});
}

void SheetBuilder::endSheet()
{
    if (sheets_.back().rows.empty())
        sheets_.pop_back();
}

void SheetBuilder::setCell(int column, const QString& text)
{
    const QString cell = text.trimmed();
    if (cell.isEmpty())
        return;
    if (column >= limits_.columns)
        throwTooLarge(translate("exchange", "A sheet has more than %1 columns.").arg(limits_.columns));
    if (row_.size() <= column)
        row_.resize(column + 1);
    row_[column] = cell;
    rowCharacters_ += cell.size();
    ++rowCells_;
    // Checked here too: a row may repeat one cell many times.
    if (characters_ + rowCharacters_ > limits_.characters || cells_ + rowCells_ > limits_.cells)
        throwTooLarge(translate("exchange", "The spreadsheet holds too many cells."));
}

void SheetBuilder::endRow(int line, int times)
{
    if (row_.isEmpty())
        return;
    characters_ += rowCharacters_ * times;
    cells_ += qint64{rowCells_} * times;
    rows_ += times;
    if (characters_ > limits_.characters || cells_ > limits_.cells || rows_ > limits_.rows)
        throwTooLarge(translate("exchange", "The spreadsheet holds too many cells."));
    for (int i = 0; i < times; ++i)
        sheets_.back().rows.push_back({line + i, row_});
    row_.clear();
    rowCharacters_ = 0;
    rowCells_ = 0;
}

std::vector<Worksheet> SheetBuilder::finish()
{
    if (sheets_.empty())
        throw Error(translate("exchange", "The spreadsheet is empty."), path_,
                    translate("exchange", "Check that it is the right file."));
    return std::move(sheets_);
}

void SheetBuilder::throwTooLarge(const QString& what) const
{
    throw Error(what, path_, translate("exchange", "Split it into smaller tables."));
}

void checkXml(const QXmlStreamReader& xml, const ZipReader& archive)
{
    archive.check();
    if (xml.hasError())
        throw Error(translate("exchange", "The spreadsheet is damaged, or protected by a password."), archive.path(),
                    translate("exchange", "Open it in a spreadsheet program and save it again without a password."));
}

QString plainNumber(double value)
{
    constexpr double exact = 1e15;
    if (std::abs(value) < exact && value == std::floor(value))
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15);
}

bool looksLikeSpreadsheet(const QString& path)
{
    const QByteArray start = startOf(path);
    return start.startsWith("PK\x03\x04") || start.startsWith(compoundFile);
}

bool namesSpreadsheet(const QString& path)
{
    return path.endsWith(u".ods"_s, Qt::CaseInsensitive) || path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
}

std::vector<Worksheet> readSpreadsheet(const QString& path, const SheetLimits& limits, std::stop_token stop)
{
    if (startOf(path).startsWith(compoundFile))
        throw Error(
            translate("exchange", "The file is in the old format of Excel (.xls), or protected by a password."), path,
            translate("exchange", "Open it in a spreadsheet program and save it as .xlsx, .ods or .csv, without "
                                  "a password."));
    ZipReader archive(path, limits.unpackedBytes, std::move(stop));
    SheetBuilder sheets(limits, path);
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
