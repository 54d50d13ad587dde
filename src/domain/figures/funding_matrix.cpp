// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/funding_matrix.h"

#include <set>

namespace parvis {

namespace {

constexpr std::size_t linesBetweenStops = 4096;

void addPair(FundingCell::Pair& pair, const std::optional<Money>& part, const std::optional<Money>& whole)
{
    if (!part || !whole)
        return;
    pair.part += part->cents();
    pair.whole += whole->cents();
    ++pair.lines;
}

std::optional<double> percentOf(const FundingCell::Pair& pair)
{
    return pair.lines > 0 && pair.whole != 0 ? std::optional(100.0 * double(pair.part) / double(pair.whole))
                                             : std::nullopt;
}

std::optional<double> asDouble(const std::optional<qint64>& number)
{
    return number ? std::optional(double(*number)) : std::nullopt;
}

bool isShareFigure(MatrixFigure figure)
{
    return figure == MatrixFigure::CommittedOfPlanned || figure == MatrixFigure::PaidOfCommitted;
}

/// The values of one axis that occur, in their order, and the place of each line's.
struct OccurringValues
{
    OccurringValues(const FundingAxisReader& reader, const std::vector<const FundingLine*>& lines)
    {
        keys.reserve(lines.size());
        std::set<qint64> occurring;
        for (const FundingLine* line : lines) {
            const qint64 key = reader.keyOf(*line);
            if (keys.empty() || key != keys.back())
                occurring.insert(key);
            keys.push_back(key);
        }
        for (const qint64 key : occurring)
            values.push_back(reader.value(key));
        std::ranges::sort(values,
                          [&](const AxisValue& a, const AxisValue& b) { return comesBefore(reader.axis(), a, b); });
        for (std::size_t i = 0; i < values.size(); ++i)
            places.insert(values[i].key, int(i));
        if (FundingAxisReader::isTerritory(reader.axis())) {
            for (const AxisValue& value : values)
                inhabitants.push_back(reader.inhabitants(value.key));
        }
    }

    std::vector<qint64> keys; ///< one for each line
    std::vector<AxisValue> values;
    QHash<qint64, int> places;
    std::vector<std::optional<qint64>> inhabitants;
};

CreditKind mostFrequent(const std::map<CreditKind, int>& linesOfKinds)
{
    const auto most = std::ranges::max_element(linesOfKinds, {}, [](const auto& each) { return each.second; });
    return most == linesOfKinds.end() ? CreditKind::Unknown : most->first;
}

std::optional<qint64> inhabitantsOfContracts(const Register& records, const std::vector<const FundingLine*>& lines)
{
    std::set<Id<Contract>> contracts;
    for (const FundingLine* line : lines) {
        if (line->contract)
            contracts.insert(*line->contract);
    }
    std::optional<qint64> sum;
    for (const Id<Contract> contract : contracts) {
        const auto one = records.populationOf(contract);
        if (!one)
            return std::nullopt;
        sum = sum.value_or(0) + *one;
    }
    return sum;
}

std::vector<const FundingLine*> linesOf(const Register& records, std::span<const qint64> ids)
{
    std::vector<const FundingLine*> lines;
    lines.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const FundingLine* line = records.find(Id<FundingLine>{id}))
            lines.push_back(line);
    }
    return lines;
}

/// Leaves the lines of one kind of credit, unless an axis tells the kinds apart.
void keepOneKind(FundingMatrix& matrix, std::vector<const FundingLine*>& lines)
{
    MatrixQuestion& question = matrix.question;
    for (const FundingLine* line : lines)
        ++matrix.linesOfKinds[line->creditKind];
    if (question.tellsKinds()) {
        question.kind.reset();
        return;
    }
    question.kind = question.kind.value_or(mostFrequent(matrix.linesOfKinds));
    std::erase_if(lines, [&](const FundingLine* line) { return line->creditKind != question.kind; });
}

} // namespace

void FundingCell::add(const FundingLine& line)
{
    sums.add(line);
    addPair(committedOfPlanned, line.committed, line.planned);
    addPair(paidOfCommitted, line.paid, line.committed);
}

