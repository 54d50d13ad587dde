// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QDate>

#include <vector>

namespace parvis {

/// What a line of the calendar is about. Amendments, commitments and the dates of contracts and signatories are edited
/// where they belong; the calendar only shows them.
enum class EntryKind { Event, Milestone, Contract, Signatory, Commitment, Amendment };

/// The identifiers are those of the tables that the records stand in.
template <>
struct EnumNames<EntryKind>
{
    static constexpr EnumName<EntryKind> all[] = {
        {EntryKind::Event, "event", QT_TRANSLATE_NOOP("domain", "Event")},
        {EntryKind::Milestone, "milestone", QT_TRANSLATE_NOOP("domain", "Milestone")},
        {EntryKind::Contract, "contract", QT_TRANSLATE_NOOP("domain", "Contract")},
        {EntryKind::Signatory, "signatory", QT_TRANSLATE_NOOP("domain", "Signatory")},
        {EntryKind::Commitment, "commitment", QT_TRANSLATE_NOOP("domain", "Commitment")},
        {EntryKind::Amendment, "amendment", QT_TRANSLATE_NOOP("domain", "Amendment")}};
};

/// Where a date of the calendar stands against today. A period counts as past once it is over; a planned step that was
/// not done by then is late.
enum class When { Upcoming, Late, Done, Past, Undated };

template <>
struct EnumNames<When>
{
    static constexpr EnumName<When> all[] = {{When::Upcoming, "upcoming", QT_TRANSLATE_NOOP("domain", "Upcoming")},
                                             {When::Late, "late", QT_TRANSLATE_NOOP("domain", "Late")},
                                             {When::Done, "done", QT_TRANSLATE_NOOP("domain", "Done")},
                                             {When::Past, "past", QT_TRANSLATE_NOOP("domain", "Past")},
                                             {When::Undated, "undated", QT_TRANSLATE_NOOP("domain", "Undated")}};
};

/// One date of the calendar as plain values: lists, the month on screen and agenda files are made of these.
struct CalendarEntry
{
    EntryKind kind = EntryKind::Event;
    std::int64_t record = 0;         ///< its key in the table of that kind
    std::optional<PartialDate> date; ///< the day it was done, or else that it is planned for
    std::optional<PartialDate> planned;
    When when = When::Undated;
    QString category; ///< "Comité de pilotage", "cadre national"
    QString title;
    QString place;
    QString note;
    std::optional<Id<Contract>> contract; ///< none: of all contracts
    QString contractName;                 ///< the EPCI by which people call the contract
    std::optional<Id<Source>> source;

    friend bool operator==(const CalendarEntry&, const CalendarEntry&) = default;
};

/// Events, milestones, dates by which contracts and signatories should have signed, commitments that are due and
/// amendments, in the order of their dates; what has no date comes last. A contract's date counts when it has one of
/// its own: the national one (deadlineOf) is an event. @param contract  only what is of this contract, and the
/// milestones of all contracts
std::vector<CalendarEntry> calendarEntries(const Register& records, QDate today,
                                           std::optional<Id<Contract>> contract = std::nullopt);

/// The events and the steps not done yet whose period is not over, the nearest first.
std::vector<CalendarEntry> comingEntries(const Register& records, QDate today);

/// The last day of the latest steering committee that was held, of whatever contract; the day since when people ask
/// what has changed. None: none is recorded.
std::optional<QDate> lastSteeringCommittee(const Register& records, QDate today);

} // namespace parvis
