// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/funding_matrix.h"
#include "widgets/tables/table_filter.h"

#include <memory>

namespace parvis {

/// The matrix as a table, one line a row, of the matrix that is its subject (std::shared_ptr<const FundingMatrix>). The
/// ids are the rows counted from 1. Without columns of its own, one column a figure.
TableSchema fundingMatrixSchema(const FundingMatrix& matrix, MatrixFigure figure, MatrixMeasure measure);

/// What filters the funding lines by the cell, a row and a column of the matrix, each an index or FundingMatrix::total.
Filters filtersOfCell(const FundingMatrix& matrix, int row, int column);

/// What the figures are, and the sources of the lines, as sentences beside a matrix that leaves the program.
QStringList matrixNotes(const Register& records, const FundingMatrix& matrix, MatrixFigure figure,
                        MatrixMeasure measure);

/// The totals of the columns in one line: "2023: 12,00 € · 2024: 7,00 € · All: 19,00 €". Empty: there is none.
QString totalsText(const FundingMatrix& matrix, MatrixFigure figure, MatrixMeasure measure, const QLocale& locale);

} // namespace parvis
