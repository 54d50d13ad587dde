// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

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
    return {{.path = "dataset list",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("cli", "the data sets of the register: producer, vintage, licence"),
             .run = listSources}};
}

} // namespace parvis::cli
