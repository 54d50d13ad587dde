// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tables/named_tables.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "exchange/lists/list_field.h"
#include "store/record.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

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

TableCell dateCell(const std::optional<PartialDate>& date)
{
    return date ? TableCell(date->iso()) : TableCell();
}

/// What is told of a source, in this order: title, producer, licence, vintage, address.
QStringList sourceTitles()
{
    return {translate("tasks", "Source"), translate("tasks", "Producer of the source"),
            translate("tasks", "Licence of the source"), translate("tasks", "Vintage of the source"),
            translate("tasks", "Address of the source")};
}

TableCells sourceCells(const Source* source)
{
    if (!source)
        return TableCells(5);
    return {source->title, source->producer, source->licence, source->vintage, source->url};
}

TableCells withSource(TableCells cells, const Source* source)
{
    for (TableCell& cell : sourceCells(source))
        cells.push_back(std::move(cell));
    return cells;
}

/// "Chauny ; CN00201M", as the import of articles finds them again.
QString territoriesText(const Register& records, Id<Article> article)
{
    QStringList names;
    for (const ArticleTerritory& territory : records.all<ArticleTerritory>().of(article)) {
        if (const Contract* contract = records.find(territory.contract))
            names << contract->code.text();
        if (const Qpv* qpv = records.find(territory.qpv))
            names << qpv->code.text();
        if (const Epci* epci = records.find(territory.epci))
            names << epci->name;
        if (const Commune* commune = records.find(territory.commune))
            names << commune->name;
        if (const Departement* departement = records.find(territory.departement))
            names << departement->name;
        if (territory.region)
            names << *territory.region;
    }
    return names.join(u" ; "_s);
}

ExportedTable exportedArticles(const Register& records)
{
    ExportedTable table{.name = recordOf<Article>().table,
                        .header = {translate("tasks", "Title"), translate("tasks", "Publisher"),
                                   translate("tasks", "Published on"), translate("tasks", "Address"),
                                   translate("tasks", "Rubric"), translate("tasks", "Summary"),
                                   translate("tasks", "State"), translate("tasks", "Territories")}};
    for (const Article& article : records.all<Article>())
        table.rows.push_back({article.title, article.publisher, dateCell(article.publishedOn), article.url,
                              article.rubric, article.summary,
                              article.state ? TableCell(label(*article.state)) : TableCell(),
                              territoriesText(records, article.id)});
    return table;
}

ExportedTable exportedSignatories(const Register& records)
{
    ExportedTable table{.name = recordOf<Signatory>().table};
    for (const ListField field :
         {ListField::Contract, ListField::Body, ListField::Status, ListField::Representative, ListField::DeliberatedOn,
          ListField::Reference, ListField::SignedOn, ListField::TargetDate, ListField::Note})
        table.header << label(field);
    table.header << sourceTitles();
    for (const Signatory& signatory : records.all<Signatory>()) {
        const Contract* contract = records.find(signatory.contract);
        const Organisation* body = records.find(signatory.organisation);
        table.rows.push_back(withSource({contract ? contract->code.text() : QString(), body ? body->name : QString(),
                                         label(signatory.status), signatory.representative,
                                         dateCell(signatory.deliberatedOn), signatory.deliberationReference,
                                         dateCell(signatory.signedOn), dateCell(signatory.targetDate), signatory.note},
                                        records.find(signatory.source)));
    }
    return table;
}

ExportedTable exportedFigures(const Register& records)
{
    ExportedTable table{.name = recordOf<IndicatorValue>().table,
                        .header = {translate("tasks", "QPV code"), translate("tasks", "Neighbourhood"),
                                   translate("tasks", "Indicator code"), translate("tasks", "Indicator"),
                                   translate("tasks", "Unit"), translate("tasks", "Decimals"),
                                   translate("tasks", "Value"), translate("tasks", "Vintage"),
                                   translate("tasks", "Note")}};
    table.header << sourceTitles();
    for (const IndicatorValue& value : records.all<IndicatorValue>()) {
        const Qpv* qpv = records.find(value.qpv);
        const Indicator* indicator = records.find(value.indicator);
        if (!indicator)
            continue;
        table.rows.push_back(withSource(
            {qpv ? qpv->code.text() : QString(), qpv ? qpv->name : QString(), indicator->code, indicator->title,
             indicator->unit, qint64(indicator->decimals), decimalCell(value.value), value.vintage, value.note},
            records.find(value.source)));
    }
    return table;
}

ExportedTable exportedSuccessions(const Register& records)
{
    ExportedTable table{.name = recordOf<QpvLineage>().table,
                        .header = {u"QP2015"_s, u"QP2024"_s, translate("tasks", "Area in common (ha)")}};
    table.header << sourceTitles();
    for (const QpvLineage& lineage : records.all<QpvLineage>())
        table.rows.push_back(withSource(
            {lineage.from.text(), lineage.to.text(), lineage.sharedHa ? decimalCell(*lineage.sharedHa) : TableCell()},
            records.find(lineage.source)));
    return table;
}

} // namespace

std::optional<ExportedTable> namedTable(const Register& records, const QString& name)
{
    if (name == recordOf<FundingLine>().table)
        return exportedFunding(records);
    if (name == recordOf<Article>().table)
        return exportedArticles(records);
    if (name == recordOf<Signatory>().table)
        return exportedSignatories(records);
    if (name == recordOf<IndicatorValue>().table)
        return exportedFigures(records);
    if (name == recordOf<QpvLineage>().table)
        return exportedSuccessions(records);
    return std::nullopt;
}

} // namespace parvis
