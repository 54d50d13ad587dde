// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/record_table_model.h"

namespace parvis {

struct RecordTableModel::Answer
{
    quint64 question = 0;
    std::shared_ptr<const TableSnapshot> snapshot;
    std::vector<std::uint32_t> rows;
    std::shared_ptr<const TerritorySet> filtered;
};

RecordTableModel::RecordTableModel(TableSchema schema, QObject* parent)
    : QAbstractTableModel(parent)
    , schema_(std::move(schema))
{
    pool_.setMaxThreadCount(1);
}

RecordTableModel::~RecordTableModel()
{
    stop_.request_stop();
    pool_.waitForDone();
}

void RecordTableModel::refresh(const Register& records)
{
    before_ = std::exchange(records_, records);
    ask(true);
}

void RecordTableModel::setEditable(bool editable)
{
    editable_ = editable;
}

void RecordTableModel::setFilter(const QString& column, const QString& text)
{
    Filters filters = wanted_.filters;
    if (text.trimmed().isEmpty())
        filters.erase(column);
    else
        filters[column] = text;
    setFilters(filters);
}

void RecordTableModel::setFilters(const Filters& filters)
{
    if (filters == wanted_.filters)
        return;
    wanted_.filters = filters;
    Q_EMIT filtersChanged();
    ask(false);
}

void RecordTableModel::setWithin(std::shared_ptr<const TerritorySet> within)
{
    if (within == wanted_.within || (within && wanted_.within && *within == *wanted_.within))
        return;
    wanted_.within = std::move(within);
    ask(false);
}

void RecordTableModel::setSortKeys(std::vector<SortKey> keys)
{
    if (keys == wanted_.sort)
        return;
    wanted_.sort = std::move(keys);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    ask(false);
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    setSortKeys(column < 0 ? std::vector<SortKey>() : std::vector<SortKey>{{column, order}});
}

/// Small tables answer before this returns; large ones in the worker, where only the newest question is answered.
void RecordTableModel::ask(bool recompute)
{
    stop_.request_stop();
    stop_ = std::stop_source();
    recomputing_ = recomputing_ || recompute || !snapshot_;
    const quint64 question = ++question_;
    auto work = [question, schema = schema_, records = records_, subject = subject_, wanted = wanted_,
                 snapshot = recomputing_ ? nullptr : snapshot_, stop = stop_.get_token()]() mutable {
        if (!snapshot)
            snapshot = std::make_shared<const TableSnapshot>(schema.columns, schema.compute(records, subject, stop),
                                                             QLocale());
        auto rows = stop.stop_requested() ? std::vector<std::uint32_t>() : snapshot->arrange(wanted, stop);
        std::shared_ptr<const TerritorySet> filtered;
        if (schema.hasPlaces && !wanted.filters.empty() && !stop.stop_requested())
            filtered = std::make_shared<const TerritorySet>(snapshot->territoryOf(wanted.filters).whole(records));
        return Answer{question, std::move(snapshot), std::move(rows), std::move(filtered)};
    };
    const std::size_t size = recomputing_ && schema_.rowEstimate ? schema_.rowEstimate(records_, subject_)
                             : snapshot_                         ? snapshot_->rowCount()
                                                                 : 0;
    if (size < asynchronousRows) {
        show(work());
        return;
    }
    arranging_ = true;
    pool_.start([this, work = std::move(work), stop = stop_.get_token()]() mutable {
        if (stop.stop_requested())
            return;
        auto answer = std::make_shared<Answer>(work());
        QMetaObject::invokeMethod(
            this, [this, answer] { show(std::move(*answer)); }, Qt::QueuedConnection);
    });
}

void RecordTableModel::show(Answer answer)
{
    if (answer.question != question_)
        return;
    arranging_ = false;
    recomputing_ = false;
    filtered_ = std::move(answer.filtered);
    replaceRows(std::move(answer.rows), std::move(answer.snapshot));
    Q_EMIT arranged();
}

void RecordTableModel::replaceRows(std::vector<std::uint32_t> rows, std::shared_ptr<const TableSnapshot> snapshot)
{
    const auto idsOf = [](const std::vector<std::uint32_t>& shown, const std::shared_ptr<const TableSnapshot>& from) {
        std::vector<qint64> ids;
        ids.reserve(shown.size());
        for (const std::uint32_t row : shown)
            ids.push_back(from->ids()[row]);
        return ids;
    };
    const bool sameRows = snapshot_ && idsOf(rows_, snapshot_) == idsOf(rows, snapshot);
    if (!sameRows)
        beginResetModel();
    rows_ = std::move(rows);
    snapshot_ = std::move(snapshot);
    places_.clear();
    if (!sameRows)
        endResetModel();
    else if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(rows_.size()) - 1, columnCount() - 1));
}

qint64 RecordTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? snapshot_->ids()[rows_[std::size_t(row)]] : 0;
}

int RecordTableModel::rowOf(qint64 id) const
{
    if (places_.isEmpty()) {
        places_.reserve(qsizetype(rows_.size()));
        for (std::size_t row = 0; row < rows_.size(); ++row)
            places_.insert(snapshot_->ids()[rows_[row]], int(row));
    }
    return places_.value(id, -1);
}

qint64 RecordTableModel::idNow(qint64 id) const
{
    return rowOf(id) >= 0 || !schema_.idNow ? id : schema_.idNow(before_, records_, id);
}

std::vector<qint64> RecordTableModel::shownIds() const
{
    std::vector<qint64> ids;
    ids.reserve(rows_.size());
    for (const std::uint32_t row : rows_)
        ids.push_back(snapshot_->ids()[row]);
    return ids;
}

TerritorySet RecordTableModel::territoryOf(const std::vector<qint64>& ids) const
{
    return snapshot_ ? snapshot_->territoryOf(ids) : TerritorySet();
}

std::vector<qint64> RecordTableModel::idsWithin(const TerritorySet& territory) const
{
    std::vector<std::uint32_t> rows = rows_;
    if (snapshot_)
        snapshot_->keepWithin(rows, territory);
    std::vector<qint64> ids;
    for (const std::uint32_t row : rows)
        ids.push_back(snapshot_->ids()[row]);
    return ids;
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(schema_.columns.size());
}

} // namespace parvis
