// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/table_export.h"

#include "domain/contacts/contact_rules.h"
#include "domain/error.h"
#include "domain/translate.h"
#include "exchange/tables/spreadsheet_writer.h"
#include "store/record.h"
#include "tasks/tables/named_tables.h"

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
    case QMetaType::Double:
        return decimalCell(value.toDouble());
    case QMetaType::QByteArray:
        return {};
    default:
        return value.toString();
    }
}

/// What names a person leaves the file in no table.
template <class T>
bool staysPrivate(const T&, const QString&)
{
    return false;
}
bool staysPrivate(const Contact& contact, const QString& column)
{
    return isPersonal(contact) && personalColumns().contains(column);
}

template <class T>
ExportedTable exportedRecords(const Register& records)
{
    std::vector<Column<T>> columns = recordOf<T>().columns;
    std::erase_if(columns, [](const Column<T>& column) { return column.name == u"private_note"; });
    ExportedTable table{.name = recordOf<T>().table, .header = {u"id"_s}};
    for (const Column<T>& column : columns)
        table.header << column.name;
    for (const T& record : records.all<T>()) {
        TableCells& row = table.rows.emplace_back();
        row.emplace_back(qint64(record.id.value));
        for (const Column<T>& column : columns)
            row.push_back(staysPrivate(record, column.name) ? TableCell() : exportedCell(column.get(record)));
    }
    return table;
}

} // namespace

const std::vector<QString>& exportableTables()
{
    return recordTables();
}

ExportedTable exportedTable(const Register& records, const QString& name)
{
    if (auto named = namedTable(records, name))
        return *std::move(named);
    return keyedTable(records, name);
}

ExportedTable keyedTable(const Register& records, const QString& name)
{
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
