// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/actions/action_places.h"
#include "domain/names.h"
#include "domain/programme.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QString yearsText(const Action& action)
{
    if (!action.firstYear || !action.lastYear || action.firstYear == action.lastYear)
        return action.firstYear ? QString::number(*action.firstYear) : QString();
    return QString::number(*action.firstYear) + u'–' + QString::number(*action.lastYear);
}

Answer listActions(Session& session, const Arguments&)
{
    const Register records = session.readRegister();
    QJsonArray rows;
    TextGrid grid({{translate("cli", "Contract")},
                   {translate("cli", "Action"), TextGrid::Align::Left, 50},
                   {translate("cli", "Carrier"), TextGrid::Align::Left, 30},
                   {translate("cli", "Years")}});
    for (const Action& action : records.all<Action>()) {
        const Contract* contract = records.find(action.contract);
        QJsonArray qpvs;
        for (const Id<Qpv> id : qpvsOf(records, action.id)) {
            if (const Qpv* qpv = records.find(id))
                qpvs.append(toJson(qpv->code));
        }
        rows.append(QJsonObject{{u"id"_s, qint64(action.id.value)},
                                {u"contract"_s, contract ? toJson(contract->code) : QJsonValue()},
                                {u"title"_s, toJson(action.title)},
                                {u"carrier"_s, toJson(action.carrier)},
                                {u"first_year"_s, toJson(action.firstYear)},
                                {u"last_year"_s, toJson(action.lastYear)},
                                {u"multi_year"_s, action.multiYear},
                                {u"qpv"_s, qpvs},
                                {u"note"_s, toJson(action.note)}});
        grid.add({contract ? contract->code.text() : QString(), action.title, action.carrier, yearsText(action)});
    }
    return {rows, grid.isEmpty() ? translate("cli", "No action is recorded.") : grid.text()};
}

Answer listSources(Session& session, const Arguments&)
{
    const Register records = session.readRegister();
    QJsonArray rows;
    TextGrid grid({{translate("cli", "Data set"), TextGrid::Align::Left, 60},
                   {translate("cli", "Producer"), TextGrid::Align::Left, 24},
                   {translate("cli", "Vintage"), TextGrid::Align::Left, 20},
                   {translate("cli", "Licence"), TextGrid::Align::Left, 24}});
    for (const Source& source : records.all<Source>()) {
        rows.append(QJsonObject{{u"id"_s, qint64(source.id.value)},
                                {u"title"_s, toJson(source.title)},
                                {u"producer"_s, toJson(source.producer)},
                                {u"vintage"_s, toJson(source.vintage)},
                                {u"licence"_s, toJson(source.licence)},
                                {u"url"_s, toJson(source.url)}});
        grid.add({source.title, source.producer, source.vintage, source.licence});
    }
    return {rows, grid.isEmpty() ? translate("cli", "No data set is recorded.") : grid.text()};
}

} // namespace

std::vector<Command> programmeCommands()
{
    return {{.path = "action list",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("cli", "the funded actions"),
             .run = listActions},
            {.path = "dataset list",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("cli", "the data sets of the register: producer, vintage, licence"),
             .run = listSources}};
}

} // namespace parvis::cli
