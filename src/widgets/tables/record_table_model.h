// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_snapshot.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <memory>
#include <set>
#include <stop_token>

namespace parvis {

/// How the dates of a table read: "19 avril 2024", or "19/04/2024" where there is no room for the words.
enum class DateForm { Words, Figures };

/// A list of records as a table: values computed from a register, sorted and filtered as asked. Small tables answer at
/// once; from `asynchronousRows` on, values, order and filter are computed in a worker while the rows of before stay
/// shown. GUI thread; waits for its worker when destroyed.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr std::size_t asynchronousRows = 5000;
    enum Role { IdRole = Qt::UserRole + 1, MarkRole, UnknownRole, KindRole };

    explicit RecordTableModel(TableSchema schema, QObject* parent = nullptr);
    ~RecordTableModel() override;

    const TableSchema& schema() const { return schema_; }
    const TableColumn& column(int index) const { return schema_.columns[std::size_t(index)]; }

    /// Whose rows the next refresh shows.
    void setSubject(TableSubject subject) { subject_ = std::move(subject); }
    /// Computes the rows anew.
    void refresh(const Register& records);
    void setEditable(bool editable);

    const Filters& filters() const { return wanted_.filters; }
    void setFilter(const QString& column, const QString& text); ///< an empty text removes it
    void setFilters(const Filters& filters);
    /// Shows the rows that lie within it, whatever the filters let through; null: wherever they lie.
    void setWithin(std::shared_ptr<const TerritorySet> within);
    bool isConfined() const { return wanted_.within != nullptr; }
    /// Where the rows belong that pass the filters of this table, wherever the others show them; null: no filter.
    const std::shared_ptr<const TerritorySet>& filteredTerritory() const { return filtered_; }
    const std::vector<SortKey>& sortKeys() const { return wanted_.sort; }
    void setSortKeys(std::vector<SortKey> keys);

    bool isArranging() const { return arranging_; } ///< an answer is on its way
    int totalCount() const { return snapshot_ ? int(snapshot_->rowCount()) : 0; }
    qint64 idAt(int row) const;
    int rowOf(qint64 id) const; ///< -1: not shown
    /// The id of the row that had this one before the last refresh (TableSchema::idNow).
    qint64 idNow(qint64 id) const;
    std::vector<qint64> shownIds() const;
    /// Where these rows belong, shown or not.
    TerritorySet territoryOf(const std::vector<qint64>& ids) const;
    /// The shown rows that belong there, in their order.
    std::vector<qint64> idsWithin(const TerritorySet& territory) const;
    const CellValue& value(int row, int column) const;
    QString text(int row, int column) const { return text(row, column, dates_); }
    QString text(int row, int column, DateForm dates) const;
    /// It is shown here, and leaves the program in no table (TableColumn::isPersonal).
    bool staysPrivate(int row, int column) const;
    /// All dates of the table read alike. Who sets it paints the table anew: to tell views of changed cells would take
    /// away what is being typed into one.
    void setDates(DateForm form) { dates_ = form; }
    DateForm dates() const { return dates_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// What setData does, for a cell that says by itself why not. Throws what the edit throws.
    bool write(const QModelIndex& index, const QString& typed);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void arranged();       ///< rows, order or values are new
    void filtersChanged(); ///< at once, before the rows follow
    /// An edit threw; `error` is the current exception while the signal is handled.
    void editFailed(std::exception_ptr error);

private:
    struct Answer;

    void ask(bool recompute);
    void show(Answer answer);
    void replaceRows(std::vector<std::uint32_t> rows, std::shared_ptr<const TableSnapshot> snapshot);
    QVariant displayData(const QModelIndex& index, int role) const;

    TableSchema schema_;
    Register records_;
    Register before_; ///< the last refresh
    TableSubject subject_;
    bool editable_ = false;
    DateForm dates_ = DateForm::Words;
    Arrangement wanted_;
    std::shared_ptr<const TableSnapshot> snapshot_;
    std::shared_ptr<const TerritorySet> filtered_;
    std::vector<std::uint32_t> rows_; ///< shown row → row of the snapshot
    mutable QHash<qint64, int> places_;
    quint64 question_ = 0;
    bool arranging_ = false;
    bool recomputing_ = false;
    std::stop_source stop_;
    QThreadPool pool_;
};

} // namespace parvis
