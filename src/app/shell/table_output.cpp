// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/table_output.h"

#include "app/printing/view_tables.h"
#include "domain/translate.h"
#include "exchange/tables/spreadsheet_writer.h"
#include "tasks/table_export.h"
#include "tasks/tables/register_export.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/file_export.h"

#include <QApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The one with the keyboard, or else the largest that is seen; null: there is none.
const RecordTableView* tableInView(const QWidget& window)
{
    for (const QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (const auto* table = qobject_cast<const RecordTableView*>(widget))
            return table;
    }
    const RecordTableView* largest = nullptr;
    const auto area = [](const QWidget& widget) { return widget.width() * widget.height(); };
    for (const RecordTableView* table : window.findChildren<RecordTableView*>()) {
        if (table->isVisible() && (!largest || area(*table) > area(*largest)))
            largest = table;
    }
    return largest;
}

TableCell outputCell(const TableColumn& column, const CellValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* whole = std::get_if<qint64>(&value))
        return *whole;
    if (const auto* number = std::get_if<double>(&value))
        return Decimal{*number, column.decimals};
    if (const auto* money = std::get_if<Money>(&value))
        return Decimal{double(money->cents()) / 100, 2};
    if (const auto* date = std::get_if<PartialDate>(&value))
        return date->iso();
    if (isUnknown(value))
        return {};
    return cellText(column, value, QLocale());
}

ExportedTable outputTable(const RecordTableView& view)
{
    const RecordTableModel& model = *view.recordModel();
    const QHeaderView& header = *view.horizontalHeader();
    ExportedTable table{.name = view.accessibleName()};
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns.push_back(column);
    }
    for (const int column : columns)
        table.header << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        TableCells& cells = table.rows.emplace_back();
        for (const int column : columns)
            cells.push_back(model.staysPrivate(row, column)
                                ? TableCell()
                                : outputCell(model.column(column), model.value(row, column)));
    }
    return table;
}

/// A name of a sheet: no sign that a spreadsheet refuses, no more letters than it takes.
QString sheetName(QString name)
{
    constexpr qsizetype most = 31;
    for (const QChar sign : u"[]:*?/\\'"_s)
        name.remove(sign);
    return name.isEmpty() ? u"Table"_s : name.left(most);
}

WrittenSheet sourceSheet(const QStringList& notes)
{
    WrittenSheet sheet{translate("app", "Sources"), {translate("app", "Sources")}, {}};
    for (const QString& note : notes)
        sheet.rows.push_back({note});
    return sheet;
}

/// The table with its sources below, after an empty line: a text file has no other sheet for them.
ExportedTable withSources(ExportedTable table, const QStringList& notes)
{
    if (notes.isEmpty())
        return table;
    table.rows.emplace_back(std::size_t(table.header.size()));
    for (const QString& note : notes) {
        TableCells& line = table.rows.emplace_back(std::size_t(table.header.size()));
        if (!line.empty())
            line.front() = note;
    }
    return table;
}

void writeTable(const ExportedTable& table, const QStringList& notes, const QString& path, const std::stop_token& stop)
{
    if (!spreadsheetFormat(path))
        return writeExportedTable(withSources(table, notes), path, TablePreset::Spreadsheet, stop);
    std::vector<WrittenSheet> sheets{{sheetName(table.name), table.header, table.rows}};
    if (!notes.isEmpty())
        sheets.push_back(sourceSheet(notes));
    writeSpreadsheet(path, sheets, stop);
}

} // namespace

void exportTableInView(Workspace& workspace, QWidget* window)
{
    const RecordTableView* view = tableInView(*window);
    if (!view) {
        workspace.inform(translate("app", "There is no table in view to export."));
        return;
    }
    const FileChoice choice{.title = translate("app", "Export the table in view"),
                            .name = view->accessibleName(),
                            .formats = {{u"ods"_s, translate("app", "OpenDocument spreadsheet")},
                                        {u"xlsx"_s, translate("app", "Excel workbook")},
                                        {u"csv"_s, translate("app", "CSV")}},
                            .folder = u"tables"_s};
    const FileTarget target = chooseFileToWrite(window, choice);
    if (target.path.isEmpty())
        return;
    QStringList notes = tableNotes(*view, workspace.records());
    if (!view->totals().isEmpty())
        notes.prepend(view->totals());
    const auto write = [table = outputTable(*view), notes](const QString& path, const JobControl& control) {
        writeTable(table, notes, path, control.stop);
        return WrittenFiles{{path}};
    };
    exportFile(workspace, window, {target, write});
}

void exportRegister(Workspace& workspace, QWidget* window)
{
    const FileChoice choice{.title = translate("app", "Export the whole register"),
                            .name = translate("app", "register"),
                            .formats = {{u"ods"_s, translate("app", "OpenDocument spreadsheet")},
                                        {u"xlsx"_s, translate("app", "Excel workbook")},
                                        {u"gpkg"_s, translate("app", "GeoPackage files")}},
                            .folder = u"tables"_s};
    const FileTarget target = chooseFileToWrite(window, choice);
    if (target.path.isEmpty())
        return;
    const auto write = [records = workspace.records(), date = workspace.today()](const QString& path,
                                                                                 const JobControl& control) {
        writeRegister(records, path, date, control.stop);
        return WrittenFiles{{path}};
    };
    exportFile(workspace, window, {target, write});
}

} // namespace parvis