std::optional<double> FundingCell::number(MatrixFigure figure) const
{
    switch (figure) {
    case MatrixFigure::Planned:
        return asDouble(sums.planned.value());
    case MatrixFigure::Committed:
        return asDouble(sums.committed.value());
    case MatrixFigure::Paid:
        return asDouble(sums.paid.value());
    case MatrixFigure::Theoretical:
        return asDouble(sums.theoretical.value());
    case MatrixFigure::Posts:
        return asDouble(sums.postsOfOneYear());
    case MatrixFigure::CommittedOfPlanned:
        return percentOf(committedOfPlanned);
    case MatrixFigure::PaidOfCommitted:
        return percentOf(paidOfCommitted);
    }
    return std::nullopt;
}

const FundingCell* FundingMatrix::cell(int row, int column) const
{
    const auto found = cells_.constFind({row, column});
    return found == cells_.cend() ? nullptr : &*found;
}

std::optional<qint64> FundingMatrix::inhabitantsOf(int row, int column) const
{
    const bool hasRow = row != total && !rowInhabitants_.empty();
    const bool hasColumn = column != total && !columnInhabitants_.empty();
    const auto ofRow = hasRow ? rowInhabitants_[std::size_t(row)] : std::nullopt;
    const auto ofColumn = hasColumn ? columnInhabitants_[std::size_t(column)] : std::nullopt;
    if (hasRow && hasColumn)
        return ofRow && ofColumn ? std::optional(std::min(*ofRow, *ofColumn)) : std::nullopt;
    return hasRow ? ofRow : hasColumn ? ofColumn : inhabitants;
}

std::optional<double> FundingMatrix::number(int row, int column, MatrixFigure figure, MatrixMeasure measure) const
{
    const auto numberAt = [&](int atRow, int atColumn) {
        const FundingCell* found = cell(atRow, atColumn);
        return found ? found->number(figure) : std::nullopt;
    };
    const auto own = numberAt(row, column);
    if (!own || measure == MatrixMeasure::Total || (isShareFigure(figure) && measure == MatrixMeasure::PerInhabitant))
        return own;
    if (measure == MatrixMeasure::PerInhabitant) {
        const auto people = inhabitantsOf(row, column);
        return people && *people > 0 ? std::optional(*own / double(*people)) : std::nullopt;
    }
    const bool inColumns = question.columns == FundingAxis::Year;
    const std::vector<AxisValue>& years = inColumns ? columns : rows;
    const int place = inColumns ? column : row;
    if (!hasYears() || place <= 0 || years[std::size_t(place)].key - 1 != years[std::size_t(place) - 1].key)
        return std::nullopt; // the year before has no line at all
    const auto before = inColumns ? numberAt(row, place - 1) : numberAt(place - 1, column);
    return before ? std::optional(*own - *before) : std::nullopt;
}

bool FundingMatrix::knows(MatrixFigure figure) const
{
    return std::ranges::any_of(cells_, [&](const FundingCell& each) { return each.number(figure).has_value(); });
}

void FundingMatrix::add(const FundingLine& line, int row, int column)
{
    if (line.source)
        sources.insert(*line.source);
    const bool kindInRows = question.rows == FundingAxis::CreditKind;
    const bool kindInColumns = question.columns == FundingAxis::CreditKind;
    if (!kindInColumns)
        cells_[{row, total}].add(line);
    if (!kindInRows && !kindInColumns)
        cells_[{total, total}].add(line);
    if (column == total)
        return;
    cells_[{row, column}].add(line);
    if (!kindInRows)
        cells_[{total, column}].add(line);
}

FundingMatrix fundingMatrix(const Register& records, std::span<const qint64> ids, const MatrixQuestion& question,
                            std::stop_token stop)
{
    FundingMatrix matrix;
    matrix.question = question;
    std::vector<const FundingLine*> lines = linesOf(records, ids);
    keepOneKind(matrix, lines);
    matrix.inhabitants = inhabitantsOfContracts(records, lines);
    OccurringValues rows(FundingAxisReader(records, question.rows), lines);
    const FundingAxisReader across(records, question.columns.value_or(question.rows));
    OccurringValues columns(across, question.columns ? lines : std::vector<const FundingLine*>());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % linesBetweenStops == 0 && stop.stop_requested())
            break;
        matrix.add(*lines[i], rows.places.value(rows.keys[i]),
                   question.columns ? columns.places.value(columns.keys[i]) : FundingMatrix::total);
    }
    matrix.rows = std::move(rows.values);
    matrix.columns = std::move(columns.values);
    matrix.rowInhabitants_ = std::move(rows.inhabitants);
    matrix.columnInhabitants_ = std::move(columns.inhabitants);
    return matrix;
}

} // namespace parvis
