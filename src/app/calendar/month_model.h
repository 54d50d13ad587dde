// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar_entries.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace parvis {

/// One month as a grid of weeks, Monday first, and under them a row for what is known to the month or year only, when
/// there is any. Days of the months before and after fill the first and the last week. GUI thread.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int daysOfWeek = 7;

    /// Shows the month of that day.
    explicit MonthModel(QDate today, QObject* parent = nullptr);

    QDate month() const { return month_; } ///< its first day
    void setMonth(QDate day);              ///< any day of it
    QDate today() const { return today_; }
    void setToday(QDate today);
    void setEntries(std::vector<CalendarEntry> entries);

    int weeks() const { return weeks_; }
    bool isLoose(const QModelIndex& index) const { return index.row() >= weeks_; } ///< without a day
    QDate dayAt(const QModelIndex& index) const;                                   ///< invalid for a loose cell
    QModelIndex indexOf(QDate day) const;                                          ///< invalid: not of these weeks
    /// In the order in which they are shown.
    const std::vector<const CalendarEntry*>& entriesAt(const QModelIndex& index) const;
    /// The month in which an entry is shown first.
    static QDate monthOf(const CalendarEntry& entry);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    QString spoken(const QModelIndex& index) const;

    QDate month_;
    QDate first_; ///< the Monday of the first week
    QDate today_;
    int weeks_ = 0;
    std::vector<CalendarEntry> entries_;
    std::vector<std::vector<const CalendarEntry*>> days_; ///< from the first Monday; the loose ones last
};

/// "En retard : Comité de pilotage, CA de Lens-Liévin (mars 2025)": an entry in one line.
QString entryLine(const CalendarEntry& entry);

} // namespace parvis
