// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/figures/indicator_text.h"
#include "domain/names.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// "official", "schematic", or nothing when no place is known.
QString perimeterKind(const Register& records, const Qpv& qpv)
{
    if (!records.all<Perimeter>().of(qpv.id).empty())
        return u"official"_s;
    return qpv.ellipse() ? u"schematic"_s : QString();
}

QString contractCode(const Register& records, const Qpv& qpv)
{
    const Contract* contract = records.find(qpv.contract);
    return contract ? contract->code.text() : QString();
}

QJsonArray communesJson(const Register& records, const Qpv& qpv)
{
    QJsonArray communes;
    for (const Commune* commune : records.communesOf(qpv.id))
        communes.append(QJsonObject{{u"code"_s, commune->insee.text()}, {u"name"_s, commune->name}});
    return communes;
}

QJsonObject rowJson(const Register& records, const Qpv& qpv)
{
    const Departement* departement = records.find(qpv.departement);
    return {{u"code"_s, qpv.code.text()},
            {u"name"_s, qpv.name},
            {u"departement"_s, departement ? toJson(departement->code) : QJsonValue()},
            {u"contract"_s, toJson(contractCode(records, qpv))},
            {u"communes"_s, communesJson(records, qpv)},
            {u"population"_s, toJson(qpv.population)},
            {u"area_ha"_s, toJson(qpv.areaHa)},
            {u"change"_s, toJson(qpv.code.change())},
            {u"perimeter"_s, toJson(perimeterKind(records, qpv))}};
}

Answer listQpv(Session& session, const Arguments& arguments)
{
    const Register records = session.readRegister();
    const Departement* departement =
        arguments.has("--departement") ? &departementCalled(records, arguments.value("--departement")) : nullptr;
    const Contract* contract =
        arguments.has("--contract") ? &contractCalled(records, arguments.value("--contract")) : nullptr;
    QJsonArray rows;
    TextGrid grid({{translate("cli", "Code")},
                   {translate("cli", "Name"), {}, 48},
                   {translate("cli", "Communes"), {}, 32},
                   {translate("cli", "Contract")},
                   {translate("cli", "Inhabitants"), TextGrid::Align::Right},
                   {translate("cli", "Area (ha)"), TextGrid::Align::Right}});
    for (const Qpv& qpv : records.all<Qpv>()) {
        if ((departement && qpv.departement != departement->id) || (contract && qpv.contract != contract->id))
            continue;
        rows.append(rowJson(records, qpv));
        grid.add({qpv.code.text(), qpv.name, communeNames(records, qpv.id).join(u", "_s), contractCode(records, qpv),
                  qpv.population ? session.locale().toString(*qpv.population) : QString(),
                  qpv.areaHa ? session.locale().toString(*qpv.areaHa, 'f', 1) : QString()});
    }
    return {rows, grid.isEmpty() ? translate("cli", "No QPV answers that.") : grid.text()};
}

QString sourceName(const Register& records, std::optional<Id<Source>> id)
{
    const Source* source = records.find(id);
    return source ? source->producer + u", "_s + source->title : QString();
}

QJsonArray lineageJson(const Register& records, const Qpv& qpv)
{
    QJsonArray lineage;
    for (const QpvLineage& link : records.all<QpvLineage>()) {
        if (link.to != qpv.code)
            continue;
        const FormerQpv* former = records.formerQpv(link.from);
        lineage.append(QJsonObject{{u"code"_s, link.from.text()},
                                   {u"name"_s, former ? toJson(former->name) : QJsonValue()},
                                   {u"shared_ha"_s, toJson(link.sharedHa)},
                                   {u"source"_s, toJson(sourceName(records, link.source))}});
    }
    return lineage;
}

