// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/split_decimals.h"

#include "domain/translate.h"
#include "exchange/points/coordinates.h"
#include "exchange/points/point_columns.h"
#include "exchange/tables/cell_width.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isWhole(QStringView text)
{
    return areDigits(text.startsWith(u'-') || text.startsWith(u'+') ? text.sliced(1) : text);
}

/// The columns of a table that may have been cut: those of its positions, by their titles.
class SplitColumns
{
public:
    explicit SplitColumns(const QStringList& titles)
        : width_(filledWidth(titles))
        , candidates_(PointColumns::candidates(titles))
    {
    }

    bool isEmpty() const { return candidates_.empty(); }
    bool isTooLong(const QStringList& cells) const { return filledWidth(cells) > width_; }

    /// The cells of a row under their titles; nothing when that makes no position in France of them.
    std::optional<QStringList> joined(const QStringList& cells) const
    {
        QStringList row;
        qsizetype at = 0;
        for (int column = 0; column < width_; ++column) {
            const qsizetype parts = partsAt(cells, at, column);
            row << cells.mid(at, parts).join(u',');
            at += parts;
        }
        const bool isAll = at >= filledWidth(cells);
        return isAll && isPlaced(row) ? std::optional(row) : std::nullopt;
    }

    /// Two cells next to each other that are the halves of a number, where a position is expected.
    bool looksSplit(const QStringList& cells) const
    {
        const int first = candidates_.front().first;
        return isWhole(cells.value(first)) && areDigits(cells.value(first + 1));
    }

private:
    /// How many cells make up the one of that column.
    qsizetype partsAt(const QStringList& cells, qsizetype at, int column) const
    {
        const auto holder =
            std::ranges::find_if(candidates_, [column](const PointColumns& one) { return one.holds(column); });
        const auto isSplitAt = [&](qsizetype i) { return isWhole(cells.value(i)) && areDigits(cells.value(i + 1)); };
        if (holder == candidates_.end() || !isSplitAt(at))
            return 1;
        if (holder->kind != PointColumns::Kind::Pair)
            return 2;
        return isSplitAt(at + 2) ? 4 : 1;
    }

    bool isPlaced(const QStringList& row) const
    {
        return std::ranges::any_of(candidates_, [&](const PointColumns& columns) {
            const auto pair = columns.kind == PointColumns::Kind::Pair
                                  ? parseCoordinatePair(row.value(columns.first))
                                  : pairOf(row.value(columns.first), row.value(columns.second));
            const auto reading = pair ? readPoint(pair->first, pair->second, true) : std::nullopt;
            return reading && reading->order != PointReading::Order::Assumed;
        });
    }

    static std::optional<std::pair<Coordinate, Coordinate>> pairOf(const QString& first, const QString& second)
    {
        const auto x = parseCoordinate(first);
        const auto y = parseCoordinate(second);
        return x && y ? std::optional(std::pair(*x, *y)) : std::nullopt;
    }

    qsizetype width_;
    std::vector<PointColumns> candidates_;
};

[[noreturn]] void throwAmbiguous(const TextTable& table, int line)
{
    throw Error(translate("exchange", "Commas separate the columns of the table and are its decimal sign, too: from "
                                      "line %1 on it cannot be known which cell is which.")
                    .arg(line),
                table.name,
                translate("exchange", "Save it again with semicolons between the columns, or as a spreadsheet (XLSX, "
                                      "ODS)."));
}

} // namespace

void joinSplitDecimals(TextTable& table)
{
    const SplitColumns columns(table.header);
    if (table.separator != u',' || columns.isEmpty())
        return;
    std::vector<std::pair<TextRow*, QStringList>> whole;
    std::size_t split = 0;
    int unexplained = 0; // the line of the first one
    for (TextRow& row : table.rows) {
        if (!columns.isTooLong(row.cells))
            continue;
        split += columns.looksSplit(row.cells);
        if (auto cells = columns.joined(row.cells))
            whole.emplace_back(&row, std::move(*cells));
        else if (unexplained == 0)
            unexplained = row.line;
    }
    const bool isCut = split > 0 && split * 2 >= table.rows.size();
    if (unexplained > 0 && isCut)
        throwAmbiguous(table, unexplained);
    if (unexplained > 0 || whole.empty())
        return;
    for (auto& [row, cells] : whole)
        row->cells = std::move(cells);
    dropTrailingBlanks(table.header, 0);
    for (TextRow& row : table.rows)
        dropTrailingBlanks(row.cells, table.header.size());
    table.notices.push_back({Notice::Kind::Information,
                             {},
                             translate("exchange",
                                       "Commas separate the columns and are the decimal sign, too: the numbers of %n "
                                       "row(s) were put together again.",
                                       nullptr, int(whole.size()))});
}

} // namespace parvis
