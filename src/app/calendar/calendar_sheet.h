// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar_entries.h"
#include "widgets/controls/record_sheet.h"

namespace parvis {

/// The sheet of the calendar: one entry with its source, or the list of a day. GUI thread.
class CalendarSheet : public RecordSheet
{
    Q_OBJECT

public:
    explicit CalendarSheet(QWidget* parent);

    void showEntry(const Register& records, const CalendarEntry& entry);
    /// @param title  "lundi 3 mars 2025"
    void showDay(const QString& title, const std::vector<const CalendarEntry*>& entries);
    void showNothing();

Q_SIGNALS:
    void entryChosen(qint64 id); ///< in the list of a day

private:
    void addSource(const Source* source);
};

} // namespace parvis
