// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_filter.h"
#include "widgets/tables/table_schema.h"

#include <memory>
#include <mutex>

namespace parvis {

struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey&, const SortKey&) = default;
};

/// What is asked of a snapshot: which rows, in which order.
struct Arrangement
{
    std::vector<SortKey> sort; ///< the first counts most
    Filters filters;
    std::shared_ptr<const TerritorySet> within; ///< null: everywhere
};

/// The values of a table at one moment, with the collation ranks and folded texts that sorting and filtering need, each
/// computed once. Immutable for its users; any thread.
class TableSnapshot
{
public:
    TableSnapshot(std::vector<TableColumn> columns, TableData data, QLocale locale);

    std::size_t rowCount() const { return data_.ids.size(); }
    const std::vector<qint64>& ids() const { return data_.ids; }
    const CellValue& cell(std::size_t row, int column) const { return data_.cells[std::size_t(column)][row]; }

    /// The rows that pass every filter and lie within the territory, sorted; unknown cells last whatever the order.
    /// Empty when stopped.
    std::vector<std::uint32_t> arrange(const Arrangement& wanted, std::stop_token stop = {}) const;
    /// Where the rows belong that pass the filters, wherever they lie.
    TerritorySet territoryOf(const Filters& filters) const;
    TerritorySet territoryOf(const std::vector<qint64>& ids) const;
    /// Drops the rows that belong nowhere in it.
    void keepWithin(std::vector<std::uint32_t>& rows, const TerritorySet& within) const;

private:
    using Ranks = std::vector<std::uint32_t>;

    std::vector<std::uint32_t> filtered(const Filters& filters, const std::stop_token& stop) const;
    TerritorySet territoryOf(const std::vector<bool>& rows) const;
    const Ranks& ranks(int column) const;
    const std::vector<QString>& foldedTexts(int column) const;

    std::vector<TableColumn> columns_;
    TableData data_;
    QLocale locale_;
    mutable std::mutex mutex_;
    mutable std::vector<Ranks> ranks_;
    mutable std::vector<std::vector<QString>> folded_;
};

} // namespace parvis
