// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/districts/qpv_schema.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto povertyCode = u"poverty_rate_60"_s;
const auto employmentCode = u"employment_rate_15_64"_s;

const Indicator* indicatorOf(const Register& records, const QString& code)
{
    const auto& all = records.all<Indicator>();
    const auto it = std::ranges::find(all, code, &Indicator::code);
    return it == all.end() ? nullptr : &*it;
}

const IndicatorValue* valueOf(const Register& records, Id<Qpv> qpv, const Indicator* indicator)
{
    if (!indicator)
        return nullptr;
    for (const IndicatorValue& value : records.all<IndicatorValue>().of(qpv)) {
        if (value.indicator == indicator->id)
            return &value;
    }
    return nullptr;
}

struct QpvRow
{
    const Register* records;
    const Qpv* qpv;
    const IndicatorValue* poverty;
    const IndicatorValue* employment;
};

std::vector<QpvRow> qpvRows(const Register& records)
{
    std::vector<QpvRow> rows;
    const Indicator* poverty = indicatorOf(records, povertyCode);
    const Indicator* employment = indicatorOf(records, employmentCode);
    for (const Qpv& qpv : records.all<Qpv>())
        rows.push_back({&records, &qpv, valueOf(records, qpv.id, poverty), valueOf(records, qpv.id, employment)});
    return rows;
}

TableColumn rateColumn(const char* id, const QString& title, const QString& tip, const QString& indicator)
{
    TableColumn made = withTip(column(id, title, CellKind::Decimal, 9), tip);
    made.cellTip = [indicator](const Register& records, qint64 qpv) {
        const IndicatorValue* value = valueOf(records, {qpv}, indicatorOf(records, indicator));
        return value ? u"%1\n%2"_s.arg(sourceLine(records.find(value->source), value->vintage),
                                       sourceTip(records.find(value->source)))
                     : QString();
    };
    return made;
}

} // namespace

TableSchema qpvSchema()
{
    TableColumn population = column("population", translate("app", "Inhabitants"), CellKind::Integer, 9);
    population.cellTip = [](const Register& records, qint64 id) {
        const Qpv* qpv = records.find(Id<Qpv>{id});
        const Source* source = qpv ? records.find(qpv->populationSource) : nullptr;
        return qpv ? u"%1\n%2"_s.arg(sourceLine(source, qpv->populationVintage), sourceTip(source)) : QString();
    };
    TableColumn area = withTip(column("area", translate("app", "Area (ha)"), CellKind::Decimal, 8),
                               translate("app", "Area in hectares"));
    area.decimals = 1;
    return SchemaOf<QpvRow>(u"qpv"_s, u"qpv"_s, qpvRows, [](const QpvRow& row) { return row.qpv->id.value; })
        .add(column("code", translate("app", "Code"), CellKind::Code, 10),
             [](const QpvRow& row) { return cellOf(row.qpv->code); })
        .add(column("name", translate("app", "Neighbourhood"), CellKind::Text, 24),
             [](const QpvRow& row) { return cellOf(row.qpv->name); })
        .add(column("communes", translate("app", "Communes"), CellKind::Text, 18),
             [](const QpvRow& row) { return cellOf(communeNames(*row.records, row.qpv->id).join(u", "_s)); })
        .add(column("departement", translate("app", "Département"), CellKind::Text, 13),
             [](const QpvRow& row) { return cellOf(nameOf(*row.records, row.qpv->departement)); })
        .add(column("epci", translate("app", "EPCI of the contract"), CellKind::Text, 24),
             [](const QpvRow& row) {
                 const Contract* contract = row.records->find(row.qpv->contract);
                 return contract ? cellOf(nameOf(*row.records, contract->epci)) : CellValue();
             })
        .add(population, [](const QpvRow& row) { return cellOf(row.qpv->population); })
        .add(area, [](const QpvRow& row) { return cellOf(row.qpv->areaHa); })
        .add(rateColumn("poverty", translate("app", "Poverty %"),
                        translate("app", "Poverty rate at 60 % of the median income; vintage in the tip"), povertyCode),
             [](const QpvRow& row) { return row.poverty ? cellOf(row.poverty->value) : CellValue(); })
        .add(rateColumn("employment", translate("app", "Employment %"),
                        translate("app", "Employment rate at 15 to 64; vintage in the tip"), employmentCode),
             [](const QpvRow& row) { return row.employment ? cellOf(row.employment->value) : CellValue(); })
        .add(stateColumn<Change>("change", translate("app", "Since 2015"), 16),
             [](const QpvRow& row) { return cellOf(row.qpv->code.change()); })
        .add(stateColumn<ContourKind>("contour", translate("app", "Contour"), 12),
             [](const QpvRow& row) { return cellOf(contourKind(*row.records, row.qpv->id)); })
        .add(
            [] {
                TableColumn made = column("contract", translate("app", "Contract"), CellKind::Code, 10);
                made.visible = false;
                return made;
            }(),
            [](const QpvRow& row) {
                const Contract* contract = row.records->find(row.qpv->contract);
                return contract ? cellOf(contract->code) : CellValue();
            })
        .places([](const QpvRow& row, auto& places) { places.push_back({.qpv = row.qpv->id}); })
        .build();
}

} // namespace parvis
