#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "cli/text.h"
#include "cli/text_grid.h"
#include "domain/signature_rules.h"

namespace parvis::cli {

namespace {

QJsonObject epciJson(const Register& reg, const Contract& contract)
{
    const Epci* epci = reg.find(contract.epci);
    if (!epci)
        return {};
    return {{QStringLiteral("code"), epci->siren.text()},
            {QStringLiteral("name"), epci->name},
            {QStringLiteral("population"), toJson(epci->population)}};
}

QString departementOf(const Register& reg, const Contract& contract)
{
    const Epci* epci = reg.find(contract.epci);
    const Departement* departement = epci ? reg.find(epci->departement) : nullptr;
    return departement ? departement->code.text() : QString();
}

QString epciName(const Register& reg, const Contract& contract)
{
    const Epci* epci = reg.find(contract.epci);
    return epci ? epci->name : QString();
}

/// What the list and the sheet of a contract have in common.
QJsonObject summaryJson(const Register& reg, const Contract& contract, const ContractSummary& summary)
{
    return {{QStringLiteral("code"), contract.code.text()},
            {QStringLiteral("title"), toJson(contract.title)},
            {QStringLiteral("epci"), epciJson(reg, contract)},
            {QStringLiteral("departement"), toJson(departementOf(reg, contract))},
            {QStringLiteral("state"), toJson(summary.state)},
            {QStringLiteral("contradicts_declaration"), contradictsDeclaration(contract, summary.state)},
            {QStringLiteral("population"), toJson(summary.population)},
            {QStringLiteral("required"), summary.required},
            {QStringLiteral("required_signed"), summary.requiredSigned},
            {QStringLiteral("optional"), summary.optional},
            {QStringLiteral("optional_signed"), summary.optionalSigned}};
}

QString declaredText(const Contract& contract, const QLocale& locale)
{
    if (contract.declaredState == DeclaredState::Unknown)
        return {};
    return contract.declaredOn
               ? translate("cli", "%1 on %2").arg(label(contract.declaredState), contract.declaredOn->text(locale))
               : label(contract.declaredState);
}

Answer listContracts(Session& session, const Arguments& arguments)
{
    const auto state = enumOption<ContractState>(arguments, "--state");
    const Register reg = session.readRegister();
    const Departement* departement =
        arguments.has("--departement") ? &departementCalled(reg, arguments.value("--departement")) : nullptr;
    QJsonArray rows;
    TextGrid grid({{translate("cli", "Code")},
                   {translate("cli", "EPCI"), {}, 48},
                   {translate("cli", "QPV"), TextGrid::Align::Right},
                   {translate("cli", "Inhabitants"), TextGrid::Align::Right},
                   {translate("cli", "Computed state")},
                   {translate("cli", "Signed"), TextGrid::Align::Right},
                   {translate("cli", "Declared")}});
    for (const ContractSummary& summary : summariseContracts(reg)) {
        const Contract& contract = *reg.find(summary.contract);
        if ((state && summary.state != *state) ||
            (departement && departementOf(reg, contract) != departement->code.text()))
            continue;
        QJsonObject row = summaryJson(reg, contract, summary);
        row.insert(QStringLiteral("qpv"), summary.qpvCount);
        row.insert(QStringLiteral("declared_state"), toJson(contract.declaredState));
        row.insert(QStringLiteral("declared_on"), toJson(contract.declaredOn));
        row.insert(QStringLiteral("missing"), int(summary.missing.size()));
        rows.append(row);
        grid.add({contract.code.text(), epciName(reg, contract), QString::number(summary.qpvCount),
                  summary.population ? session.locale().toString(*summary.population) : QString(), label(summary.state),
                  QStringLiteral("%1/%2").arg(summary.requiredSigned).arg(summary.required),
                  declaredText(contract, session.locale())});
    }
    return {rows, grid.isEmpty() ? translate("cli", "No contract answers that.") : grid.text()};
}

QJsonObject declaredJson(const Register& reg, const Contract& contract)
{
    const Source* source = reg.find(contract.declaredSource);
    return {{QStringLiteral("state"), toJson(contract.declaredState)},
            {QStringLiteral("on"), toJson(contract.declaredOn)},
            {QStringLiteral("place"), toJson(contract.declaredPlace)},
            {QStringLiteral("confidence"), toJson(contract.declaredConfidence)},
            {QStringLiteral("source"), source ? QJsonValue(QJsonObject{{QStringLiteral("title"), source->title},
                                                                       {QStringLiteral("producer"), source->producer},
                                                                       {QStringLiteral("url"), toJson(source->url)}})
                                              : QJsonValue()}};
}

QJsonArray signatoriesJson(const Register& reg, const Contract& contract)
{
    QJsonArray rows;
    for (const Signatory& signatory : reg.all<Signatory>().of(contract.id)) {
        const Organisation* organisation = reg.find(signatory.organisation);
        rows.append(QJsonObject{{QStringLiteral("id"), qint64(signatory.id.value)},
                                {QStringLiteral("organisation"), organisation ? organisation->name : QString()},
                                {QStringLiteral("organisation_id"), qint64(signatory.organisation.value)},
                                {QStringLiteral("class"), toJson(signatory.signatoryClass)},
                                {QStringLiteral("status"), toJson(signatory.status)},
                                {QStringLiteral("representative"), toJson(signatory.representative)},
                                {QStringLiteral("deliberated_on"), toJson(signatory.deliberatedOn)},
                                {QStringLiteral("deliberation_reference"), toJson(signatory.deliberationReference)},
                                {QStringLiteral("signed_on"), toJson(signatory.signedOn)}});
    }
    return rows;
}

QJsonArray milestonesJson(const Register& reg, const Contract& contract)
{
    QJsonArray rows;
    for (const Milestone& milestone : reg.all<Milestone>().of(contract.id))
        rows.append(QJsonObject{{QStringLiteral("id"), qint64(milestone.id.value)},
                                {QStringLiteral("kind"), milestone.kind},
                                {QStringLiteral("title"), milestone.title},
                                {QStringLiteral("planned"), toJson(milestone.planned)},
                                {QStringLiteral("done"), toJson(milestone.done)}});
    return rows;
}

QStringList missingNames(const Register& reg, const ContractSummary& summary)
{
    QStringList names;
    for (const Id<Organisation> id : summary.missing) {
        if (const Organisation* organisation = reg.find(id))
            names << organisation->name;
    }
    return names;
}

QJsonObject sheetJson(const Register& reg, const Contract& contract, const ContractSummary& summary)
{
    QJsonArray qpvs;
    for (const Qpv& qpv : reg.all<Qpv>().of(contract.id))
        qpvs.append(QJsonObject{{QStringLiteral("code"), qpv.code.text()},
                                {QStringLiteral("name"), qpv.name},
                                {QStringLiteral("population"), toJson(qpv.population)}});
    QJsonObject sheet = summaryJson(reg, contract, summary);
    sheet.insert(QStringLiteral("declared"), declaredJson(reg, contract));
    sheet.insert(QStringLiteral("target_date"), toJson(contract.targetDate));
    sheet.insert(QStringLiteral("deadline"), toJson(deadlineOf(contract)));
    sheet.insert(QStringLiteral("qpv"), qpvs);
    sheet.insert(QStringLiteral("signatories"), signatoriesJson(reg, contract));
    sheet.insert(QStringLiteral("missing"), QJsonArray::fromStringList(missingNames(reg, summary)));
    sheet.insert(QStringLiteral("milestones"), milestonesJson(reg, contract));
    sheet.insert(QStringLiteral("note"), toJson(contract.note));
    return sheet;
}

QString factsText(const Register& reg, const Contract& contract, const ContractSummary& summary, const QLocale& locale)
{
    FactList facts;
    facts.add(translate("cli", "Contract"), contract.code.text());
    facts.add(translate("cli", "Title"), contract.title);
    facts.add(translate("cli", "EPCI"), epciName(reg, contract));
    facts.add(translate("cli", "Computed state"), translate("cli", "%1 (%2 of %3 required signatures)")
                                                      .arg(label(summary.state))
                                                      .arg(summary.requiredSigned)
                                                      .arg(summary.required));
    QString declared = declaredText(contract, locale);
    if (!declared.isEmpty() && !contract.declaredPlace.isEmpty())
        declared += QStringLiteral(", ") + contract.declaredPlace;
    if (const Source* source = reg.find(contract.declaredSource); source && !declared.isEmpty())
        declared += QStringLiteral(" (%1, %2)").arg(source->producer, label(contract.declaredConfidence));
    facts.add(translate("cli", "Declared"), declared);
    facts.add(translate("cli", "Deadline"), deadlineOf(contract).text(locale));
    facts.add(translate("cli", "Inhabitants"), summary.population ? locale.toString(*summary.population) : QString());
    return facts.text();
}

QString signatoriesText(const Register& reg, const Contract& contract, const QLocale& locale)
{
    TextGrid grid({{translate("cli", "Signatory"), {}, 48},
                   {translate("cli", "Class")},
                   {translate("cli", "Status")},
                   {translate("cli", "Deliberated on")},
                   {translate("cli", "Signed on")}});
    for (const Signatory& signatory : reg.all<Signatory>().of(contract.id)) {
        const Organisation* organisation = reg.find(signatory.organisation);
        grid.add({organisation ? organisation->name : QString(), label(signatory.signatoryClass),
                  label(signatory.status), signatory.deliberatedOn ? signatory.deliberatedOn->text(locale) : QString(),
                  signatory.signedOn ? signatory.signedOn->text(locale) : QString()});
    }
    return grid.isEmpty() ? translate("cli", "No signatory is recorded.") + u'\n' : grid.text();
}

QString sheetText(const Register& reg, const Contract& contract, const ContractSummary& summary, const QLocale& locale)
{
    QString text = factsText(reg, contract, summary, locale) + u'\n';
    TextGrid qpvs({{translate("cli", "QPV")},
                   {translate("cli", "Name"), {}, 48},
                   {translate("cli", "Inhabitants"), TextGrid::Align::Right}});
    for (const Qpv& qpv : reg.all<Qpv>().of(contract.id))
        qpvs.add({qpv.code.text(), qpv.name, qpv.population ? locale.toString(*qpv.population) : QString()});
    text += qpvs.text() + u'\n' + signatoriesText(reg, contract, locale) + u'\n';
    const QStringList missing = missingNames(reg, summary);
    text += missing.isEmpty() ? translate("cli", "No required signature is missing.")
                              : translate("cli", "Missing: %1.").arg(missing.join(QStringLiteral(", ")));
    for (const Milestone& milestone : reg.all<Milestone>().of(contract.id)) {
        const auto& date = milestone.done ? milestone.done : milestone.planned;
        text += u'\n' + (milestone.done ? translate("cli", "Done: %1 (%2)") : translate("cli", "Planned: %1 (%2)"))
                            .arg(milestone.title, date ? date->text(locale) : translate("cli", "to be filled in"));
    }
    return text;
}

Answer showContract(Session& session, const Arguments& arguments)
{
    const Register reg = session.readRegister();
    const Contract& contract = contractCalled(reg, arguments.operands.first());
    const ContractSummary summary = summariseContract(reg, contract);
    return {sheetJson(reg, contract, summary), sheetText(reg, contract, summary, session.locale())};
}

} // namespace

std::vector<Command> contractCommands()
{
    return {{.path = "contract list",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("cli", "the contracts"),
             .options = {{"--departement", QT_TRANSLATE_NOOP("cli", "DEPARTEMENT"),
                          QT_TRANSLATE_NOOP("cli", "code or name of a département")},
                         {"--state", QT_TRANSLATE_NOOP("cli", "STATE"),
                          QT_TRANSLATE_NOOP("cli", "unknown, preparing, deliberating, signing, signed or blocked")}},
             .run = listContracts},
            {.path = "contract show",
             .operands = QT_TRANSLATE_NOOP("cli", "CODE"),
             .minOperands = 1,
             .maxOperands = 1,
             .summary = QT_TRANSLATE_NOOP("cli", "one contract: QPV, signatories, what is missing, milestones"),
             .options = {},
             .run = showContract}};
}

} // namespace parvis::cli
