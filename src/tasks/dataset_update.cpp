// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/dataset_update.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/history.h"
#include "store/record_text.h"
#include "store/register_io.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Larger than any key that a file gives: what is to be added has these until it is written.
constexpr qint64 firstProvisionalId = qint64(1) << 40;

/// The columns that say which thing in the world a record is about. Empty: not a fact that Parvis brings.
QStringList namingColumns(const QString& table)
{
    static const QHash<QString, QStringList> columns{
        {u"source"_s, {u"title"_s, u"url"_s}},
        {u"departement"_s, {u"code"_s}},
        {u"epci"_s, {u"siren"_s}},
        {u"commune"_s, {u"insee"_s}},
        {u"contract"_s, {u"code"_s}},
        {u"qpv"_s, {u"code"_s}},
        {u"qpv_commune"_s, {u"qpv_id"_s, u"commune_id"_s}},
        {u"indicator"_s, {u"code"_s}},
        {u"indicator_value"_s, {u"qpv_id"_s, u"indicator_id"_s, u"vintage"_s, u"source_id"_s}},
        {u"organisation"_s, {u"name"_s}},
        {u"signatory"_s, {u"contract_id"_s, u"organisation_id"_s}},
        {u"priority"_s, {u"family"_s, u"code"_s}},
        {u"device"_s, {u"code"_s}},
        {u"funder"_s, {u"code"_s}},
        {u"funding_line"_s, {u"contract_id"_s, u"year"_s, u"funder_id"_s, u"funder_detail"_s, u"device_id"_s}},
        {u"article"_s, {u"url"_s}},
        {u"article_territory"_s, {u"article_id"_s, u"contract_id"_s}},
        {u"event"_s, {u"date"_s, u"title"_s}},
        {u"cycle_step"_s, {u"epci_id"_s, u"kind"_s}}};
    return columns.value(table);
}

/// The records of one table by what names them; of several alike (an article that two territories share) by their
/// place.
class Naming
{
public:
    explicit Naming(const QString& table)
    {
        for (const QString& column : namingColumns(table))
            places_.push_back(tableInfo(table).columns.indexOf(column));
    }

    QString next(const RowImage& image)
    {
        QStringList parts;
        for (const qsizetype place : places_)
            parts << image.at(std::size_t(place)).toString().simplified();
        const QString name = parts.join(u'\x1f');
        return name + u'\x1f' + QString::number(seen_[name]++);
    }

private:
    std::vector<qsizetype> places_;
    QHash<QString, int> seen_;
};

template <class T>
QHash<QString, qint64> idsByName(const Register& records)
{
    Naming naming(recordOf<T>().table);
    QHash<QString, qint64> ids;
    for (const T& record : records.all<T>())
        ids.insert(naming.next(toImage(record)), record.id.value);
    return ids;
}

/// The keys of one numbering by those of another, table by table.
class IdMap
{
public:
    void set(const QString& table, qint64 from, qint64 to) { ids_[table].insert(from, to); }

    /// Writes the keys of the other numbering into the references of a row. What it does not know stays.
    void apply(const QString& table, RowImage& image) const
    {
        const QStringList& columns = tableInfo(table).columns;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            QVariant& value = image.at(std::size_t(i));
            const QString target = referredTable(table, columns[i]);
            if (!target.isEmpty() && !value.isNull())
                value = ids_.value(target).value(value.toLongLong(), value.toLongLong());
        }
    }

private:
    QHash<QString, QHash<qint64, qint64>> ids_;
};

class Planner
{
public:
    Planner(const Register& records, const Register& facts, const Dataset& newer)
        : records_(records)
        , facts_(facts)
        , newer_(newer)
    {
    }

