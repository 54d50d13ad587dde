// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar_entries.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>

#include <span>

namespace parvis {

/// How often and when a record was last changed: an agenda that knows an older version replaces it.
struct EntryRevision
{
    int sequence = 0;
    QDateTime modified; ///< invalid: not known
};

/// One entry with what an agenda wants to know besides.
struct AgendaEntry
{
    CalendarEntry entry;
    QString source; ///< title, producer, vintage and address in one line; may be empty
    EntryRevision revision;
};

struct AgendaSetting
{
    QString name;                  ///< what the agenda is called
    QString identity;              ///< of the database, for life: part of every key (UID)
    QDateTime now;                 ///< DTSTAMP
    std::vector<int> alarms{7, 1}; ///< days before; each rings at nine in the morning
    QLocale locale;
};

/// The bytes of an .ics file (RFC 5545) for Outlook, Thunderbird and their like: one all-day VEVENT per dated entry,
/// whose UID is the same in every export, so that importing again replaces and doubles nothing. What is known to the
/// month or year stands on the last day of that period, when it is due, and its texts say so. What is late, done or
/// past rings no more. Entries without a date are left out. Pure; any thread.
QByteArray toICalendar(std::span<const AgendaEntry> entries, const AgendaSetting& setting);

/// "milestone-12@<identity>": the UID of one entry.
QString agendaKey(const CalendarEntry& entry, const QString& identity);

} // namespace parvis
