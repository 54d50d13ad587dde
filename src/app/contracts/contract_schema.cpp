// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_schema.h"

#include "app/documents/value_origins.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// One contract in one computation.
struct ContractRow
{
    const Register* records;
    const Contract* contract;
    ContractSummary summary;
    Origin origin = Origin::Unknown;

    QString departement() const { return departementName(*records, contract->id); }
    QString missing() const { return organisationNames(*records, summary.missing).join(u", "_s); }
};

std::vector<ContractRow> contractRows(const Register& records)
{
    std::vector<ContractRow> rows;
    const ProvedRecords proved(records, recordOf<Contract>().table);
    for (ContractSummary& summary : summariseContracts(records)) {
        const Contract* contract = records.find(summary.contract);
        rows.push_back({&records, contract, std::move(summary),
                        proved.originOf(contract->id.value, contract->declaredSource.has_value())});
    }
    return rows;
}

QString declaredTip(const Register& records, qint64 id)
{
    const Contract* contract = records.find(Id<Contract>{id});
    if (!contract || contract->declaredState == DeclaredState::Unknown)
        return {};
    return sourceTip(records.find(contract->declaredSource)) + u'\n' + label(contract->declaredConfidence);
}

QString populationTip(const Register& records, qint64 id)
{
    for (const Qpv& qpv : records.all<Qpv>().of(id))
        return sourceTip(records.find(qpv.populationSource));
    return {};
}

} // namespace

TableSchema contractSchema(const std::function<QDate()>& today)
{
    SchemaOf<ContractRow> schema(u"contracts"_s, u"contract"_s, contractRows,
                                 [](const ContractRow& row) { return row.contract->id.value; });
    TableColumn declared = stateColumn<DeclaredState>("declared", translate("app", "Declared"), 16);
    declared.tip = translate("app", "What a source says, whatever the signatories recorded here");
    declared.cellTip = declaredTip;
    TableColumn declaredOn = column("declared_on", translate("app", "Declared on"), CellKind::Date, 14);
    declaredOn.cellTip = declaredTip;
    TableColumn state = stateColumn<ContractState>("state", translate("app", "Computed state"), 18);
    state.tip = translate("app", "As the recorded signatories make it");
    TableColumn population = column("population", translate("app", "Inhabitants"), CellKind::Integer, 10);
    population.tip = translate("app", "Inhabitants of the neighbourhoods of the contract");
    population.cellTip = populationTip;
    TableColumn share = column("completeness", translate("app", "Signatures"), CellKind::Share, 9);
    share.tip = translate("app", "Required bodies that have signed, of all that conclude or sign");
    TableColumn timing = stateColumn<Timing>("timing", translate("app", "Deadline"), 16, false);
    timing.tip = translate("app", "National date 31 March 2024, unless the contract has its own");
    TableColumn signedOn = column("signed_on", translate("app", "Signed on"), CellKind::Date, 14, false);
    signedOn.tip = translate("app", "Day of the last required signature, or the day that a source declares");
    TableColumn late = column("days_late", translate("app", "Days late"), CellKind::Integer, 8, false);
    late.tip =
        translate("app", "Against the contract's own date; of an unsigned contract, up to today. Negative: days ahead");
    TableColumn national =
        column("days_late_national", translate("app", "Since 31/03/2024"), CellKind::Integer, 10, false);
    national.tip = translate("app", "Days against 31 March 2024, the day by which the contracts were to be signed");
    const auto delay = [today](const ContractRow& row) { return delayOf(*row.records, row.summary, today()); };
    return schema
        .add(column("epci", translate("app", "EPCI"), CellKind::Text, 34),
             [](const auto& row) { return cellOf(nameOf(*row.records, row.contract->epci)); })
        .add(state, [](const auto& row) { return cellOf(row.summary.state); })
        .add(share,
             [](const auto& row) {
                 return CellValue(Share{row.summary.requiredSigned, row.summary.required});
             })
        .add(declared, [](const auto& row) { return cellOf(row.contract->declaredState); })
        .add(declaredOn, [](const auto& row) { return cellOf(row.contract->declaredOn); })
        .add(column("code", translate("app", "Code"), CellKind::Code, 10),
             [](const auto& row) { return cellOf(row.contract->code); })
        .add(column("departement", translate("app", "Département"), CellKind::Text, 13),
             [](const auto& row) { return cellOf(row.departement()); })
        .add(column("qpv", translate("app", "QPV"), CellKind::Integer, 5),
             [](const auto& row) { return cellOf(row.summary.qpvCount); })
        .add(population, [](const auto& row) { return cellOf(row.summary.population); })
        .add(column("declared_source", translate("app", "Source of the declaration"), CellKind::Text, 22, false),
             [](const auto& row) {
                 const Source* source = row.records->find(row.contract->declaredSource);
                 return source ? cellOf(source->title) : CellValue();
             })
        .add(originColumn(recordOf<Contract>().table), [](const auto& row) { return cellOf(row.origin); })
        .add(column("missing", translate("app", "Missing"), CellKind::Text, 40, false),
             [](const auto& row) { return cellOf(row.missing()); })
        .add(column("title", translate("app", "Title"), CellKind::Text, 30, false),
             [](const auto& row) { return cellOf(row.contract->title); })
        .add(column("target_date", translate("app", "Target date"), CellKind::Date, 14, false),
             [](const auto& row) { return cellOf(row.contract->targetDate); })
        .add(timing, [today](const auto& row) { return cellOf(timingOf(*row.contract, row.summary.state, today())); })
        .add(signedOn,
             [delay](const auto& row) {
                 const auto day = delay(row).signedOn;
                 return day ? cellOf(PartialDate::day(*day)) : CellValue();
             })
        .add(late, [delay](const auto& row) { return cellOf(delay(row).againstOwn); })
        .add(national, [delay](const auto& row) { return cellOf(delay(row).againstNational); })
        .add(column("ended", translate("app", "Ended on"), CellKind::Date, 12, false),
             [](const auto& row) { return cellOf(row.contract->endedOn); })
        .add(column("note", translate("app", "Note"), CellKind::Text, 30, false),
             [](const auto& row) { return cellOf(row.contract->note); })
        .places([](const ContractRow& row, auto& places) { places.push_back({.contract = row.contract->id}); })
        .build();
}

} // namespace parvis
