// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/dashboard_schema.h"

#include "domain/figures/signature_statistics.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "widgets/look/domain_marks.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

TableColumn integers(const char* id, const QString& title, const QString& tip = {})
{
    return withTip(column(id, title, CellKind::Integer, 9), tip);
}

} // namespace

const StateMark& unrecordedMark()
{
    static const StateMark mark{u"unrecorded"_s, translate("app", "Not listed yet"), Shape::Dash, Tone::Muted, 5};
    return mark;
}

TableSchema signatureCurveSchema()
{
    struct Row
    {
        qint64 id;
        SignatureCount count;
    };
    const auto rows = [](const Register& records) {
        std::vector<Row> made;
        for (const SignatureCount& count : signatureCurve(records).days)
            made.push_back({qint64(made.size()) + 1, count});
        return made;
    };
    return SchemaOf<Row>(u"dashboard_curve"_s, {}, rows, [](const Row& row) { return row.id; })
        .add(column("day", translate("app", "Day"), CellKind::Date, 16),
             [](const Row& row) { return cellOf(PartialDate::day(row.count.day)); })
        .add(integers("contracts", translate("app", "Contracts"),
                      translate("app", "Contracts signed by the end of that day")),
             [](const Row& row) { return cellOf(row.count.contracts); })
        .add(integers("signatures", translate("app", "Signatures"),
                      translate("app", "Bodies that had signed by the end of that day")),
             [](const Row& row) { return cellOf(row.count.signatures); })
        .build();
}

TableSchema signatureClassSchema()
{
    struct Row
    {
        SignatoryClass signatoryClass;
        ClassStatuses statuses;
    };
    const auto rows = [](const Register& records) {
        std::vector<Row> made;
        for (const auto& [signatoryClass, statuses] : statusesByClass(records))
            made.push_back({signatoryClass, statuses});
        return made;
    };
    auto schema =
        SchemaOf<Row>(u"dashboard_classes"_s, {}, rows, [](const Row& row) { return qint64(row.signatoryClass) + 1; });
    schema.add(stateColumn<SignatoryClass>("class", translate("app", "Class"), 20),
               [](const Row& row) { return cellOf(row.signatoryClass); });
    for (const auto& status : EnumNames<SignatoryStatus>::all)
        schema.add(integers(status.identifier, label(status.value)),
                   [value = status.value](const Row& row) { return cellOf(row.statuses.byStatus.at(value)); });
    return schema
        .add(integers("unrecorded", unrecordedMark().word,
                      translate("app", "Bodies that the law names and nobody recorded")),
             [](const Row& row) { return cellOf(row.statuses.unrecorded); })
        .build();
}

TableSchema departementProgressSchema(QDate today)
{
    using Row = std::pair<QString, DepartementProgress>;
    const auto rows = [today](const Register& records) {
        std::vector<Row> made;
        for (const DepartementProgress& progress : progressByDepartement(records, today)) {
            const Departement* departement = records.find(progress.departement);
            made.emplace_back(departement ? departement->name : unknownText(), progress);
        }
        return made;
    };
    auto schema = SchemaOf<Row>(u"dashboard_departements"_s, u"departement"_s, rows,
                                [](const Row& row) { return row.second.departement.value; });
    const auto add = [&](const char* id, const QString& title, int DepartementProgress::*count,
                         const QString& tip = {}) {
        schema.add(integers(id, title, tip), [count](const Row& row) { return cellOf(row.second.*count); });
    };
    schema.add(column("departement", translate("app", "Département"), CellKind::Text, 14),
               [](const Row& row) { return cellOf(row.first); });
    add("contracts", translate("app", "Contracts"), &DepartementProgress::contracts);
    add("signed", translate("app", "Signed or declared so", "contracts"), &DepartementProgress::signedContracts,
        translate("app", "Signed by all, or declared signed by a source"));
    add("overdue", translate("app", "Overdue"), &DepartementProgress::overdueContracts,
        translate("app", "Not signed, and past their date"));
    add("qpv", translate("app", "QPV"), &DepartementProgress::qpv);
    add("qpv_covered", translate("app", "covered"), &DepartementProgress::qpvCovered,
        translate("app", "Neighbourhoods of contracts signed by all or declared signed"));
    add("population", translate("app", "Inhabitants"), &DepartementProgress::population);
    add("population_covered", translate("app", "covered"), &DepartementProgress::populationCovered,
        translate("app", "Inhabitants of the neighbourhoods of contracts signed by all or declared signed"));
    return schema.build();
}

} // namespace parvis
