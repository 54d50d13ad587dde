// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/output_file.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "files/whole_file.h"
#include "tasks/agenda_export.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// "7,1" → {7, 1}; "none" → none.
std::vector<int> alarmsOf(const Arguments& arguments, const std::vector<int>& usual)
{
    if (!arguments.has("--alarm"))
        return usual;
    const QString typed = arguments.value("--alarm").trimmed();
    std::vector<int> days;
    if (typed == u"none")
        return days;
    constexpr int longest = 366;
    for (const QString& word : typed.split(u',')) {
        bool isNumber = false;
        const int number = word.trimmed().toInt(&isNumber);
        if (!isNumber || number < 0 || number > longest)
            throw UsageError(translate("cli", "--alarm: “%1” is neither days from 0 to %2 (“7,1”) nor “none”.")
                                 .arg(typed)
                                 .arg(longest));
        days.push_back(number);
    }
    return days;
}

Answer exportCalendar(Session& session, const Arguments& arguments)
{
    const QString out = outputFile(arguments, {u"ics"_s});
    AgendaRequest request;
    request.alarms = alarmsOf(arguments, request.alarms);
    request.today = session.today();
    request.now = Database::systemClock();
    request.locale = session.locale();
    const Register records = session.readRegister();
    const QString code = arguments.value("--contract");
    if (arguments.has("--contract"))
        request.contract = contractCalled(records, code).id;
    const Agenda agenda = composeAgenda(session.databasePath(), records, request);
    writeWholeFile(out, agenda.bytes);
    const int entries = agenda.entries;
    const int undated = agenda.undated;
    QString text =
        translate("cli", "Written: %1").arg(out) + u'\n' + translate("cli", "%n calendar entries", nullptr, entries);
    if (undated > 0)
        text += u'\n' + translate("cli", "%n without a date left out", nullptr, undated);
    const Contract* contract = records.find(request.contract);
    QJsonArray alarms;
    for (const int days : request.alarms)
        alarms.append(days);
    return {QJsonObject{{u"out"_s, out},
                        {u"contract"_s, contract ? toJson(contract->code) : QJsonValue()},
                        {u"entries"_s, agenda.entries},
                        {u"undated_left_out"_s, agenda.undated},
                        {u"alarm_days"_s, alarms}},
            text};
}

} // namespace

std::vector<Command> calendarCommands()
{
    return {
        {.path = "calendar export",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "milestones, deadlines and events as an agenda file (.ics)"),
         .options = {{"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the file to write"), true},
                     {"--contract", QT_TRANSLATE_NOOP("cli", "CODE"),
                      QT_TRANSLATE_NOOP("cli", "one contract only; with the milestones of all contracts")},
                     {"--alarm", QT_TRANSLATE_NOOP("cli", "DAYS"),
                      QT_TRANSLATE_NOOP("cli", "reminders so many days before, or “none”; 7,1")}},
         .run = exportCalendar}};
}

} // namespace parvis::cli
