// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar_entries.h"

#include <QString>

#include <functional>

namespace parvis {

/// All entries of the calendar page, whatever its filters hide, and the one that its sheet shows. Keys are those of
/// calendarId.
class CalendarLines
{
public:
    void set(std::vector<CalendarEntry> entries) { entries_ = std::move(entries); }
    const std::vector<CalendarEntry>& all() const { return entries_; }
    const CalendarEntry* find(qint64 id) const; ///< null: none of that key
    /// Those whose key is wanted, in their order.
    std::vector<CalendarEntry> where(const std::function<bool(qint64 id)>& isWanted) const;

    void choose(qint64 id) { current_ = id; } ///< 0: none, or a day of the month
    qint64 currentId() const { return current_; }
    const CalendarEntry* current() const { return find(current_); }

    /// "12 upcoming · 2 late".
    QString figures() const;

private:
    std::vector<CalendarEntry> entries_;
    qint64 current_ = 0;
};

} // namespace parvis
