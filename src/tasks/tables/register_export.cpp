// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tables/register_export.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "exchange/tables/spreadsheet_writer.h"
#include "geo/packages/vector_package.h"
#include "geo/schematic_shape.h"
#include "store/record.h"
#include "tasks/table_export.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What whoever has the file has to name: each source with its producer and licence.
ExportedTable attributionTable(const Register& records)
{
    ExportedTable table{.name = u"attribution"_s,
                        .header = {translate("tasks", "Source"), translate("tasks", "Producer of the source"),
                                   translate("tasks", "Licence of the source"),
                                   translate("tasks", "Vintage of the source"),
                                   translate("tasks", "Address of the source")}};
    for (const Source& source : records.all<Source>())
        table.rows.push_back({source.title, source.producer, source.licence, source.vintage, source.url});
    return table;
}

void writeWorkbook(const Register& records, const QString& path, const std::stop_token& stop)
{
    std::vector<WrittenSheet> sheets;
    const auto add = [&](ExportedTable table) {
        sheets.push_back({table.name, std::move(table.header), std::move(table.rows)});
    };
    add(attributionTable(records));
    for (const QString& name : exportableTables())
        add(exportedTable(records, name));
    writeSpreadsheet(path, sheets, stop);
}

/// "population_source_id" of "qpv" holds keys of "source"; empty: it holds none.
QString tableNamedBy(const QString& table, const QString& column)
{
    if (!column.endsWith(u"_id") || column == u"record_id")
        return {};
    const QString name = column.chopped(3);
    for (const QString& known : {name, name.section(u'_', -1)}) {
        if (isRecordTable(known))
            return known;
    }
    return name == u"parent" ? table : QString();
}

VectorValue vectorValue(const TableCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* whole = std::get_if<qint64>(&cell))
        return std::int64_t{*whole};
    if (const auto* decimal = std::get_if<Decimal>(&cell))
        return decimal->value;
    return {};
}

/// By the values: a column of whole numbers and others holds real ones.
VectorField::Type typeOf(const ExportedTable& table, std::size_t column)
{
    auto type = VectorField::Type::Text;
    for (const TableCells& row : table.rows) {
        if (std::holds_alternative<QString>(row[column]))
            return VectorField::Type::Text;
        if (std::holds_alternative<Decimal>(row[column]))
            type = VectorField::Type::Real;
        else if (std::holds_alternative<qint64>(row[column]) && type == VectorField::Type::Text)
            type = VectorField::Type::Integer;
    }
    return type;
}

class PackageComposer
{
public:
    PackageComposer(const Register& records, QDate date)
        : records_(records)
        , date_(date)
    {
        for (const Source& source : records.all<Source>()) {
            QStringList parts{source.title, source.producer, source.licence, source.vintage};
            parts.removeAll(QString());
            attributions_ << parts.join(u", "_s);
        }
    }

    std::vector<PackageTable> compose(const std::stop_token& stop)
    {
        std::vector<PackageTable> tables;
        for (const QString& name : exportableTables()) {
            if (stop.stop_requested())
                throw Cancelled();
            tables.push_back(packaged(keyedTable(records_, name)));
        }
        addShapes(tables);
        tables.push_back(relations());
        return tables;
    }

private:
    PackageTable packaged(const ExportedTable& table) const
    {
        PackageTable made;
        made.table.name = table.name;
        made.table.title = isRecordTable(table.name) ? tableInfo(table.name).label : table.name;
        made.table.description = translate("tasks", "Written by Parvis from its register. Amounts are in cents.");
        made.table.attributions = attributions_;
        made.table.date = date_;
        for (std::size_t i = 0; i < std::size_t(table.header.size()); ++i)
            made.table.fields.push_back({table.header[qsizetype(i)], typeOf(table, i)});
        for (const TableCells& row : table.rows) {
            VectorFeature& feature = made.table.features.emplace_back();
            for (const TableCell& cell : row)
                feature.values.push_back(vectorValue(cell));
        }
        return made;
    }

