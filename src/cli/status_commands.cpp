#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "cli/text.h"
#include "cli/text_grid.h"
#include "domain/register_summary.h"
#include "store/history.h"

namespace parvis::cli {

namespace {

QJsonObject jsonOf(const RegisterSummary& summary, QDate at)
{
    QJsonObject states;
    for (const auto& [state, count] : summary.contractsByState)
        states.insert(identifier(state), count);
    QJsonObject completeness;
    for (const auto& [kind, progress] : summary.completeness)
        completeness.insert(identifier(kind), QJsonObject{{QStringLiteral("bodies"), progress.bodies},
                                                          {QStringLiteral("signed"), progress.hasSigned}});
    return {{QStringLiteral("at"), toJson(at)},
            {QStringLiteral("qpv"), summary.qpv},
            {QStringLiteral("contracts"), summary.contracts},
            {QStringLiteral("epci"), summary.epci},
            {QStringLiteral("communes"), summary.communes},
            {QStringLiteral("population_qpv"), summary.population},
            {QStringLiteral("population_unknown"), summary.populationUnknown},
            {QStringLiteral("declared_signed"), summary.declaredSigned},
            {QStringLiteral("declared_dated"), summary.declaredDated},
            {QStringLiteral("contracts_by_state"), states},
            {QStringLiteral("qpv_covered"), summary.qpvCovered},
            {QStringLiteral("population_covered"), summary.populationCovered},
            {QStringLiteral("overdue"), summary.overdueContracts},
            {QStringLiteral("overdue_milestones"), summary.overdueMilestones},
            {QStringLiteral("completeness"), completeness},
            {QStringLiteral("perimeters"), QJsonObject{{QStringLiteral("official"), summary.officialPerimeters},
                                                       {QStringLiteral("schematic"), summary.schematicPerimeters}}}};
}

QString textOf(const RegisterSummary& summary, QDate at, const QLocale& locale)
{
    const auto number = [&](int n) { return locale.toString(n); };
    FactList facts;
    facts.add(translate("cli", "State on"), PartialDate::day(at)->text(locale));
    facts.add(translate("cli", "QPV"), number(summary.qpv));
    facts.add(translate("cli", "Inhabitants of the QPV"), number(summary.population));
    facts.add(translate("cli", "Contracts"), number(summary.contracts));
    facts.add(translate("cli", "EPCI"), number(summary.epci));
    facts.add(translate("cli", "Communes"), number(summary.communes));
    facts.add(translate("cli", "Declared signed"),
              translate("cli", "%1, of which %2 with a date")
                  .arg(number(summary.declaredSigned), number(summary.declaredDated)));
    facts.add(
        translate("cli", "Covered by a signed contract"),
        translate("cli", "%1 QPV, %2 inhabitants").arg(number(summary.qpvCovered), number(summary.populationCovered)));
    facts.add(translate("cli", "Overdue"),
              translate("cli", "%1 contracts, %2 milestones")
                  .arg(number(summary.overdueContracts), number(summary.overdueMilestones)));
    facts.add(translate("cli", "Perimeters"),
              translate("cli", "%1 official, %2 schematic")
                  .arg(number(summary.officialPerimeters), number(summary.schematicPerimeters)));
    QString text = facts.text() + u'\n' + translate("cli", "Contracts by computed state") + u'\n';
    FactList states;
    for (const auto& [state, count] : summary.contractsByState)
        states.add(QStringLiteral("  ") + label(state), number(count));
    text += states.text() + u'\n' + translate("cli", "Signatures obtained") + u'\n';
    FactList classes;
    for (const auto& [kind, progress] : summary.completeness)
        classes.add(QStringLiteral("  ") + label(kind),
                    translate("cli", "%1 of %2").arg(number(progress.hasSigned), number(progress.bodies)));
    return text + classes.text();
}

Answer status(Session& session, const Arguments& arguments)
{
    const auto date = dateOption(arguments, "--at");
    const QDate at = date ? date->lastDay() : session.today();
    Register records = session.readRegister();
    if (date && at < session.today())
        records = History(session.databasePath()).registerAt(records, endOfDay(at));
    const RegisterSummary summary = summariseRegister(records, at);
    return {jsonOf(summary, at), textOf(summary, at, session.locale())};
}

} // namespace

std::vector<Command> statusCommands()
{
    return {
        {.path = "status",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "the state of play: counts, states, what is covered, overdue, missing"),
         .options = {{"--at", QT_TRANSLATE_NOOP("cli", "DATE"),
                      QT_TRANSLATE_NOOP("cli", "as the database was at the end of that day")}},
         .run = status}};
}

} // namespace parvis::cli
