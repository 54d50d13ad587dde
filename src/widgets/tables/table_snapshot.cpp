// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_snapshot.h"

#include "domain/fold.h"

#include <QCollator>
#include <QSet>

#include <limits>
#include <numeric>

namespace parvis {

namespace {

constexpr auto lastRank = std::numeric_limits<std::uint32_t>::max();

/// The place of each row among the distinct values of a column; unknown values come last.
template <class Value>
std::vector<std::uint32_t> rankBy(const std::vector<CellValue>& cells, const std::vector<Value>& values)
{
    std::vector<std::uint32_t> order(cells.size());
    std::iota(order.begin(), order.end(), 0u);
    std::erase_if(order, [&](std::uint32_t row) { return isUnknown(cells[row]); });
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
    std::vector<std::uint32_t> ranks(cells.size(), lastRank);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && values[order[i - 1]] < values[order[i]])
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

std::vector<std::uint32_t> rankTexts(const std::vector<CellValue>& cells, const QLocale& locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<QString, std::uint32_t> known;
    std::vector<std::pair<QCollatorSortKey, QString>> keys;
    for (const CellValue& cell : cells) {
        const auto* text = std::get_if<QString>(&cell);
        if (text && !known.contains(*text)) {
            known.insert(*text, 0);
            keys.emplace_back(collator.sortKey(*text), *text);
        }
    }
    std::ranges::sort(keys, [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    for (std::size_t i = 0; i < keys.size(); ++i)
        known[keys[i].second] = std::uint32_t(i);
    std::vector<std::uint32_t> ranks;
    ranks.reserve(cells.size());
    for (const CellValue& cell : cells) {
        const auto* text = std::get_if<QString>(&cell);
        ranks.push_back(text ? known.value(*text) : lastRank);
    }
    return ranks;
}

double numberOf(const CellValue& cell)
{
    if (const auto* whole = std::get_if<qint64>(&cell))
        return double(*whole);
    if (const auto* number = std::get_if<double>(&cell))
        return *number;
    if (const auto* money = std::get_if<Money>(&cell))
        return double(money->cents());
    if (const auto* share = std::get_if<Share>(&cell))
        return share->percent() * 1000 + share->whole;
    if (const auto* mark = std::get_if<const StateMark*>(&cell))
        return (*mark)->order;
    if (const auto* date = std::get_if<PartialDate>(&cell))
        return double(date->lastDay().toJulianDay()) * 4 + int(date->precision());
    return 0;
}

} // namespace

TableSnapshot::TableSnapshot(std::vector<TableColumn> columns, TableData data, QLocale locale)
    : columns_(std::move(columns))
    , data_(std::move(data))
    , locale_(std::move(locale))
    , ranks_(columns_.size())
    , folded_(columns_.size())
{
}

const TableSnapshot::Ranks& TableSnapshot::ranks(int column) const
{
    const std::lock_guard guard(mutex_);
    Ranks& made = ranks_[std::size_t(column)];
    const std::vector<CellValue>& cells = data_.cells[std::size_t(column)];
    if (made.empty() && !cells.empty()) {
        const CellKind kind = columns_[std::size_t(column)].kind;
        if (kind == CellKind::Text || kind == CellKind::Code) {
            made = rankTexts(cells, locale_);
        } else {
            std::vector<double> numbers(cells.size());
            std::ranges::transform(cells, numbers.begin(), numberOf);
            made = rankBy(cells, numbers);
        }
    }
    return made;
}

const std::vector<QString>& TableSnapshot::foldedTexts(int column) const
{
    const std::lock_guard guard(mutex_);
    std::vector<QString>& made = folded_[std::size_t(column)];
    const std::vector<CellValue>& cells = data_.cells[std::size_t(column)];
    if (made.empty()) {
        QHash<QString, QString> known;
        made.reserve(cells.size());
        for (const CellValue& cell : cells) {
            const auto* text = std::get_if<QString>(&cell);
            if (!text) {
                made.emplace_back();
                continue;
            }
            auto it = known.find(*text);
            if (it == known.end())
                it = known.insert(*text, fold(*text));
            made.push_back(*it);
        }
    }
    return made;
}

std::vector<std::uint32_t> TableSnapshot::filtered(const Filters& filters, const std::stop_token& stop) const
{
    std::vector<std::uint32_t> rows(rowCount());
    std::iota(rows.begin(), rows.end(), 0u);
    for (const auto& [id, text] : filters) {
        const auto it = std::ranges::find(columns_, id, &TableColumn::id);
        if (it == columns_.end())
            continue;
        const auto filter = CellFilter::parse(*it, text);
        if (!filter)
            continue;
        const int column = int(it - columns_.begin());
        const bool textual = it->kind == CellKind::Text || it->kind == CellKind::Code;
        const std::vector<QString>* folded = textual ? &foldedTexts(column) : nullptr;
        std::erase_if(rows, [&](std::uint32_t row) {
            return !filter->accepts(cell(row, column), folded ? (*folded)[row] : QString());
        });
        if (stop.stop_requested())
            return {};
    }
    return rows;
}

void TableSnapshot::keepWithin(std::vector<std::uint32_t>& rows, const TerritorySet& within) const
{
    std::vector<bool> inside(rowCount());
    for (const auto& [row, place] : data_.places)
        inside[row] = inside[row] || within.contains(place);
    std::erase_if(rows, [&](std::uint32_t row) { return !inside[row]; });
}

TerritorySet TableSnapshot::territoryOf(const Filters& filters) const
{
    std::vector<bool> shown(rowCount());
    for (const std::uint32_t row : filtered(filters, {}))
        shown[row] = true;
    return territoryOf(shown);
}

TerritorySet TableSnapshot::territoryOf(const std::vector<qint64>& ids) const
{
    const QSet<qint64> wanted(ids.begin(), ids.end());
    std::vector<bool> rows(rowCount());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = wanted.contains(data_.ids[row]);
    return territoryOf(rows);
}

TerritorySet TableSnapshot::territoryOf(const std::vector<bool>& rows) const
{
    TerritorySet territory;
    for (const auto& [row, place] : data_.places) {
        if (rows[row])
            territory.add(place);
    }
    return territory;
}

std::vector<std::uint32_t> TableSnapshot::arrange(const Arrangement& wanted, std::stop_token stop) const
{
    std::vector<std::uint32_t> rows = filtered(wanted.filters, stop);
    if (wanted.within)
        keepWithin(rows, *wanted.within);
    struct Key
    {
        const Ranks* ranks;
        bool descending;
    };
    std::vector<Key> keys;
    for (const SortKey& key : wanted.sort)
        keys.push_back({&ranks(key.column), key.order == Qt::DescendingOrder});
    if (stop.stop_requested())
        return {};
    std::ranges::stable_sort(rows, [&](std::uint32_t a, std::uint32_t b) {
        for (const Key& key : keys) {
            const std::uint32_t left = (*key.ranks)[a];
            const std::uint32_t right = (*key.ranks)[b];
            if (left != right)
                return (left == lastRank || right == lastRank) ? left < right : (left < right) != key.descending;
        }
        return false;
    });
    return rows;
}

} // namespace parvis
