// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/deadlines.h"
#include "domain/names.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QJsonObject epciJson(const Register& records, const Contract& contract)
{
    const Epci* epci = records.find(contract.epci);
    if (!epci)
        return {};
    return {{u"code"_s, epci->siren.text()}, {u"name"_s, epci->name}, {u"population"_s, toJson(epci->population)}};
}

QString departementOf(const Register& records, const Contract& contract)
{
    const Epci* epci = records.find(contract.epci);
    const Departement* departement = epci ? records.find(epci->departement) : nullptr;
    return departement ? departement->code.text() : QString();
}

/// What the list and the sheet of a contract have in common.
QJsonObject summaryJson(const Register& records, const Contract& contract, const ContractSummary& summary)
{
    return {{u"code"_s, contract.code.text()},
            {u"title"_s, toJson(contract.title)},
            {u"epci"_s, epciJson(records, contract)},
            {u"departement"_s, toJson(departementOf(records, contract))},
            {u"state"_s, toJson(summary.state)},
            {u"contradicts_declaration"_s, contradictsDeclaration(contract, summary.state)},
            {u"population"_s, toJson(summary.population)},
            {u"required"_s, summary.required},
            {u"required_signed"_s, summary.requiredSigned},
            {u"optional"_s, summary.optional},
            {u"optional_signed"_s, summary.optionalSigned}};
}

QString declaredText(const Contract& contract, const QLocale& locale)
{
    if (contract.declaredState == DeclaredState::Unknown)
        return {};
    return contract.declaredOn
               ? translate("cli", "%1 (%2)").arg(label(contract.declaredState), contract.declaredOn->text(locale))
               : label(contract.declaredState);
}

Answer listContracts(Session& session, const Arguments& arguments)
{
    const auto state = enumOption<ContractState>(arguments, "--state");
    const Register records = session.readRegister();
    const Departement* departement =
        arguments.has("--departement") ? &departementCalled(records, arguments.value("--departement")) : nullptr;
    QJsonArray rows;
    TextGrid grid({{translate("cli", "Code")},
                   {translate("cli", "EPCI"), {}, 48},
                   {translate("cli", "QPV"), TextGrid::Align::Right},
                   {translate("cli", "Inhabitants"), TextGrid::Align::Right},
                   {translate("cli", "Computed state")},
                   {translate("cli", "Signed"), TextGrid::Align::Right},
                   {translate("cli", "Declared")}});
    for (const ContractSummary& summary : summariseContracts(records)) {
        const Contract& contract = *records.find(summary.contract);
        if ((state && summary.state != *state) ||
            (departement && departementOf(records, contract) != departement->code.text()))
            continue;
        QJsonObject row = summaryJson(records, contract, summary);
        row.insert(u"qpv"_s, summary.qpvCount);
        row.insert(u"declared_state"_s, toJson(contract.declaredState));
        row.insert(u"declared_on"_s, toJson(contract.declaredOn));
        row.insert(u"missing"_s, int(summary.missing.size()));
        rows.append(row);
        grid.add({contract.code.text(), nameOf(records, contract.epci), QString::number(summary.qpvCount),
                  summary.population ? session.locale().toString(*summary.population) : QString(), label(summary.state),
                  u"%1/%2"_s.arg(summary.requiredSigned).arg(summary.required),
                  declaredText(contract, session.locale())});
    }
    return {rows, grid.isEmpty() ? translate("cli", "No contract answers that.") : grid.text()};
}

QJsonObject declaredJson(const Register& records, const Contract& contract)
{
    const Source* source = records.find(contract.declaredSource);
    return {{u"state"_s, toJson(contract.declaredState)},
            {u"on"_s, toJson(contract.declaredOn)},
            {u"place"_s, toJson(contract.declaredPlace)},
            {u"confidence"_s, toJson(contract.declaredConfidence)},
            {u"source"_s, source ? QJsonValue(QJsonObject{{u"title"_s, source->title},
                                                          {u"producer"_s, source->producer},
                                                          {u"url"_s, toJson(source->url)}})
                                 : QJsonValue()}};
}

QJsonArray signatoriesJson(const Register& records, const Contract& contract)
{
    QJsonArray rows;
    for (const Signatory& signatory : records.all<Signatory>().of(contract.id)) {
        rows.append(QJsonObject{{u"id"_s, qint64(signatory.id.value)},
                                {u"organisation"_s, nameOf(records, signatory.organisation)},
                                {u"organisation_id"_s, qint64(signatory.organisation.value)},
                                {u"class"_s, toJson(signatory.signatoryClass)},
                                {u"status"_s, toJson(signatory.status)},
                                {u"representative"_s, toJson(signatory.representative)},
                                {u"deliberated_on"_s, toJson(signatory.deliberatedOn)},
                                {u"deliberation_reference"_s, toJson(signatory.deliberationReference)},
                                {u"signed_on"_s, toJson(signatory.signedOn)}});
    }
    return rows;
}

