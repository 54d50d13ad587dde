// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar_entries.h"
#include "widgets/tables/record_table_model.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace parvis {

/// The filters of the calendar that serve both its views: states (which are also the legend of the month), kind and
/// contract. They are those of the table's model, so that its chips and filter row say the same. GUI thread.
class CalendarFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// @param views  actions that stand before the filters
    CalendarFilterBar(RecordTableModel* model, const std::vector<QAction*>& views, QWidget* parent);

    /// What can be chosen.
    void setChoices(const std::vector<CalendarEntry>& entries);

private:
    void showFilters();
    void applyStates();
    void applyChoice(const QString& column, const QComboBox* box);
    QComboBox* addBox(const QString& objectName, const QString& column, const QString& accessibleName);
    void fill(QComboBox* box, const QString& all, QStringList names);

    RecordTableModel* model_;
    std::vector<QToolButton*> states_;
    QComboBox* kind_;
    QComboBox* contract_;
};

} // namespace parvis
