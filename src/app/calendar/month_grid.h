// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/month_model.h"

#include <QTableView>

class QMenu;

namespace parvis {

class MonthDelegate;

/// The days of a month, walked with the arrow keys from month to month; Page Up and Down change the month, Home goes to
/// today, Enter opens a day, Delete asks to delete the chosen entry. GUI thread.
class MonthGrid : public QTableView
{
    Q_OBJECT

public:
    explicit MonthGrid(MonthModel* model, QWidget* parent);

    MonthModel* monthModel() const { return model_; }
    QDate currentDay() const; ///< invalid in the row without days
    /// Shows the month and makes the day current.
    void goTo(QDate day);
    void setEntries(std::vector<CalendarEntry> entries);
    /// The chip that is marked; see calendarId.
    void setSelected(qint64 id);
    qint64 selected() const { return selected_; }
    /// The chip of an entry of the shown month, in the viewport; empty when it has none.
    QRect chipRect(qint64 id) const;

Q_SIGNALS:
    void monthChanged();
    void cellChosen(); ///< by the user: a day, not an entry
    void entryChosen(qint64 id);
    void entryOpened(qint64 id); ///< double click, or Enter on the only one of a day
    void dayOpened(QDate day);   ///< double click or Enter where there is no entry
    void removeRequested();
    /// What the list of a day offers under its entries.
    void dayMenuRequested(QMenu* menu, QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Hit
    {
        const CalendarEntry* entry = nullptr;
        bool more = false;
    };

    Hit hitAt(const QPoint& position) const;
    void step(int days);
    void stepDown();
    void openCell(const QModelIndex& index);
    void showDayMenu(const QModelIndex& index);
    void fitRows();

    MonthModel* model_;
    MonthDelegate* delegate_;
    qint64 selected_ = 0;
};

} // namespace parvis
