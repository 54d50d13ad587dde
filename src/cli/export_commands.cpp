// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/output_file.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "tasks/table_export.h"
#include "tasks/tables/register_export.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QStringList wantedTables(const Arguments& arguments)
{
    const QStringList all(exportableTables().begin(), exportableTables().end());
    if (arguments.has("--all") == !arguments.operands.isEmpty())
        throw UsageError(translate("cli", "“export” takes names of tables, or --all."), {},
                         translate("cli", "The tables are: %1.").arg(all.join(u", "_s)));
    return arguments.has("--all") ? all : arguments.operands;
}

/// A file that takes all tables at once.
bool holdsAll(const QString& path)
{
    return registerEndings().contains(QFileInfo(path).suffix().toLower());
}

/// The file of each table: the one of --out, or one CSV file for each in the folder of that name.
QStringList outputFiles(const Arguments& arguments, const QStringList& tables)
{
    const QString out = arguments.value("--out");
    if (!QFileInfo(out).isDir()) {
        if (arguments.has("--all") && holdsAll(out))
            return {outputFile(arguments, registerEndings())};
        if (tables.size() > 1)
            throw UsageError(translate("cli", "Several tables go into a folder that exists: one CSV file each."), {},
                             translate("cli", "Name the folder with --out, or export one table."));
        return {outputFile(arguments, {u"csv"_s, u"ods"_s, u"xlsx"_s})};
    }
    QStringList files;
    for (const QString& table : tables)
        files << QDir(out).filePath(table + u".csv"_s);
    return files;
}

Answer exportTables(Session& session, const Arguments& arguments)
{
    const TablePreset preset = enumOption<TablePreset>(arguments, "--preset").value_or(TablePreset::Spreadsheet);
    const QStringList names = wantedTables(arguments);
    const QStringList files = outputFiles(arguments, names);
    const Register records = session.readRegister();
    if (names.size() > 1 && files.size() == 1) {
        writeRegister(records, files.first(), session.today(), session.stop());
        return {QJsonObject{{u"out"_s, files.first()}, {u"tables"_s, int(names.size())}},
                translate("cli", "Written: %1").arg(files.first())};
    }
    std::vector<ExportedTable> tables;
    for (const QString& name : names)
        tables.push_back(exportedTable(records, name));
    QJsonArray written;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const QString& file = files[qsizetype(i)];
        writeExportedTable(tables[i], file, preset, session.stop());
        written.append(
            QJsonObject{{u"table"_s, tables[i].name}, {u"out"_s, file}, {u"rows"_s, int(tables[i].rows.size())}});
    }
    return {QJsonObject{{u"tables"_s, written}}, translate("cli", "Written: %1").arg(files.join(u'\n'))};
}

} // namespace

std::vector<Command> exportCommands()
{
    return {
        {.path = "export",
         .operands = QT_TRANSLATE_NOOP("cli", "[TABLE…]"),
         .maxOperands = -1,
         .summary = QT_TRANSLATE_NOOP("cli", "writes tables of the register: CSV, ODS, XLSX or GeoPackage"),
         .options = {{"--all", nullptr,
                      QT_TRANSLATE_NOOP("cli", "every table: into a folder, or into one .ods, .xlsx or .gpkg file")},
                     {"--preset", QT_TRANSLATE_NOOP("cli", "PRESET"),
                      QT_TRANSLATE_NOOP("cli", "of CSV: tableur (semicolons, decimal commas) or opendata")},
                     {"--out", QT_TRANSLATE_NOOP("cli", "FILE"),
                      QT_TRANSLATE_NOOP(
                          "cli", "the file to write: .csv, .ods, .xlsx, of all tables .gpkg too; or a folder for CSV"),
                      true}},
         .run = exportTables}};
}

} // namespace parvis::cli
