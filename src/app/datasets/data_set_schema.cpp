// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datasets/data_set_schema.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "store/record.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

KeyedDataSets keyedDataSets(const Register& records)
{
    KeyedDataSets keyed;
    qint64 absent = 0;
    for (DataSet& set : dataSetsOf(records))
        keyed.emplace_back(set.source ? set.source->value : --absent, std::move(set));
    return keyed;
}

TableSchema dataSetSchema()
{
    using Row = std::pair<qint64, DataSet>;
    const auto text = [](const char* id, const QString& title, int width, bool visible = true) {
        return column(id, title, CellKind::Text, width, visible);
    };
    const auto rows = [](const Register&, const TableSubject& subject) {
        const auto sets = subject.as<std::shared_ptr<const KeyedDataSets>>();
        return sets ? *sets : KeyedDataSets();
    };
    const auto orNothing = [](TableColumn made) { // nothing is to be filled in there
        made.unknown = u"–"_s;
        return made;
    };
    return SchemaOf<Row>(u"datasets"_s, recordOf<Source>().table, rows, [](const Row& row) { return row.first; })
        .add(text("title", translate("app", "Data set"), 40),
             [](const Row& row) { return cellOf(row.second.said.title); })
        .add(text("producer", translate("app", "Producer"), 18),
             [](const Row& row) { return cellOf(row.second.said.producer); })
        .add(text("vintage", translate("app", "Vintage"), 14),
             [](const Row& row) {
                 const QString& vintage = row.second.said.vintage;
                 return vintage.isEmpty() ? CellValue() : cellOf(vintageText(vintage));
             })
        .add(orNothing(
                 withTip(text("newer", translate("app", "Newer"), 24),
                         translate("app", "A later vintage that was known to be published when this Parvis was made"))),
             [](const Row& row) { return cellOf(newerText(row.second)); })
        .add(text("origin", translate("app", "In this file"), 20),
             [](const Row& row) { return cellOf(label(row.second.origin)); })
        .add(orNothing(withTip(column("records", translate("app", "Records"), CellKind::Integer, 10),
                               translate("app", "How many records of this file name it as their source"))),
             [](const Row& row) { return row.second.source ? cellOf(row.second.recordCount()) : CellValue(); })
        .add(text("licence", translate("app", "Licence"), 18, false),
             [](const Row& row) { return cellOf(row.second.said.licence); })
        .add(text("url", translate("app", "Address"), 30, false),
             [](const Row& row) { return cellOf(row.second.said.url); })
        .build();
}

} // namespace parvis
