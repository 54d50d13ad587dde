// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/funding/funding_matrix_schema.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace parvis {

class RecordTableView;

/// One line a value of the axis and a kind of credit: a cell of the matrix that is its subject
/// (std::shared_ptr<const FundingMatrix>), with every figure.
TableSchema fundingSubtotalsSchema(FundingAxis axis);

/// Subtotals of the funding lines by one of their axes, each kind of credit apart: a box for the axis, and a table that
/// is there once one was chosen. What it shows is computed elsewhere. GUI thread.
class FundingSubtotals : public QWidget
{
    Q_OBJECT

public:
    /// @param beside  stands in the line of the box; taken
    FundingSubtotals(QWidget* beside, QWidget* parent);

    /// What is to be computed; nothing: no subtotals are wanted.
    std::optional<MatrixQuestion> question() const;
    void showMatrix(const Register& records, FundingMatrix matrix);
    /// Null as long as none are wanted.
    RecordTableView* table() const { return table_; }

Q_SIGNALS:
    void questionChanged();
    void linesWanted(const parvis::Filters& filters); ///< of a subtotal: double click or Enter

private:
    void choose();
    void fitHeight();
    void openSubtotal();

    QVBoxLayout* column_;
    QComboBox* axis_;
    RecordTableView* table_ = nullptr;
    std::shared_ptr<const FundingMatrix> matrix_;
};

} // namespace parvis
