// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/table_export.h"

#include "domain/error.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "exchange/tables/spreadsheet_writer.h"
#include "store/record.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

TableCell exportedCell(const QVariant& value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::Double: {
        // As many decimals as the value has.
        const double number = value.toDouble();
        const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
        const qsizetype point = text.indexOf(u'.');
        return Decimal{number, point < 0 ? 0 : int(text.size() - point - 1)};
    }
    case QMetaType::QByteArray:
        return {};
    default:
        return value.toString();
    }
}

template <class T>
ExportedTable exportedRecords(const Register& records)
{
    ExportedTable table{.name = recordOf<T>().table, .header = {u"id"_s}};
    for (const Column<T>& column : recordOf<T>().columns)
        table.header << column.name;
    for (const T& record : records.all<T>()) {
        TableCells& row = table.rows.emplace_back();
        row.emplace_back(qint64(record.id.value));
        for (const QVariant& value : toImage(record))
            row.push_back(exportedCell(value));
    }
    return table;
}

TableCell euroCell(const std::optional<Money>& amount)
{
    return amount ? TableCell(Decimal{double(amount->cents()) / 100, 2}) : TableCell();
}

QStringList fundingTitles()
{
    return {translate("tasks", "Contract"),
            translate("tasks", "EPCI"),
            translate("tasks", "Year"),
            translate("tasks", "Funder"),
            translate("tasks", "Funder detail"),
            translate("tasks", "Device"),
            translate("tasks", "Kind of credit"),
            translate("tasks", "Action"),
            translate("tasks", "Carrier"),
            translate("tasks", "Planned amount"),
            translate("tasks", "Committed amount"),
            translate("tasks", "Paid amount"),
            translate("tasks", "Theoretical amount"),
            translate("tasks", "Posts"),
            translate("tasks", "Note"),
            translate("tasks", "Source"),
            translate("tasks", "Producer of the source"),
            translate("tasks", "Licence of the source")};
}

TableCells fundingCells(const Register& records, const FundingLine& line)
{
    const Contract* contract = records.find(line.contract);
    const Funder* funder = records.find(line.funder);
    const Device* device = records.find(line.device);
    const Action* action = records.find(line.action);
    const Source* source = records.find(line.source);
    return {contract ? contract->code.text() : QString(),
            contract ? nameOf(records, contract->epci) : QString(),
            qint64(line.year),
            funder ? funder->title : QString(),
            line.funderDetail,
            device ? device->title : QString(),
            label(line.creditKind),
            action ? action->title : QString(),
            action ? action->carrier : QString(),
            euroCell(line.planned),
            euroCell(line.committed),
            euroCell(line.paid),
            euroCell(line.theoretical),
            line.posts ? TableCell(qint64(*line.posts)) : TableCell(),
            line.note,
            source ? source->title : QString(),
            source ? source->producer : QString(),
            source ? source->licence : QString()};
}

ExportedTable exportedFunding(const Register& records)
{
    ExportedTable table{.name = recordOf<FundingLine>().table, .header = fundingTitles()};
    for (const FundingLine& line : records.all<FundingLine>())
        table.rows.push_back(fundingCells(records, line));
    return table;
}

} // namespace

const std::vector<QString>& exportableTables()
{
    return recordTables();
}

ExportedTable exportedTable(const Register& records, const QString& name)
{
    if (name == recordOf<FundingLine>().table)
        return exportedFunding(records);
    std::optional<ExportedTable> found;
    forEachRecordType([&]<class T>() {
        if (recordOf<T>().table == name)
            found = exportedRecords<T>(records);
    });
    if (!found)
        throw Error(translate("tasks", "The register has no table “%1”.").arg(name), {},
                    translate("tasks", "Its tables are: %1.")
                        .arg(QStringList(exportableTables().begin(), exportableTables().end()).join(u", "_s)));
    return *found;
}

void writeExportedTable(const ExportedTable& table, const QString& path, TablePreset preset,
                        const std::stop_token& stop)
{
    if (spreadsheetFormat(path))
        writeSpreadsheet(path, table.name, table.header, table.rows, stop);
    else
        writeDelimited(path, table.header, table.rows,
                       preset == TablePreset::Spreadsheet ? TextFormat::spreadsheet() : TextFormat::openData());
}

} // namespace parvis
