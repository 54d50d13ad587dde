// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/day_text.h"
#include "domain/figures/register_summary.h"
#include "domain/translate.h"
#include "store/history.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QJsonObject jsonOf(const RegisterSummary& summary, QDate at, bool isDoubtful)
{
    QJsonObject states;
    for (const auto& [state, count] : summary.contractsByState)
        states.insert(identifier(state), count);
    QJsonObject completeness;
    for (const auto& [kind, progress] : summary.completeness)
        completeness.insert(identifier(kind),
                            QJsonObject{{u"bodies"_s, progress.bodies}, {u"signed"_s, progress.hasSigned}});
    return {{u"at"_s, toJson(at)},
            {u"dates_contradict"_s, isDoubtful},
            {u"qpv"_s, summary.qpv},
            {u"contracts"_s, summary.contracts},
            {u"epci"_s, summary.epci},
            {u"communes"_s, summary.communes},
            {u"population_qpv"_s, summary.population},
            {u"population_unknown"_s, summary.populationUnknown},
            {u"declared_signed"_s, summary.declaredSigned},
            {u"declared_dated"_s, summary.declaredDated},
            {u"contracts_by_state"_s, states},
            {u"qpv_covered"_s, summary.qpvCovered},
            {u"population_covered"_s, summary.populationCovered},
            {u"overdue"_s, summary.overdueContracts},
            {u"overdue_milestones"_s, summary.overdueMilestones},
            {u"completeness"_s, completeness},
            {u"perimeters"_s,
             QJsonObject{{u"official"_s, summary.officialPerimeters}, {u"schematic"_s, summary.schematicPerimeters}}}};
}

QString textOf(const RegisterSummary& summary, QDate at, const QLocale& locale)
{
    const auto number = [&](int n) { return locale.toString(n); };
    FactList facts;
    facts.add(translate("cli", "State on"), dayText(at, locale));
    facts.add(translate("cli", "QPV"), number(summary.qpv));
    facts.add(translate("cli", "Inhabitants of the QPV"), number(summary.population));
    facts.add(translate("cli", "Contracts"), number(summary.contracts));
    facts.add(translate("cli", "EPCI"), number(summary.epci));
    facts.add(translate("cli", "Communes"), number(summary.communes));
    facts.add(translate("cli", "Contracts declared signed"),
              translate("cli", "%1, of which %2 with a date")
                  .arg(number(summary.declaredSigned), number(summary.declaredDated)));
    facts.add(
        translate("cli", "Covered by a contract signed by all or declared signed"),
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
        states.add(u"  "_s + label(state), number(count));
    text += states.text() + u'\n' + translate("cli", "Signatures obtained") + u'\n';
    FactList classes;
    for (const auto& [kind, progress] : summary.completeness)
        classes.add(u"  "_s + label(kind),
                    translate("cli", "%1 of %2").arg(number(progress.hasSigned), number(progress.bodies)));
    return text + classes.text();
}

Answer status(Session& session, const Arguments& arguments)
{
    const auto date = dateOption(arguments, "--at");
    const QDate at = date ? date->lastDay() : session.today();
    Register records = session.readRegister();
    bool isDoubtful = false;
    if (date && at < session.today()) {
        History history(session.databasePath(), endOfDay(session.today()));
        records = history.registerAt(records, endOfDay(at));
        isDoubtful = history.isDoubtful(endOfDay(at));
    }
    if (isDoubtful)
        session.note(doubtText());
    const RegisterSummary summary = summariseRegister(records, at);
    return {jsonOf(summary, at, isDoubtful), textOf(summary, at, session.locale())};
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