    DatasetUpdate plan()
    {
        forEachRecordType([this]<class T>() {
            if (!namingColumns(recordOf<T>().table).isEmpty())
                planTable<T>();
        });
        return std::move(update_);
    }

private:
    template <class T>
    void planTable()
    {
        const QString& table = recordOf<T>().table;
        const QHash<QString, qint64> before = idsByName<T>(facts_);
        const QHash<QString, qint64> now = idsByName<T>(records_);
        Naming naming(table);
        for (const T& newer : newer_.rows<T>()) {
            const RowChange told{refOf(newer.id), std::nullopt, toImage(newer)};
            RowImage image = *told.after;
            ids_.apply(table, image);
            const QString name = naming.next(image);
            const qint64 id = before.value(name, now.value(name));
            const RecordRef record{table, id != 0 ? id : provisional_++};
            const std::optional<RowImage> fact = imageIn(facts_, record);
            const std::optional<RowImage> own = imageIn(records_, record);
            ids_.set(table, newer.id.value, record.id);
            if (!own && (fact || hangsOnRemoved(table, image))) {
                removed_.insert({table, record.id});
                if (fact == image)
                    ++update_.identical;
                else
                    update_.withdrawn.push_back(told);
                continue;
            }
            if (own)
                merge(record, fact, *own, image);
            else
                update_.added.push_back({record, std::nullopt, image});
        }
    }

    bool hangsOnRemoved(const QString& table, const RowImage& image) const
    {
        const QStringList& columns = tableInfo(table).columns;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString target = referredTable(table, columns[i]);
            if (removed_.contains({target, image.at(std::size_t(i)).toLongLong()}))
                return true;
        }
        return false;
    }

    /// @param fact  what earlier facts said; none: they did not speak of it
    /// @param own   what the file holds
    void merge(const RecordRef& record, const std::optional<RowImage>& fact, const RowImage& own, const RowImage& newer)
    {
        RowImage merged = own;
        RowImage said = own;
        for (std::size_t i = 0; i < newer.size(); ++i) {
            const bool untouched = fact && (*fact)[i] == own[i];
            if (untouched)
                merged[i] = newer[i];
            else if (!fact || (*fact)[i] != newer[i])
                said[i] = newer[i];
        }
        if (merged != own)
            update_.changed.push_back({record, own, merged});
        if (said != own)
            update_.kept.push_back({record, own, said});
        else if (merged == own)
            ++update_.identical;
    }

    const Register& records_;
    const Register& facts_;
    const Dataset& newer_;
    qint64 provisional_ = firstProvisionalId;
    IdMap ids_;                                ///< from the keys of the newer facts to those of the file
    QSet<std::pair<QString, qint64>> removed_; ///< what the user removed, and what would hang on it
    DatasetUpdate update_;
};

template <class T>
void write(Transaction& tx, const Register& records, const RowChange& change, IdMap& ids)
{
    RowImage image = *change.after;
    ids.apply(change.record.table, image);
    if (change.before) {
        if (imageIn(records, change.record) != change.before)
            throw Error(translate("tasks", "The register has changed since the newer facts were compared with it; "
                                           "nothing was changed."),
                        {}, translate("tasks", "Compare them again."));
        tx.update(fromImage(Id<T>{change.record.id}, image));
        return;
    }
    T record = fromImage(Id<T>{}, image);
    ids.set(change.record.table, change.record.id, tx.insert(record).value);
}

} // namespace

std::vector<RowChange> DatasetUpdate::changes() const
{
    std::vector<RowChange> all = added;
    all.insert(all.end(), changed.begin(), changed.end());
    return all;
}

QStringList factTables()
{
    QStringList tables;
    for (const QString& table : recordTables()) {
        if (!namingColumns(table).isEmpty())
            tables << table;
    }
    return tables;
}

DatasetUpdate planDatasetUpdate(const Register& records, const Register& facts, const Dataset& newer)
{
    return Planner(records, facts, newer).plan();
}

DatasetUpdate planDatasetUpdate(const QString& path, const Register& records)
{
    return planDatasetUpdate(records, History(path).factsIn(records, factTables()), readEmbeddedDataset());
}

Register previewed(const Register& records, const DatasetUpdate& update)
{
    return patched(records, update.changes());
}

void updateDataset(Transaction& tx, const Register& records, const DatasetUpdate& update)
{
    tx.setTitle(translate("tasks", "Take over the newer facts of Parvis"));
    tx.bringsFacts();
    const std::vector<RowChange> changes = update.changes();
    IdMap ids; // from provisional keys to real ones; what is in the file already keeps its own
    forEachRecordType([&]<class T>() {
        for (const T& record : records.all<T>())
            ids.set(recordOf<T>().table, record.id.value, record.id.value);
        for (const RowChange& change : changes) {
            if (change.record.table == recordOf<T>().table)
                write<T>(tx, records, change, ids);
        }
    });
}

} // namespace parvis