    PackageTable relations() const
    {
        ExportedTable table{.name = u"relations"_s, .header = {u"id"_s, u"table_name"_s, u"column_name"_s, u"names"_s}};
        for (const QString& name : exportableTables()) {
            for (const QString& column : tableInfo(name).columns) {
                if (const QString named = tableNamedBy(name, column); !named.isEmpty())
                    table.rows.push_back({qint64(table.rows.size()) + 1, name, column, named});
            }
        }
        return packaged(table);
    }

    void addShapes(std::vector<PackageTable>& tables) const
    {
        const auto tableOf = [&](const QString& name) -> PackageTable& {
            return *std::ranges::find(tables, name, [](const PackageTable& each) { return each.table.name; });
        };
        addShapes(tableOf(recordOf<Perimeter>().table), records_.all<Perimeter>(),
                  [](const Perimeter& each) { return shapeOf(each.wkb); });
        addShapes(tableOf(recordOf<FormerQpv>().table), records_.all<FormerQpv>(),
                  [](const FormerQpv& each) { return shapeOf(each.wkb); });
        PackageTable& qpvs = tableOf(recordOf<Qpv>().table);
        qpvs.table.fields.push_back({u"extent"_s});
        addShapes(qpvs, records_.all<Qpv>(), [this](const Qpv& each) { return shapeOf(each); });
        for (std::size_t i = 0; i < qpvs.table.features.size(); ++i)
            qpvs.table.features[i].values.push_back(extentOf(records_.all<Qpv>()[i], qpvs.table.features[i]));
    }

    template <class T, class ShapeOf>
    static void addShapes(PackageTable& table, const Table<T>& rows, ShapeOf shapeOfRow)
    {
        table.hasShapes = true;
        for (std::size_t i = 0; i < rows.size(); ++i)
            table.table.features[i].shape = shapeOfRow(rows[i]);
    }

    /// A contour that cannot be read gives no shape.
    static MultiPolygon shapeOf(const QByteArray& wkb)
    {
        try {
            return multiPolygonFromWkb(wkb);
        } catch (const Error&) {
            return {};
        }
    }

    const Perimeter* contourOf(const Qpv& qpv) const
    {
        for (const Perimeter& perimeter : records_.all<Perimeter>().of(qpv.id)) {
            if (perimeter.generation == qpv.code.generation())
                return &perimeter;
        }
        return nullptr;
    }

    MultiPolygon shapeOf(const Qpv& qpv) const
    {
        if (const Perimeter* contour = contourOf(qpv)) {
            if (MultiPolygon shape = shapeOf(contour->wkb); !shape.isEmpty())
                return shape;
        }
        const auto ellipse = qpv.ellipse();
        return ellipse ? schematicShape(*ellipse) : MultiPolygon();
    }

    VectorValue extentOf(const Qpv& qpv, const VectorFeature& feature) const
    {
        if (feature.shape.isEmpty())
            return {};
        const Perimeter* contour = contourOf(qpv);
        return contour && !shapeOf(contour->wkb).isEmpty() ? u"official"_s : u"schematic"_s;
    }

    const Register& records_;
    QDate date_;
    QStringList attributions_;
};

} // namespace

QStringList registerEndings()
{
    return {u"ods"_s, u"xlsx"_s, u"gpkg"_s};
}

void writeRegister(const Register& records, const QString& path, QDate date, const std::stop_token& stop)
{
    if (!registerEndings().contains(QFileInfo(path).suffix().toLower()))
        throw Error(translate("tasks", "The whole register is written as ODS, XLSX or GeoPackage."), path,
                    translate("tasks", "Give the file a name that ends in .ods, .xlsx or .gpkg."));
    if (spreadsheetFormat(path))
        writeWorkbook(records, path, stop);
    else
        writeVectorPackage(PackageComposer(records, date).compose(stop), path, stop);
}

} // namespace parvis
