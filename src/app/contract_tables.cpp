#include "app/contract_tables.h"

#include "app/contract_edits.h"
#include "app/domain_marks.h"
#include "app/sheet.h"

#include <QCoreApplication>

namespace parvis {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("parvis", text);
}

/// One contract in one computation.
struct ContractRow
{
    const Register* records;
    const Contract* contract;
    ContractSummary summary;

    const Epci* epci() const { return records->find(contract->epci); }
    QString departement() const
    {
        const Departement* found = epci() ? records->find(epci()->departement) : nullptr;
        return found ? found->name : QString();
    }
    QString missing() const
    {
        QStringList names;
        for (const Id<Organisation> id : summary.missing) {
            if (const Organisation* body = records->find(id))
                names << body->name;
        }
        return names.join(QStringLiteral(", "));
    }
};

std::vector<ContractRow> contractRows(const Register& records)
{
    std::vector<ContractRow> rows;
    for (ContractSummary& summary : summariseContracts(records))
        rows.push_back({&records, records.find(summary.contract), std::move(summary)});
    return rows;
}

template <class E>
std::vector<const StateMark*> allMarks()
{
    std::vector<const StateMark*> marks;
    for (const StateMark& mark : marksOf<E>())
        marks.push_back(&mark);
    return marks;
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

TableColumn column(const char* id, const QString& title, CellKind kind, int width, bool visible = true)
{
    TableColumn made;
    made.id = QString::fromLatin1(id);
    made.title = title;
    made.kind = kind;
    made.width = width;
    made.visible = visible;
    return made;
}

template <class E>
TableColumn stateColumn(const char* id, const QString& title, int width, bool visible = true)
{
    TableColumn made = column(id, title, CellKind::State, width, visible);
    made.marks = allMarks<E>();
    return made;
}

} // namespace

TableSchema contractSchema(const std::function<QDate()>& today)
{
    SchemaOf<ContractRow> schema(QStringLiteral("contracts"), QStringLiteral("contract"), contractRows,
                                 [](const ContractRow& row) { return row.contract->id.value; });
    TableColumn declared = stateColumn<DeclaredState>("declared", tr("Declared"), 16);
    declared.tip = tr("What a source says, whatever the signatories recorded here");
    declared.cellTip = declaredTip;
    TableColumn declaredOn = column("declared_on", tr("Declared on"), CellKind::Date, 14);
    declaredOn.cellTip = declaredTip;
    TableColumn state = stateColumn<ContractState>("state", tr("Computed state"), 18);
    state.tip = tr("As the recorded signatories make it");
    TableColumn population = column("population", tr("Inhabitants"), CellKind::Integer, 10);
    population.tip = tr("Inhabitants of the neighbourhoods of the contract");
    population.cellTip = populationTip;
    TableColumn share = column("completeness", tr("Signatures"), CellKind::Share, 9);
    share.tip = tr("Required bodies that have signed, of all that conclude or sign");
    TableColumn timing = stateColumn<Timing>("timing", tr("Deadline"), 16, false);
    timing.tip = tr("National date 31 March 2024, unless the contract has its own");
    return schema
        .add(column("code", tr("Code"), CellKind::Code, 10), [](const auto& row) { return cellOf(row.contract->code); })
        .add(column("epci", tr("EPCI"), CellKind::Text, 28),
             [](const auto& row) { return row.epci() ? cellOf(row.epci()->name) : CellValue(); })
        .add(column("departement", tr("Département"), CellKind::Text, 13),
             [](const auto& row) { return cellOf(row.departement()); })
        .add(state, [](const auto& row) { return cellOf(row.summary.state); })
        .add(share,
             [](const auto& row) {
                 return CellValue(Share{row.summary.requiredSigned, row.summary.required});
             })
        .add(declared, [](const auto& row) { return cellOf(row.contract->declaredState); })
        .add(declaredOn, [](const auto& row) { return cellOf(row.contract->declaredOn); })
        .add(column("qpv", tr("QPV"), CellKind::Integer, 5),
             [](const auto& row) { return cellOf(row.summary.qpvCount); })
        .add(population, [](const auto& row) { return cellOf(row.summary.population); })
        .add(column("declared_source", tr("Source of the declaration"), CellKind::Text, 22, false),
             [](const auto& row) {
                 const Source* source = row.records->find(row.contract->declaredSource);
                 return source ? cellOf(source->title) : CellValue();
             })
        .add(column("missing", tr("Missing"), CellKind::Text, 40, false),
             [](const auto& row) { return cellOf(row.missing()); })
        .add(column("title", tr("Title"), CellKind::Text, 30, false),
             [](const auto& row) { return cellOf(row.contract->title); })
        .add(column("target_date", tr("Target date"), CellKind::Date, 14, false),
             [](const auto& row) { return cellOf(row.contract->targetDate); })
        .add(timing, [today](const auto& row) { return cellOf(timingOf(*row.contract, row.summary.state, today())); })
        .add(column("note", tr("Note"), CellKind::Text, 30, false),
             [](const auto& row) { return cellOf(row.contract->note); })
        .build();
}