QJsonObject sheetJson(const Register& records, const Qpv& qpv)
{
    QJsonObject sheet = rowJson(records, qpv);
    sheet.insert(u"population_vintage"_s, toJson(qpv.populationVintage));
    sheet.insert(u"population_source"_s, toJson(sourceName(records, qpv.populationSource)));
    sheet.insert(u"longitude"_s, toJson(qpv.longitude));
    sheet.insert(u"latitude"_s, toJson(qpv.latitude));
    QJsonArray epcis;
    for (const Epci* epci : records.epciOf(qpv.id))
        epcis.append(QJsonObject{{u"code"_s, epci->siren.text()}, {u"name"_s, epci->name}});
    sheet.insert(u"epci"_s, epcis);
    QJsonArray indicators;
    for (const IndicatorValue& value : records.all<IndicatorValue>().of(qpv.id)) {
        if (const Indicator* indicator = records.find(value.indicator))
            indicators.append(QJsonObject{{u"code"_s, indicator->code},
                                          {u"title"_s, indicator->title},
                                          {u"value"_s, value.value},
                                          {u"unit"_s, toJson(indicator->unit)},
                                          {u"vintage"_s, toJson(value.vintage)},
                                          {u"note"_s, toJson(value.note)},
                                          {u"source"_s, toJson(sourceName(records, value.source))}});
    }
    sheet.insert(u"indicators"_s, indicators);
    QJsonArray perimeters;
    for (const Perimeter& perimeter : records.all<Perimeter>().of(qpv.id))
        perimeters.append(QJsonObject{{u"generation"_s, perimeter.generation},
                                      {u"area_ha"_s, perimeter.areaHa},
                                      {u"repaired"_s, perimeter.repaired},
                                      {u"source"_s, toJson(sourceName(records, perimeter.source))}});
    sheet.insert(u"perimeters"_s, perimeters);
    sheet.insert(u"lineage"_s, lineageJson(records, qpv));
    return sheet;
}

QString sheetText(const Register& records, const Qpv& qpv, const QLocale& locale)
{
    QStringList epcis;
    for (const Epci* epci : records.epciOf(qpv.id))
        epcis << epci->name;
    FactList facts;
    facts.add(translate("cli", "QPV"), qpv.code.text());
    facts.add(translate("cli", "Name"), qpv.name);
    facts.add(translate("cli", "Contract"), contractCode(records, qpv));
    facts.add(translate("cli", "Communes"), communeNames(records, qpv.id).join(u", "_s));
    facts.add(translate("cli", "EPCI"), epcis.join(u", "_s));
    facts.add(translate("cli", "Inhabitants"),
              qpv.population ? translate("cli", "%1 (%2)").arg(locale.toString(*qpv.population), qpv.populationVintage)
                             : QString());
    facts.add(translate("cli", "Area (ha)"), qpv.areaHa ? locale.toString(*qpv.areaHa, 'f', 2) : QString());
    facts.add(translate("cli", "Change against 2015"), qpv.code.change() ? label(*qpv.code.change()) : QString());
    facts.add(translate("cli", "Perimeter"), perimeterKind(records, qpv) == u"official"
                                                 ? translate("cli", "official contour")
                                                 : translate("cli", "schematic extent"));
    QString text = facts.text();
    TextGrid grid({{translate("cli", "Indicator"), {}, 60},
                   {translate("cli", "Value"), TextGrid::Align::Right},
                   {translate("cli", "Vintage")},
                   {translate("cli", "Source"), {}, 48}});
    for (const IndicatorValue& value : records.all<IndicatorValue>().of(qpv.id)) {
        const Indicator* indicator = records.find(value.indicator);
        if (!indicator)
            continue;
        grid.add({indicator->title, indicatorText(*indicator, value, locale), value.vintage,
                  sourceName(records, value.source)});
    }
    return grid.isEmpty() ? text : text + u'\n' + grid.text();
}

Answer showQpv(Session& session, const Arguments& arguments)
{
    const Register records = session.readRegister();
    const Qpv& qpv = qpvCalled(records, arguments.operands.first());
    return {sheetJson(records, qpv), sheetText(records, qpv, session.locale())};
}

} // namespace

std::vector<Command> qpvCommands()
{
    return {
        {.path = "qpv list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "the register of QPV"),
         .options = {{"--departement", QT_TRANSLATE_NOOP("cli", "DEPARTEMENT"),
                      QT_TRANSLATE_NOOP("cli", "code or name of a département")},
                     {"--contract", QT_TRANSLATE_NOOP("cli", "CODE"), QT_TRANSLATE_NOOP("cli", "code of a contract")}},
         .run = listQpv},
        {.path = "qpv show",
         .operands = QT_TRANSLATE_NOOP("cli", "CODE"),
         .minOperands = 1,
         .maxOperands = 1,
         .summary = QT_TRANSLATE_NOOP("cli", "one QPV with its indicators and their sources"),
         .options = {},
         .run = showQpv}};
}

} // namespace parvis::cli
