// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/month_grid.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace parvis {

/// The month with its name and the buttons that change it. GUI thread.
class MonthView : public QWidget
{
    Q_OBJECT

public:
    MonthView(QDate today, QWidget* parent);

    MonthGrid* grid() const { return grid_; }
    /// Shows the month of an entry and marks it.
    void showEntry(const CalendarEntry& entry);

private:
    QToolButton* addButton(const QString& text, const QString& tip, const std::function<void()>& act);
    void showMonth();
    void updateLook();

    QLabel* title_;
    MonthGrid* grid_;
};

} // namespace parvis
