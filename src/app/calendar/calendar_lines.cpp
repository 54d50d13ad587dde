// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_lines.h"

#include "app/calendar/calendar_schema.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

const CalendarEntry* CalendarLines::find(qint64 id) const
{
    const auto it = std::ranges::find_if(entries_, [id](const CalendarEntry& e) { return calendarId(e) == id; });
    return it == entries_.end() ? nullptr : &*it;
}

std::vector<CalendarEntry> CalendarLines::where(const std::function<bool(qint64)>& isWanted) const
{
    std::vector<CalendarEntry> wanted;
    for (const CalendarEntry& entry : entries_) {
        if (isWanted(calendarId(entry)))
            wanted.push_back(entry);
    }
    return wanted;
}

QString CalendarLines::figures() const
{
    const auto count = [this](When when) { return int(std::ranges::count(entries_, when, &CalendarEntry::when)); };
    const int ahead = count(When::Upcoming);
    const int late = count(When::Late);
    QStringList figures{QCoreApplication::translate("app", "%n upcoming", nullptr, ahead)};
    if (late > 0)
        figures << QCoreApplication::translate("app", "%n late", nullptr, late);
    return figures.join(u" · "_s);
}

} // namespace parvis
