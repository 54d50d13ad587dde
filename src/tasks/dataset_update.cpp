// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/dataset_update.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "domain/typography.h"
#include "store/history.h"
#include "store/record_text.h"
#include "store/register_io.h"
#include "tasks/fact_naming.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Larger than any key that a file gives: what is to be added has these until it is written.
constexpr qint64 firstProvisionalId = qint64(1) << 40;

template <class T>
QHash<QString, qint64> idsByName(const Register& records)
{
    FactNaming naming(recordOf<T>().table);
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

/// A newer fact; where one of its texts differs from what is there only in how it is set (’ for ', no-break blanks),
/// that is no news, and it takes the text that is there.
RowImage withKnownSetting(RowImage newer, const RowImage& there)
{
    static const QLocale french(QLocale::French, QLocale::France);
    for (std::size_t i = 0; i < newer.size(); ++i) {
        if (newer[i] != there[i] && newer[i].typeId() == QMetaType::QString &&
            there[i].typeId() == QMetaType::QString &&
            typeset(newer[i].toString(), french) == typeset(there[i].toString(), french))
            newer[i] = there[i];
    }
    return newer;
}

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
    using Keys = QSet<std::pair<QString, qint64>>; ///< table and key

    /// Which record of the file one of the newer facts is about.
    struct Known
    {
        qint64 id = 0;         ///< 0: none
        bool isSecond = false; ///< another fact is about it already: its values are not written over that one's
        std::optional<std::size_t> first = {}; ///< of a second: the fact of that name that is new itself
    };

    /// By the order of the newer facts. A record to which the user gave the name of another fact stays what the earlier
    /// facts called it; that other one is new, or where no two may have one name, only referred to.
    template <class T>
    std::vector<Known> known() const
    {
        const QString& table = recordOf<T>().table;
        FactNaming naming(table);
        QStringList names;
        std::vector<std::size_t> order; // those that speak of a second fact come last: the record is the other one's
        std::vector<std::size_t> last;
        for (const T& newer : newer_.rows<T>()) {
            RowImage image = toImage(newer);
            (refersTo(seconds_, table, image) ? last : order).push_back(std::size_t(names.size()));
            ids_.apply(table, image);
            names << naming.next(image);
        }
        order.insert(order.end(), last.begin(), last.end());
        const QHash<QString, qint64> before = idsByName<T>(facts_);
        const QHash<QString, qint64> now = idsByName<T>(records_);
        std::vector<Known> found(std::size_t(names.size()));
        QSet<qint64> taken;
        for (const auto* ids : {&before, &now}) {
            for (const std::size_t row : order) {
                const qint64 id = ids->value(names[qsizetype(row)]);
                if (found[row].id != 0 || id == 0 || taken.contains(id))
                    continue;
                found[row].id = id;
                taken.insert(id);
            }
        }
        for (std::size_t row = 0; isUniquelyNamed(table) && row < found.size(); ++row) {
            if (const QString& name = names[qsizetype(row)]; found[row].id == 0 && now.contains(name))
                found[row] = {now.value(name), true};
        }
        if (isUniquelyNamed(table))
            findSecondsOfNew(found, names, order);
        return found;
    }

    /// Two facts that are both new may come to one name, where they refer to one record of the file.
    static void findSecondsOfNew(std::vector<Known>& found, const QStringList& names,
                                 const std::vector<std::size_t>& order)
    {
        QHash<QString, std::size_t> firsts;
        for (const std::size_t row : order) {
            if (found[row].id != 0)
                continue;
            const auto first = firsts.constFind(names[qsizetype(row)]);
            if (first != firsts.cend())
                found[row] = {0, true, *first};
            else
                firsts.insert(names[qsizetype(row)], row);
        }
    }

    template <class T>
    void planTable()
    {
        std::vector<Known> known = this->known<T>();
        for (Known& one : known)
            one.id = one.id != 0 || one.first ? one.id : provisional_++;
        for (std::size_t row = 0; row < known.size(); ++row) {
            if (!known[row].first)
                planRow(newer_.rows<T>()[row], known[row].id, known[row].isSecond);
        }
        for (std::size_t row = 0; row < known.size(); ++row) {
            if (const auto first = known[row].first)
                planRow(newer_.rows<T>()[row], known[*first].id, true);
        }
    }

    template <class T>
    void planRow(const T& newer, qint64 id, bool isSecond)
    {
        const QString& table = recordOf<T>().table;
        const RowChange told{refOf(newer.id), std::nullopt, toImage(newer)};
        RowImage image = *told.after;
        ids_.apply(table, image);
        const RecordRef record{table, id};
        const std::optional<RowImage> fact = imageIn(facts_, record);
        const std::optional<RowImage> own = isSecond ? ownOrAdded(record) : imageIn(records_, record);
        if (fact || own)
            image = withKnownSetting(image, fact ? *fact : *own);
        ids_.set(table, newer.id.value, record.id);
        if (isSecond)
            seconds_.insert({table, newer.id.value});
        if (!own && (fact || refersTo(removed_, table, image))) {
            removed_.insert({table, record.id});
            if (fact == image)
                ++update_.identical;
            else
                update_.withdrawn.push_back(told);
        } else if (own && isSecond) {
            leave(record, *own, image);
        } else if (own) {
            merge(record, fact, *own, image);
        } else {
            update_.added.push_back({record, std::nullopt, image});
        }
    }

    /// Of a record that two facts are about: what the file holds, or what the first of them adds to it.
    std::optional<RowImage> ownOrAdded(const RecordRef& record) const
    {
        if (record.id < firstProvisionalId)
            return imageIn(records_, record);
        const auto added = std::ranges::find(update_.added, record, &RowChange::record);
        return added == update_.added.end() ? std::nullopt : added->after;
    }

    static bool refersTo(const Keys& keys, const QString& table, const RowImage& image)
    {
        const QStringList& columns = tableInfo(table).columns;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString target = referredTable(table, columns[i]);
            if (keys.contains({target, image.at(std::size_t(i)).toLongLong()}))
                return true;
        }
        return false;
    }

    void leave(const RecordRef& record, const RowImage& own, const RowImage& newer)
    {
        if (own == newer)
            ++update_.identical;
        else
            update_.kept.push_back({record, own, newer});
    }

    /// @param fact  what earlier facts said; none: they did not speak of it
    /// @param own   what the file holds
    void merge(const RecordRef& record, const std::optional<RowImage>& fact, const RowImage& own, const RowImage& newer)
    {
        RowImage merged = own;
        RowImage said = own;
        for (std::size_t i = 0; i < newer.size(); ++i) {
            const bool untouched = fact && (*fact)[i] == own[i];
            const bool leadsNowhere = removed_.contains(
                {referredTable(record.table, tableInfo(record.table).columns[qsizetype(i)]), newer[i].toLongLong()});
            if (leadsNowhere)
                continue;
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
    IdMap ids_;    ///< from the keys of the newer facts to those of the file
    Keys removed_; ///< what the user removed, and what would hang on it
    Keys seconds_; ///< by their keys in the newer facts
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
