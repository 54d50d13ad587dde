// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"

#include <QWidget>

class QAction;
class QLabel;

namespace parvis {

class FittedTable;
class RecordTableModel;
class Workspace;

/// A titled list of records inside a sheet with buttons to add, edit and remove; what it does is up to its owner.
/// Enter or a double click edits, Delete removes. GUI thread.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString hint; ///< shown while the list is empty: what it is for
        QString add;
    };

    /// @param fills, leastFirst  see FittedTable::setFit
    RecordList(Workspace& workspace, const Texts& texts, TableSchema schema, const QString& fills,
               const QStringList& leastFirst, QWidget* parent);

    /// Shows the records of that one as the register has them now.
    void refresh(TableSubject subject);
    FittedTable* table() const { return table_; }
    QAction* addAction() const { return add_; }
    QAction* editAction() const { return edit_; }

Q_SIGNALS:
    void addRequested();
    void editRequested(qint64 id);
    void removeRequested(const std::vector<qint64>& ids);

private:
    void updateActions();

    Workspace& workspace_;
    RecordTableModel* model_;
    FittedTable* table_;
    QLabel* hint_;
    QAction* add_;
    QAction* edit_;
    QAction* remove_;
};

} // namespace parvis
