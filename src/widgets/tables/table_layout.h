// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_snapshot.h"

#include <QObject>

class QMenu;
class QTableView;

namespace parvis {

class RecordTableModel;

/// How the columns of a table stand: which are shown, how wide, in which order, and what the rows are sorted by. Kept
/// between sessions, for each database file its own. GUI thread; belongs to its view.
class TableLayout : public QObject
{
    Q_OBJECT

public:
    explicit TableLayout(QTableView* view);

    /// Before anything else.
    void setRecordModel(RecordTableModel* model);
    /// Keeps it as it is; nothing before it was restored for the first time, or while it is.
    void keep() const;
    /// As it was kept, or as the schema has it.
    void restore();
    /// Adds a tick for each column, and the way back to the layout of the schema.
    void addActions(QMenu& menu);

Q_SIGNALS:
    void columnsChosen(); ///< with the ticks
    void forgotten();     ///< what was kept: it is to be restored

private:
    void followTextSize();
    void showAsInSchema();
    int usualWidth(int column) const;

    QTableView* view_;
    RecordTableModel* model_ = nullptr;
    std::vector<SortKey> usualSort_; ///< as the model came
    int textPercent_ = 100;          ///< that the columns are as wide for
    bool isReady_ = false;
};

} // namespace parvis