TableSchema signatorySchema(const std::shared_ptr<const Id<Contract>>& contract,
                            const std::shared_ptr<ContractEdits>& edits)
{
    struct Row
    {
        const Register* records;
        const Signatory* signatory;
    };
    const auto rows = [contract](const Register& records) {
        std::vector<Row> made;
        for (const Signatory& signatory : records.all<Signatory>().of(*contract))
            made.push_back({&records, &signatory});
        std::ranges::stable_sort(made, {}, [](const Row& row) { return row.signatory->signatoryClass; });
        return made;
    };
    const auto idOf = [](qint64 id) { return Id<Signatory>{id}; };
    TableColumn status = stateColumn<SignatoryStatus>("status", tr("Status"), 13);
    status.edit = [edits, idOf](qint64 id, const QString& typed) {
        if (const auto chosen = parseIdentifier<SignatoryStatus>(typed))
            edits->setStatus(idOf(id), *chosen);
    };
    TableColumn signedOn = column("signed_on", tr("Signed on"), CellKind::Date, 13);
    signedOn.edit = [edits, idOf](qint64 id, const QString& typed) { edits->setSignedOn(idOf(id), typed); };
    TableColumn deliberatedOn = column("deliberated_on", tr("Deliberated on"), CellKind::Date, 13, false);
    deliberatedOn.edit = [edits, idOf](qint64 id, const QString& typed) { edits->setDeliberatedOn(idOf(id), typed); };
    TableColumn note = column("note", tr("Note"), CellKind::Text, 24);
    note.edit = [edits, idOf](qint64 id, const QString& typed) { edits->setSignatoryNote(idOf(id), typed); };
    TableColumn source = column("source", tr("Source"), CellKind::Text, 16);
    source.cellTip = [](const Register& records, qint64 id) {
        const Signatory* signatory = records.find(Id<Signatory>{id});
        return signatory ? sourceTip(records.find(signatory->source)) : QString();
    };
    return SchemaOf<Row>(QStringLiteral("signatories"), QStringLiteral("signatory"), rows,
                         [](const Row& row) { return row.signatory->id.value; })
        .add(column("organisation", tr("Body"), CellKind::Text, 24),
             [](const Row& row) {
                 const Organisation* body = row.records->find(row.signatory->organisation);
                 return body ? cellOf(body->name) : CellValue();
             })
        .add(status, [](const Row& row) { return cellOf(row.signatory->status); })
        .add(signedOn, [](const Row& row) { return cellOf(row.signatory->signedOn); })
        .add(stateColumn<SignatoryClass>("class", tr("Class"), 18),
             [](const Row& row) { return cellOf(row.signatory->signatoryClass); })
        .add(deliberatedOn, [](const Row& row) { return cellOf(row.signatory->deliberatedOn); })
        .add(source,
             [](const Row& row) {
                 const Source* found = row.records->find(row.signatory->source);
                 return found ? cellOf(found->title) : CellValue();
             })
        .add(note, [](const Row& row) { return cellOf(row.signatory->note); })
        .build();
}

TableSchema candidateSchema(Id<Contract> contract)
{
    struct Row
    {
        const Organisation* body;
        bool byLaw;
    };
    const auto rows = [contract](const Register& records) {
        std::vector<Row> made;
        const Contract* found = records.find(contract);
        const auto law = found ? expectedSignatories(records, *found) : std::vector<Id<Organisation>>();
        const auto signatories = records.all<Signatory>().of(contract);
        for (const Organisation& body : records.all<Organisation>()) {
            const bool recorded = std::ranges::any_of(
                signatories, [&](const Signatory& signatory) { return signatory.organisation == body.id; });
            if (!recorded && body.signatoryClass != SignatoryClass::None)
                made.push_back({&body, std::ranges::find(law, body.id) != law.end()});
        }
        std::ranges::stable_sort(made, std::greater{}, &Row::byLaw);
        return made;
    };
    return SchemaOf<Row>(QStringLiteral("candidates"), QStringLiteral("organisation"), rows,
                         [](const Row& row) { return row.body->id.value; })
        .add(column("name", tr("Body"), CellKind::Text, 36), [](const Row& row) { return cellOf(row.body->name); })
        .add(column("kind", tr("Kind"), CellKind::Text, 14), [](const Row& row) { return cellOf(row.body->kind); })
        .add(stateColumn<SignatoryClass>("class", tr("Class"), 20),
             [](const Row& row) { return cellOf(row.body->signatoryClass); })
        .add(column("law", tr("Named by law"), CellKind::Text, 12),
             [](const Row& row) { return row.byLaw ? CellValue(tr("yes")) : CellValue(QStringLiteral("–")); })
        .build();
}

} // namespace parvis
