#pragma once

#include "app/table_schema.h"
#include "domain/calendar_entries.h"
#include "store/record.h"

namespace parvis {

template <>
struct StateLook<When>
{
    static std::pair<Shape, Tone> of(When when);
};

/// One line of the calendar: an event, or a step of a contract.
struct CalendarLine
{
    qint64 id = 0; ///< see calendarId
    std::optional<PartialDate> date;
    When when = When::Undated;
    QString kind;
    QString title;
    QString place;
    std::optional<Id<Contract>> contract;
    QString contractName;
    std::optional<Id<Source>> source;
};

/// Events and steps share one list: their keys are told apart by their parity.
qint64 calendarId(const RecordRef& record);
RecordRef calendarRecord(qint64 id);

/// What lies ahead first, the nearest on top; then what is past, the latest on top; last what has no date.
std::vector<CalendarLine> calendarLines(const Register& records, QDate today);

TableSchema calendarSchema(QDate today);

} // namespace parvis
