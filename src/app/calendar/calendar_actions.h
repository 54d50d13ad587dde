// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar_entries.h"

#include <QObject>

class QAction;

namespace parvis {

class Workspace;

/// The actions of the calendar page: their words, and which of them the current entry allows; the page connects them.
/// Whether the list or the month is shown is remembered. GUI thread; owned by its parent.
class CalendarActions : public QObject
{
    Q_OBJECT

public:
    explicit CalendarActions(QObject* parent);

    bool isMonth() const;
    /// @param current  null: none, or a whole day
    void enable(const Workspace& workspace, const CalendarEntry* current);

    QAction* const list;
    QAction* const month;
    QAction* const addEvent;
    QAction* const addStep;
    QAction* const edit;
    QAction* const done;
    QAction* const remove;
    QAction* const openContract;
    QAction* const exportAgenda;
    QAction* const cycle;

Q_SIGNALS:
    void viewChosen();
};

} // namespace parvis
