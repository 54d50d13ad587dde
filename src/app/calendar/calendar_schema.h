// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar_entries.h"
#include "store/record.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

template <>
struct StateLook<When>
{
    static std::pair<Shape, Tone> of(When when);
};

/// Records of several tables share one list: the key of an entry tells them apart.
qint64 calendarId(EntryKind kind, std::int64_t record);
inline qint64 calendarId(const CalendarEntry& entry)
{
    return calendarId(entry.kind, entry.record);
}
EntryKind calendarKind(qint64 id);
/// 0 for a record that stands in no calendar.
qint64 calendarId(const RecordRef& record);
RecordRef calendarRecord(qint64 id);

/// What lies ahead first, the nearest on top; then what is past, the latest on top; last what has no date.
std::vector<CalendarEntry> calendarLines(const Register& records, QDate today);

TableSchema calendarSchema(QDate today);

} // namespace parvis
