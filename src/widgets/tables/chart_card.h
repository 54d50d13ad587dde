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
/// button changes between the two; the choice is remembered.
class ChartCard : public Card
{
    Q_OBJECT

public:
    /// @param id  the key of the remembered choice
    /// @param chart  taken
    ChartCard(const QString& title, const QString& id, QWidget* chart, TableSchema twin, QWidget* parent);

    void refreshTable(const Register& records);
    /// What the chart leaves out; empty: nothing.
    void setRemark(const QString& text);
    RecordTableView* table() const { return table_; }

Q_SIGNALS:
    void rowActivated(qint64 id); ///< double click or Enter on a row of the twin

private:
    void showTwin(bool asTable);

    Setting<bool> asTable_;
    QWidget* chart_;
    RecordTableView* table_;
    QToolButton* toggle_;
    QLabel* remark_;
};

} // namespace parvis
