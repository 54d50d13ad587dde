// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/funding/funding_matrix_schema.h"

#include <QWidget>

class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace parvis {

class FundingChart;
class NoteLabel;
class RecordTableView;

/// Funding lines by two of their axes: boxes for the axes, the kind of credit, the figure and how it is measured, the
/// table, its twin as a chart, and the totals of the columns. What it shows is computed elsewhere. GUI thread.
class FundingMatrixPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FundingMatrixPanel(QWidget* parent);

    MatrixQuestion question() const;
    /// @param filters  that chose its lines, in words
    void showMatrix(const Register& records, FundingMatrix matrix, const QStringList& filters);
    /// Another one as soon as the columns are others.
    RecordTableView* table() const { return table_; }
    /// The chart or the table, whichever is in view; null as long as no matrix was shown.
    QWidget* view() const;

Q_SIGNALS:
    void questionChanged();                           ///< the matrix is to be computed anew
    void linesWanted(const parvis::Filters& filters); ///< of a cell: double click or Enter

private:
    QComboBox* addBox(const QString& title, const char* name);
    void fillBoxes();
    void fillKinds();
    void fitBoxes();
    void display();
    void openCell();
    void showTwin();
    MatrixFigure figure() const;
    MatrixMeasure measure() const;
    void makeTable(const TableSchema& schema);

    Register records_;
    QStringList filters_;
    std::shared_ptr<const FundingMatrix> matrix_;
    QComboBox* rows_;
    QComboBox* columns_;
    QComboBox* kind_;
    QComboBox* figure_;
    QComboBox* measure_;
    QToolButton* asChart_;
    QVBoxLayout* column_;
    RecordTableView* table_ = nullptr;
    FundingChart* chart_;
    NoteLabel* totals_;
    bool isFigureChosen_ = false; ///< by the user; until then it is the surest that some line knows
};

} // namespace parvis
