// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"
#include "widgets/workspace/workspace.h"

#include <QWidget>

class QAction;
class QComboBox;
class QVBoxLayout;

namespace parvis {

class NoteLabel;
class RecordTableView;

/// Contracts by priorities: where a contract answers one, and the page that proves it; an empty cell says that nothing
/// is recorded. Under the table stands the sentence of the current cell. Enter opens its page, Space records that the
/// contract answers, or takes it back. GUI thread.
class ProgrammeMatrix : public QWidget
{
    Q_OBJECT

public:
    ProgrammeMatrix(Workspace& workspace, QWidget* parent);

    /// @param records  of the territory of the user
    void showMatrix(const Register& records);
    RecordTableView* table() const { return table_; }

private:
    /// A contract and a priority; neither without a current cell.
    struct Cell
    {
        Id<Contract> contract;
        Id<Priority> priority;
    };

    void makeTable();
    std::vector<const Priority*> columns() const;
    Cell currentCell() const;
    void showSentence();
    void open();
    void toggle();

    Workspace& workspace_;
    Register records_;
    QComboBox* family_;
    QVBoxLayout* column_;
    RecordTableView* table_ = nullptr;
    NoteLabel* sentence_;
    QAction* openAction_;
    QAction* toggleAction_;
    std::vector<Id<Priority>> shown_; ///< the columns behind the first
};

} // namespace parvis
