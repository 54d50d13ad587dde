// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/card.h"
#include "widgets/look/settings.h"

class QLabel;
class QToolButton;

namespace parvis {

class RecordTableView;
class Register;
struct TableSchema;

/// A card with a chart and its twin, a table of the same figures that can be sorted, copied and walked by keyboard. A
/// button changes between the two; the choice is remembered. Both may come later than the card: their room is kept, so
/// that nothing moves when they come.
class ChartCard : public Card
{
    Q_OBJECT

public:
    /// @param id  the key of the remembered choice
    ChartCard(const QString& title, const QString& id, QWidget* parent);

    /// @param chart  the least size of the chart that is to come
    void keepRoom(QSize chart);
    /// Once. @param chart  taken
    void setChart(QWidget* chart, TableSchema twin);
    /// Whether the user looks at the table.
    bool showsTable() const;
    void refreshTable(const Register& records);
    /// What the chart leaves out; empty: nothing.
    void setRemark(const QString& text);
    RecordTableView* table() const { return table_; } ///< null until setChart()

Q_SIGNALS:
    void rowActivated(qint64 id); ///< double click or Enter on a row of the twin

private:
    void showTwin();

    Setting<bool> asTable_;
    QVBoxLayout* place_; ///< of chart and table
    QWidget* room_;      ///< what stands there until they come
    QWidget* chart_ = nullptr;
    RecordTableView* table_ = nullptr;
    QToolButton* toggle_;
    QLabel* remark_;
};

} // namespace parvis