QJsonArray milestonesJson(const Register& records, const Contract& contract)
{
    QJsonArray rows;
    for (const Milestone& milestone : records.all<Milestone>().of(contract.id))
        rows.append(QJsonObject{{u"id"_s, qint64(milestone.id.value)},
                                {u"kind"_s, milestone.kind},
                                {u"title"_s, milestone.title},
                                {u"planned"_s, toJson(milestone.planned)},
                                {u"done"_s, toJson(milestone.done)}});
    return rows;
}

QJsonObject sheetJson(const Register& records, const Contract& contract, const ContractSummary& summary)
{
    QJsonArray qpvs;
    for (const Qpv& qpv : records.all<Qpv>().of(contract.id))
        qpvs.append(QJsonObject{
            {u"code"_s, qpv.code.text()}, {u"name"_s, qpv.name}, {u"population"_s, toJson(qpv.population)}});
    QJsonObject sheet = summaryJson(records, contract, summary);
    sheet.insert(u"declared"_s, declaredJson(records, contract));
    sheet.insert(u"target_date"_s, toJson(contract.targetDate));
    sheet.insert(u"deadline"_s, toJson(deadlineOf(contract)));
    sheet.insert(u"deadline_origin"_s, toJson(deadlineOrigin(contract)));
    sheet.insert(u"qpv"_s, qpvs);
    sheet.insert(u"signatories"_s, signatoriesJson(records, contract));
    sheet.insert(u"missing"_s, QJsonArray::fromStringList(organisationNames(records, summary.missing)));
    sheet.insert(u"milestones"_s, milestonesJson(records, contract));
    sheet.insert(u"note"_s, toJson(contract.note));
    return sheet;
}

QString factsText(const Register& records, const Contract& contract, const ContractSummary& summary,
                  const QLocale& locale)
{
    FactList facts;
    facts.add(translate("cli", "Contract"), contract.code.text());
    facts.add(translate("cli", "Title"), contract.title);
    facts.add(translate("cli", "EPCI"), nameOf(records, contract.epci));
    facts.add(translate("cli", "Computed state"), translate("cli", "%1 (%2 of %3 required signatures)")
                                                      .arg(label(summary.state))
                                                      .arg(summary.requiredSigned)
                                                      .arg(summary.required));
    QString declared = declaredText(contract, locale);
    if (!declared.isEmpty() && !contract.declaredPlace.isEmpty())
        declared += u", "_s + contract.declaredPlace;
    if (const Source* source = records.find(contract.declaredSource); source && !declared.isEmpty())
        declared += u" (%1, %2)"_s.arg(producerName(*source), label(contract.declaredConfidence));
    facts.add(translate("cli", "Declared"), declared);
    facts.add(translate("cli", "Deadline"), deadlineText(contract, locale));
    facts.add(translate("cli", "Inhabitants"), summary.population ? locale.toString(*summary.population) : QString());
    return facts.text();
}

QString signatoriesText(const Register& records, const Contract& contract, const QLocale& locale)
{
    TextGrid grid({{translate("cli", "Signatory"), {}, 48},
                   {translate("cli", "Class")},
                   {translate("cli", "Status")},
                   {translate("cli", "Deliberated on")},
                   {translate("cli", "Signed on")}});
    for (const Signatory& signatory : records.all<Signatory>().of(contract.id)) {
        grid.add({nameOf(records, signatory.organisation), label(signatory.signatoryClass), label(signatory.status),
                  signatory.deliberatedOn ? signatory.deliberatedOn->text(locale) : QString(),
                  signatory.signedOn ? signatory.signedOn->text(locale) : QString()});
    }
    return grid.isEmpty() ? translate("cli", "No signatory is recorded.") + u'\n' : grid.text();
}

QString sheetText(const Register& records, const Contract& contract, const ContractSummary& summary,
                  const QLocale& locale)
{
    QString text = factsText(records, contract, summary, locale) + u'\n';
    TextGrid qpvs({{translate("cli", "QPV")},
                   {translate("cli", "Name"), {}, 48},
                   {translate("cli", "Inhabitants"), TextGrid::Align::Right}});
    for (const Qpv& qpv : records.all<Qpv>().of(contract.id))
        qpvs.add({qpv.code.text(), qpv.name, qpv.population ? locale.toString(*qpv.population) : QString()});
    text += qpvs.text() + u'\n' + signatoriesText(records, contract, locale) + u'\n';
    const QString missing = bodiesText(records, summary.missing);
    text += missing.isEmpty() ? translate("cli", "No required signature is missing.")
                              : translate("cli", "Missing: %1.").arg(missing);
    for (const Milestone& milestone : records.all<Milestone>().of(contract.id)) {
        const auto& date = milestone.done ? milestone.done : milestone.planned;
        text += u'\n' + (milestone.done ? translate("cli", "Done: %1 (%2)") : translate("cli", "Planned: %1 (%2)"))
                            .arg(milestoneName(milestone), date ? date->text(locale) : unknownText());
    }
    return text;
}

Answer showContract(Session& session, const Arguments& arguments)
{
    const Register records = session.readRegister();
    const Contract& contract = contractCalled(records, arguments.operands.first());
    const ContractSummary summary = summariseContract(records, contract);
    return {sheetJson(records, contract, summary), sheetText(records, contract, summary, session.locale())};
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
