// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar_entries.h"
#include "widgets/workspace/workspace.h"

class QMenu;

namespace parvis {

/// What a user changes in the calendar: asked for in dialogs, written as one action that can be undone. Does nothing in
/// a database that may only be read. GUI thread; owned by the parent of its dialogs.
class CalendarEdits : public QObject
{
    Q_OBJECT

public:
    CalendarEdits(Workspace& workspace, QWidget* parent);

    /// @param contract  proposed @param day  proposed; invalid: none
    void addEvent(std::optional<Id<Contract>> contract, QDate day = {});
    void addStep(std::optional<Id<Contract>> contract, QDate day = {});
    /// The two above as lines of a menu; none in a database that may only be read.
    void addDayActions(QMenu* menu, std::optional<Id<Contract>> contract, QDate day);
    /// The same as a menu of its own, at a place of the screen.
    void offerAdding(std::optional<Id<Contract>> contract, QDate day, const QPoint& place);

    // Only events and steps are kept in the calendar; other entries are left as they are.
    void edit(const CalendarEntry& entry);
    void markDone(const CalendarEntry& entry);
    void remove(const std::vector<CalendarEntry>& entries);

Q_SIGNALS:
    void added(const parvis::RecordRef& record);

private:
    void editEvent(const Event& event);
    void editStep(const Milestone& step);

    Workspace& workspace_;
    QWidget* window_;
};

} // namespace parvis
