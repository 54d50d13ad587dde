// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/funding_axes.h"
#include "domain/figures/funding_sums.h"

#include <QHash>

#include <set>
#include <span>
#include <stop_token>

namespace parvis {

/// A number that each cell of the matrix can show.
enum class MatrixFigure { Planned, Committed, Paid, Theoretical, Posts, CommittedOfPlanned, PaidOfCommitted };

template <>
struct EnumNames<MatrixFigure>
{
    static constexpr EnumName<MatrixFigure> all[] = {
        {MatrixFigure::Planned, "planned", QT_TRANSLATE_NOOP("domain", "Planned amount")},
        {MatrixFigure::Committed, "committed", QT_TRANSLATE_NOOP("domain", "Committed amount")},
        {MatrixFigure::Paid, "paid", QT_TRANSLATE_NOOP("domain", "Paid amount")},
        {MatrixFigure::Theoretical, "theoretical", QT_TRANSLATE_NOOP("domain", "Theoretical amount")},
        {MatrixFigure::Posts, "posts", QT_TRANSLATE_NOOP("domain", "Posts")},
        {MatrixFigure::CommittedOfPlanned, "committed_of_planned", QT_TRANSLATE_NOOP("domain", "Committed of planned")},
        {MatrixFigure::PaidOfCommitted, "paid_of_committed", QT_TRANSLATE_NOOP("domain", "Paid of committed")}};
};

/// How the number of a cell is told.
enum class MatrixMeasure { Total, PerInhabitant, Change };

template <>
struct EnumNames<MatrixMeasure>
{
    static constexpr EnumName<MatrixMeasure> all[] = {
        {MatrixMeasure::Total, "total", QT_TRANSLATE_NOOP("domain", "Total")},
        {MatrixMeasure::PerInhabitant, "per_inhabitant",
         QT_TRANSLATE_NOOP("domain", "Per inhabitant of the neighbourhoods")},
        {MatrixMeasure::Change, "change", QT_TRANSLATE_NOOP("domain", "Change on the year before")}};
};

/// The sums of some lines of one kind of credit.
struct FundingCell
{
    /// Of the lines alone that know both amounts: a share of what is known elsewhere says nothing.
    struct Pair
    {
        qint64 part = 0; ///< cents
        qint64 whole = 0;
        int lines = 0;
    };

    FundingSums sums;
    Pair committedOfPlanned;
    Pair paidOfCommitted;

    void add(const FundingLine& line);
    /// Cents, posts, or per cent of a share. Nothing: no line knows it, which is not 0; posts of several years are
    /// never added up.
    std::optional<double> number(MatrixFigure figure) const;
};

/// What is asked of the lines.
struct MatrixQuestion
{
    FundingAxis rows = FundingAxis::Contract;
    std::optional<FundingAxis> columns = FundingAxis::Year; ///< none: one column of everything
    std::optional<CreditKind> kind; ///< the lines of this one; none: of that with most lines, unless it is an axis

    bool tellsKinds() const { return rows == FundingAxis::CreditKind || columns == FundingAxis::CreditKind; }
    friend bool operator==(const MatrixQuestion&, const MatrixQuestion&) = default;
};

/// Funding lines by two of their axes. Kinds of credit are never mixed (docs/architecture.md, rule 5): one kind is
/// shown, or the kind is an axis; across that axis there is no total. A plain value.
class FundingMatrix
{
public:
    static constexpr int total = -1; ///< as a row or a column: all of them

    MatrixQuestion question;                ///< as it is answered: with the kind that was taken
    std::map<CreditKind, int> linesOfKinds; ///< those that are left out too
    std::vector<AxisValue> rows;            ///< in their order
    std::vector<AxisValue> columns;
    std::set<Id<Source>> sources;      ///< of its lines; of some none may be stated
    std::optional<qint64> inhabitants; ///< of the QPV of the contracts of its lines; nothing: one is unknown

    /// The lines of a row and a column, each an index or `total`; null: there are none, or they are of several kinds.
    const FundingCell* cell(int row, int column) const;
    /// The figure of that cell as it is measured. The change needs the year as an axis. Inhabitants are those of the
    /// row or the column that is a territory (of the smaller one, if both are), else of all contracts of the matrix.
    std::optional<double> number(int row, int column, MatrixFigure figure, MatrixMeasure measure) const;
    /// Whether any line knows that figure.
    bool knows(MatrixFigure figure) const;
    bool hasYears() const { return question.rows == FundingAxis::Year || question.columns == FundingAxis::Year; }

private:
    friend FundingMatrix fundingMatrix(const Register&, std::span<const qint64>, const MatrixQuestion&,
                                       std::stop_token);

    void add(const FundingLine& line, int row, int column);
    std::optional<qint64> inhabitantsOf(int row, int column) const;

    QHash<std::pair<int, int>, FundingCell> cells_;
    std::vector<std::optional<qint64>> rowInhabitants_; ///< empty: no territory
    std::vector<std::optional<qint64>> columnInhabitants_;
};

/// @param lines  keys; those that the register does not hold are left out
FundingMatrix fundingMatrix(const Register& records, std::span<const qint64> lines, const MatrixQuestion& question,
                            std::stop_token stop = {});

} // namespace parvis
