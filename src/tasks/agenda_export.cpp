// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/agenda_export.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "exchange/icalendar.h"
#include "store/history.h"
#include "store/identity.h"

#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString sourceText(const Source* source)
{
    if (!source)
        return {};
    QStringList parts{source->title, source->producer, source->vintage, source->url};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString agendaName(const Register& records, std::optional<Id<Contract>> id)
{
    const QString contract = contractName(records, id);
    return contract.isEmpty() ? translate("tasks", "City contracts")
                              : translate("tasks", "City contract of %1").arg(contract);
}

} // namespace

Agenda composeAgenda(const QString& database, const Register& records, const AgendaRequest& request)
{
    History history(database);
    std::map<EntryKind, QHash<qint64, Revision>> revisions;
    std::vector<AgendaEntry> entries;
    Agenda agenda;
    for (CalendarEntry& entry : calendarEntries(records, request.today, request.contract)) {
        if (!entry.date) {
            ++agenda.undated;
            continue;
        }
        auto [found, isNew] = revisions.try_emplace(entry.kind);
        if (isNew)
            found->second = history.revisionsOf(identifier(entry.kind));
        const Revision revision = found->second.value(entry.record);
        entries.push_back({entry, sourceText(records.find(entry.source)), {revision.count, revision.last}});
    }
    AgendaSetting setting;
    setting.name = agendaName(records, request.contract);
    setting.identity = databaseIdentity(database);
    setting.now = request.now;
    setting.alarms = request.alarms;
    setting.locale = request.locale;
    agenda.entries = int(entries.size());
    agenda.bytes = toICalendar(entries, setting);
    return agenda;
}

} // namespace parvis
