#include "app/dashboard_tables.h"

#include "app/domain_marks.h"
#include "domain/signature_statistics.h"

#include <QCoreApplication>

namespace parvis {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("parvis", text);
}

TableColumn integers(const char* id, const QString& title, const QString& tip = {})
{
    TableColumn column;
    column.id = QString::fromLatin1(id);
    column.title = title;
    column.kind = CellKind::Integer;
    column.width = 9;
    column.tip = tip;
    return column;
}

} // namespace

const StateMark& unrecordedMark()
{
    static const StateMark mark{QStringLiteral("unrecorded"), tr("Not listed yet"), Shape::Dash, Tone::Muted, 5};
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
    TableColumn day;
    day.id = QStringLiteral("day");
    day.title = tr("Day");
    day.kind = CellKind::Date;
    day.width = 16;
    return SchemaOf<Row>(QStringLiteral("dashboard_curve"), {}, rows, [](const Row& row) { return row.id; })
        .add(day, [](const Row& row) { return cellOf(PartialDate::day(row.count.day)); })
        .add(integers("contracts", tr("Contracts"), tr("Contracts signed by the end of that day")),
             [](const Row& row) { return cellOf(row.count.contracts); })
        .add(integers("signatures", tr("Signatures"), tr("Bodies that had signed by the end of that day")),
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
    TableColumn name;
    name.id = QStringLiteral("class");
    name.title = tr("Class");
    name.kind = CellKind::State;
    name.width = 20;
    for (const StateMark& mark : marksOf<SignatoryClass>())
        name.marks.push_back(&mark);
    auto schema = SchemaOf<Row>(QStringLiteral("dashboard_classes"), {}, rows,
                                [](const Row& row) { return qint64(row.signatoryClass) + 1; });
    schema.add(name, [](const Row& row) { return cellOf(row.signatoryClass); });
    for (const auto& status : EnumNames<SignatoryStatus>::all)
        schema.add(integers(status.identifier, label(status.value)),
                   [value = status.value](const Row& row) { return cellOf(row.statuses.byStatus.at(value)); });
    return schema
        .add(integers("unrecorded", unrecordedMark().word, tr("Bodies that the law names and nobody recorded")),
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
    TableColumn name;
    name.id = QStringLiteral("departement");
    name.title = tr("Département");
    name.width = 14;
    auto schema = SchemaOf<Row>(QStringLiteral("dashboard_departements"), QStringLiteral("departement"), rows,
                                [](const Row& row) { return row.second.departement.value; });
    const auto add = [&](const char* id, const QString& title, int DepartementProgress::*count,
                         const QString& tip = {}) {
        schema.add(integers(id, title, tip), [count](const Row& row) { return cellOf(row.second.*count); });
    };
    schema.add(name, [](const Row& row) { return cellOf(row.first); });
    add("contracts", tr("Contracts"), &DepartementProgress::contracts);
    add("signed", tr("Signed"), &DepartementProgress::signedContracts,
        tr("Signed by all, or declared signed by a source"));
    add("overdue", tr("Overdue"), &DepartementProgress::overdueContracts, tr("Not signed, and past their date"));
    add("qpv", tr("QPV"), &DepartementProgress::qpv);
    add("qpv_covered", tr("covered"), &DepartementProgress::qpvCovered, tr("Neighbourhoods of signed contracts"));
    add("population", tr("Inhabitants"), &DepartementProgress::population);
    add("population_covered", tr("covered"), &DepartementProgress::populationCovered,
        tr("Inhabitants of the neighbourhoods of signed contracts"));
    return schema.build();
}

} // namespace parvis
