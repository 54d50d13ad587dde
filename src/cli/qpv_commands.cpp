#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "cli/text.h"
#include "cli/text_grid.h"

namespace parvis::cli {

namespace {

/// "official", "schematic", or nothing when no place is known.
QString perimeterKind(const Register& reg, const Qpv& qpv)
{
    if (!reg.all<Perimeter>().of(qpv.id).empty())
        return QStringLiteral("official");
    return qpv.ellipse() ? QStringLiteral("schematic") : QString();
}

QString contractCode(const Register& reg, const Qpv& qpv)
{
    const Contract* contract = reg.find(qpv.contract);
    return contract ? contract->code.text() : QString();
}

QStringList communeNames(const Register& reg, const Qpv& qpv)
{
    QStringList names;
    for (const Commune* commune : reg.communesOf(qpv.id))
        names << commune->name;
    return names;
}

QJsonArray communesJson(const Register& reg, const Qpv& qpv)
{
    QJsonArray communes;
    for (const Commune* commune : reg.communesOf(qpv.id))
        communes.append(
            QJsonObject{{QStringLiteral("code"), commune->insee.text()}, {QStringLiteral("name"), commune->name}});
    return communes;
}

QJsonObject rowJson(const Register& reg, const Qpv& qpv)
{
    const Departement* departement = reg.find(qpv.departement);
    return {{QStringLiteral("code"), qpv.code.text()},
            {QStringLiteral("name"), qpv.name},
            {QStringLiteral("departement"), departement ? toJson(departement->code) : QJsonValue()},
            {QStringLiteral("contract"), toJson(contractCode(reg, qpv))},
            {QStringLiteral("communes"), communesJson(reg, qpv)},
            {QStringLiteral("population"), toJson(qpv.population)},
            {QStringLiteral("area_ha"), toJson(qpv.areaHa)},
            {QStringLiteral("change"), toJson(qpv.code.change())},
            {QStringLiteral("perimeter"), toJson(perimeterKind(reg, qpv))}};
}

Answer listQpv(Session& session, const Arguments& arguments)
{
    const Register reg = session.readRegister();
    const Departement* departement =
        arguments.has("--departement") ? &departementCalled(reg, arguments.value("--departement")) : nullptr;
    const Contract* contract =
        arguments.has("--contract") ? &contractCalled(reg, arguments.value("--contract")) : nullptr;
    QJsonArray rows;
    TextGrid grid({{translate("cli", "Code")},
                   {translate("cli", "Name"), {}, 48},
                   {translate("cli", "Communes"), {}, 32},
                   {translate("cli", "Contract")},
                   {translate("cli", "Inhabitants"), TextGrid::Align::Right},
                   {translate("cli", "Area (ha)"), TextGrid::Align::Right}});
    for (const Qpv& qpv : reg.all<Qpv>()) {
        if ((departement && qpv.departement != departement->id) || (contract && qpv.contract != contract->id))
            continue;
        rows.append(rowJson(reg, qpv));
        grid.add({qpv.code.text(), qpv.name, communeNames(reg, qpv).join(QStringLiteral(", ")), contractCode(reg, qpv),
                  qpv.population ? session.locale().toString(*qpv.population) : QString(),
                  qpv.areaHa ? session.locale().toString(*qpv.areaHa, 'f', 1) : QString()});
    }
    return {rows, grid.isEmpty() ? translate("cli", "No QPV answers that.") : grid.text()};
}

QString sourceName(const Register& reg, std::optional<Id<Source>> id)
{
    const Source* source = reg.find(id);
    return source ? source->producer + QStringLiteral(", ") + source->title : QString();
}

QJsonObject sheetJson(const Register& reg, const Qpv& qpv)
{
    QJsonObject sheet = rowJson(reg, qpv);
    sheet.insert(QStringLiteral("population_vintage"), toJson(qpv.populationVintage));
    sheet.insert(QStringLiteral("population_source"), toJson(sourceName(reg, qpv.populationSource)));
    sheet.insert(QStringLiteral("longitude"), toJson(qpv.longitude));
    sheet.insert(QStringLiteral("latitude"), toJson(qpv.latitude));
    QJsonArray epcis;
    for (const Epci* epci : reg.epciOf(qpv.id))
        epcis.append(QJsonObject{{QStringLiteral("code"), epci->siren.text()}, {QStringLiteral("name"), epci->name}});
    sheet.insert(QStringLiteral("epci"), epcis);
    QJsonArray indicators;
    for (const IndicatorValue& value : reg.all<IndicatorValue>().of(qpv.id)) {
        if (const Indicator* indicator = reg.find(value.indicator))
            indicators.append(QJsonObject{{QStringLiteral("code"), indicator->code},
                                          {QStringLiteral("title"), indicator->title},
                                          {QStringLiteral("value"), value.value},
                                          {QStringLiteral("unit"), toJson(indicator->unit)},
                                          {QStringLiteral("vintage"), toJson(value.vintage)},
                                          {QStringLiteral("note"), toJson(value.note)},
                                          {QStringLiteral("source"), toJson(sourceName(reg, value.source))}});
    }
    sheet.insert(QStringLiteral("indicators"), indicators);
    QJsonArray perimeters;
    for (const Perimeter& perimeter : reg.all<Perimeter>().of(qpv.id))
        perimeters.append(QJsonObject{{QStringLiteral("generation"), perimeter.generation},
                                      {QStringLiteral("area_ha"), perimeter.areaHa},
                                      {QStringLiteral("repaired"), perimeter.repaired},
                                      {QStringLiteral("source"), toJson(sourceName(reg, perimeter.source))}});
    sheet.insert(QStringLiteral("perimeters"), perimeters);
    return sheet;
}

QString sheetText(const Register& reg, const Qpv& qpv, const QLocale& locale)
{
    QStringList epcis;
    for (const Epci* epci : reg.epciOf(qpv.id))
        epcis << epci->name;
    FactList facts;
    facts.add(translate("cli", "QPV"), qpv.code.text());
    facts.add(translate("cli", "Name"), qpv.name);
    facts.add(translate("cli", "Contract"), contractCode(reg, qpv));
    facts.add(translate("cli", "Communes"), communeNames(reg, qpv).join(QStringLiteral(", ")));
    facts.add(translate("cli", "EPCI"), epcis.join(QStringLiteral(", ")));
    facts.add(translate("cli", "Inhabitants"),
              qpv.population ? translate("cli", "%1 (%2)").arg(locale.toString(*qpv.population), qpv.populationVintage)
                             : QString());
    facts.add(translate("cli", "Area (ha)"), qpv.areaHa ? locale.toString(*qpv.areaHa, 'f', 2) : QString());
    facts.add(translate("cli", "Change against 2015"), qpv.code.change() ? label(*qpv.code.change()) : QString());
    facts.add(translate("cli", "Perimeter"), perimeterKind(reg, qpv) == u"official"
                                                 ? translate("cli", "official contour")
                                                 : translate("cli", "schematic extent"));
    QString text = facts.text();
    TextGrid grid({{translate("cli", "Indicator"), {}, 60},
                   {translate("cli", "Value"), TextGrid::Align::Right},
                   {translate("cli", "Vintage")},
                   {translate("cli", "Source"), {}, 48}});
    for (const IndicatorValue& value : reg.all<IndicatorValue>().of(qpv.id)) {
        const Indicator* indicator = reg.find(value.indicator);
        if (!indicator)
            continue;
        QString figure = locale.toString(value.value, 'f', indicator->decimals);
        if (!indicator->unit.isEmpty())
            figure += u'\u00A0' + indicator->unit;
        grid.add({indicator->title, figure, value.vintage, sourceName(reg, value.source)});
    }
    return grid.isEmpty() ? text : text + u'\n' + grid.text();
}

Answer showQpv(Session& session, const Arguments& arguments)
{
    const Register reg = session.readRegister();
    const Qpv& qpv = qpvCalled(reg, arguments.operands.first());
    return {sheetJson(reg, qpv), sheetText(reg, qpv, session.locale())};
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
