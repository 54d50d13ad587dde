// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/search_index.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "store/batch/bulk_insertion.h"
#include "store/connection.h"

#include <limits>
#include <map>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What is indexed of a record: its first searched column is the title, with the other names that it is known by.
struct IndexedText
{
    QString title;
    QString body;
};

QString otherNames(const Register& records, const Contract& contract)
{
    return nameOf(records, contract.epci);
}

QString otherNames(const Register& records, const Qpv& qpv)
{
    return communeNames(records, qpv.id).join(u' ');
}

/// A milestone without a title is known by its kind.
QString otherNames(const Register&, const Milestone& milestone)
{
    return milestone.title.simplified().isEmpty() ? milestoneName(milestone) : QString();
}

template <class T>
QString otherNames(const Register&, const T&)
{
    return {};
}

/// Whether a record has an entry: it does when one of its texts is filled. That the text may fold to nothing (accents
/// without letters, invisible characters) does not matter, so that entries can be counted without the work of folding.
template <class T>
bool hasEntry(const Register& records, const T& row)
{
    const auto isFilled = [&](const Column<T>& column) {
        return column.searched && !column.get(row).toString().isEmpty();
    };
    return std::ranges::any_of(recordOf<T>().columns, isFilled) || !otherNames(records, row).isEmpty();
}

template <class T>
std::optional<IndexedText> textOf(const Register& records, Id<T> id)
{
    const T* row = records.find(id);
    if (!row || !hasEntry(records, *row))
        return std::nullopt;
    QStringList titles;
    QStringList bodies;
    for (const Column<T>& column : recordOf<T>().columns) {
        if (!column.searched)
            continue;
        const bool isTitle = column.name == u"title" || column.name == u"name" || column.name == u"code";
        (isTitle ? titles : bodies) << column.get(*row).toString();
    }
    titles << otherNames(records, *row);
    return IndexedText{fold(titles.join(u' ')), fold(bodies.join(u' '))};
}

/// What the entry of a record says; nothing for one that has none (hasEntry).
std::optional<IndexedText> indexedText(const Register& records, const RecordRef& record)
{
    std::optional<IndexedText> text;
    forEachRecordType([&]<class T>() {
        if (recordOf<T>().table == record.table)
            text = textOf(records, Id<T>{record.id});
    });
    return text;
}

/// The names of kinds are in the language of whoever wrote the entry.
bool isNamedByKind(const Register& records, const RecordRef& record)
{
    const Milestone* milestone =
        record.table == recordOf<Milestone>().table ? records.find(Id<Milestone>{record.id}) : nullptr;
    return milestone && milestone->title.simplified().isEmpty();
}

template <class T>
bool hasSearchedColumn()
{
    return std::ranges::any_of(recordOf<T>().columns, [](const Column<T>& column) { return column.searched; });
}

bool isSearched(const QString& table)
{
    static const std::set<QString> searched = [] {
        std::set<QString> tables;
        forEachRecordType([&]<class T>() {
            if (hasSearchedColumn<T>())
                tables.insert(recordOf<T>().table);
        });
        return tables;
    }();
    return searched.contains(table);
}

/// Records by table and key.
using SearchedKeys = std::map<QString, std::set<qint64>>;

/// The records whose indexed text speaks of a changed record.
SearchedKeys searchedKeys(const std::vector<RowChange>& changes, const Register& after)
{
    SearchedKeys touched;
    std::set<qint64>* ofTable = nullptr; ///< of the table that the change before is of; null: it is not searched
    QString last;
    const auto addQpv = [&](qint64 id) { touched[recordOf<Qpv>().table].insert(id); };
    for (const RowChange& change : changes) {
        const auto& [table, id] = change.record;
        if (table != last) {
            ofTable = isSearched(table) ? &touched[table] : nullptr;
            last = table;
        }
        if (ofTable)
            ofTable->insert(ofTable->end(), id); // most keys ascend
        if (table == recordOf<Epci>().table) {
            for (const Contract& contract : after.all<Contract>()) { // one that has ended, too
                if (contract.epci.value == id)
                    touched[recordOf<Contract>().table].insert(contract.id.value);
            }
        } else if (table == recordOf<Commune>().table) {
            for (const QpvCommune& link : after.all<QpvCommune>()) {
                if (link.commune.value == id)
                    addQpv(link.qpv.value);
            }
        } else if (table == recordOf<QpvCommune>().table) {
            for (const auto& image : {change.before, change.after}) {
                if (image)
                    addQpv(fromImage<QpvCommune>(Id<QpvCommune>{id}, *image).qpv.value);
            }
        }
    }
    return touched;
}

/// A record that has an entry, and how to make it.
struct Entry
{
    QString table;
    qint64 id;
    IndexedText (*text)(const Register& records, qint64 id);
};

template <class T>
void addEntry(std::vector<Entry>& entries, const Register& records, const T& row)
{
    if (hasEntry(records, row))
        entries.push_back({recordOf<T>().table, row.id.value, [](const Register& all, qint64 id) {
                               return textOf(all, Id<T>{id}).value_or(IndexedText());
                           }});
}

std::vector<Entry> entriesOf(const Register& records, const SearchedKeys& touched)
{
    std::vector<Entry> entries;
    forEachRecordType([&]<class T>() {
        const auto ids = touched.find(recordOf<T>().table);
        if (ids == touched.end())
            return;
        for (const qint64 id : ids->second) {
            if (const T* row = records.find(Id<T>{id}))
                addEntry(entries, records, *row);
        }
    });
    return entries;
}

/// What is searched.
std::vector<Entry> allEntries(const Register& records)
{
    std::vector<Entry> entries;
    forEachRecordType([&]<class T>() {
        if (!hasSearchedColumn<T>())
            return;
        for (const T& row : records.all<T>())
            addEntry(entries, records, row);
    });
    return entries;
}

qint64 nextEntry(Connection& connection, bool isPage)
{
    const qint64 first = isPage ? firstPageEntry : 1;
    return connection
        .value(u"SELECT coalesce(max(id) + 1, ?) FROM search_entry WHERE id >= ? AND id < ?"_s,
               {first, first, isPage ? std::numeric_limits<qint64>::max() : firstPageEntry})
        .toLongLong();
}

const QStringList entryColumns{u"id"_s, u"record_table"_s, u"record_id"_s, u"page"_s};
const QStringList textColumns{u"rowid"_s, u"title"_s, u"body"_s};

void insertEntries(Connection& connection, const std::vector<Entry>& entries, const Register& records,
                   const std::stop_token& stop)
{
    if (entries.empty())
        return;
    const qint64 first = nextEntry(connection, false);
    const auto fillEntry = [&](std::size_t row, RowValues& values) {
        values.set(0, first + qint64(row));
        values.set(1, entries[row].table);
        values.set(2, entries[row].id);
        values.set(3, qint64(0));
    };
    BulkInsertion(connection, u"search_entry"_s, entryColumns).run(entries.size(), fillEntry, stop);
    const auto fillText = [&](std::size_t row, RowValues& values) {
        const IndexedText text = entries[row].text(records, entries[row].id);
        values.set(0, first + qint64(row));
        values.set(1, text.title);
        values.set(2, text.body);
    };
    BulkInsertion(connection, u"search"_s, textColumns).run(entries.size(), fillText, stop);
}

/// Of the records, without their pages.
void removeEntries(Connection& connection, const SearchedKeys& touched)
{
    BatchStatement find(connection,
                        u"SELECT id FROM search_entry WHERE record_table = ? AND record_id = ? AND page = 0"_s);
    BatchStatement removeText(connection, u"DELETE FROM search WHERE rowid = ?"_s);
    BatchStatement removeEntry(connection, u"DELETE FROM search_entry WHERE id = ?"_s);
    for (const auto& [table, ids] : touched) {
        const qint64 last =
            connection.value(u"SELECT max(record_id) FROM search_entry WHERE record_table = ?"_s, {table}).toLongLong();
        for (const qint64 id : ids) {
            if (id > last)
                break; // new ones
            find.bind(0, table);
            find.bind(1, id);
            const qint64 entry = find.number();
            if (entry == 0)
                continue;
            removeText.bind(0, entry);
            removeText.run();
            removeEntry.bind(0, entry);
            removeEntry.run();
        }
    }
}

} // namespace

SearchIndex::SearchIndex(Connection& connection)
    : connection_(connection)
{
}

void SearchIndex::update(const std::vector<RowChange>& changes, const Register& after, const std::stop_token& stop)
{
    const SearchedKeys touched = searchedKeys(changes, after);
    if (touched.empty())
        return;
    removeEntries(connection_, touched);
    insertEntries(connection_, entriesOf(after, touched), after, stop);
    if (const auto documents = touched.find(recordOf<Document>().table); documents != touched.end()) {
        for (const qint64 id : documents->second)
            replacePages(Id<Document>{id}, after);
    }
}

void SearchIndex::replacePages(Id<Document> document, const Register& records)
{
    const QVariantList key{recordOf<Document>().table, qint64(document.value)};
    if (!records.find(document)) {
        connection_.run(u"DELETE FROM search WHERE rowid IN (SELECT id FROM search_entry "
                        "WHERE record_table = ? AND record_id = ?)"_s,
                        key);
        connection_.run(u"DELETE FROM search_entry WHERE record_table = ? AND record_id = ?"_s, key);
        return;
    }
    QSqlQuery pages = connection_.run(u"SELECT p.text FROM document_page AS p JOIN document AS d "
                                      "ON d.sha256 = p.sha256 WHERE d.id = ? ORDER BY p.page"_s,
                                      {qint64(document.value)});
    std::vector<QString> texts;
    while (pages.next())
        texts.push_back(pages.value(0).toString());
    addPages(document.value, texts);
}

void SearchIndex::addPages(qint64 document, const std::vector<QString>& pages)
{
    const RecordRef record{recordOf<Document>().table, document};
    if (connection_
            .value(u"SELECT count(*) FROM search_entry WHERE record_table = ? AND record_id = ? "
                   "AND page > 0"_s,
                   {record.table, record.id})
            .toInt() > 0)
        return;
    const qint64 first = nextEntry(connection_, true);
    const auto fillEntry = [&](std::size_t row, RowValues& values) {
        values.set(0, first + qint64(row));
        values.set(1, record.table);
        values.set(2, record.id);
        values.set(3, qint64(row) + 1);
    };
    BulkInsertion(connection_, u"search_entry"_s, entryColumns).run(pages.size(), fillEntry);
    const auto fillText = [&](std::size_t row, RowValues& values) {
        values.set(0, first + qint64(row));
        values.set(1, u""_s);
        values.set(2, fold(pages[row]));
    };
    BulkInsertion(connection_, u"search"_s, textColumns).run(pages.size(), fillText);
}

void SearchIndex::rebuild(const Register& records)
{
    // What is damaged can neither be deleted row by row nor dropped: an empty index takes its place first, such as
    // SQLite makes it.
    const QString made = definition();
    connection_.runUnprotected("DELETE FROM search_data; DELETE FROM search_idx; DELETE FROM search_config;"
                               "INSERT INTO search_data VALUES (1, x''), (10, x'00000000000000');"
                               "INSERT INTO search_config VALUES ('version', 4);");
    connection_.run(u"DROP TABLE search"_s);
    connection_.run(made);
    connection_.run(u"DELETE FROM search_entry"_s);
    insertEntries(connection_, allEntries(records), records, {});
    for (const Document& document : records.all<Document>())
        replacePages(document.id, records);
}

/// As Parvis made it (schema.h).
QString SearchIndex::definition()
{
    return connection_.value(u"SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'search'"_s).toString();
}

bool SearchIndex::isComplete(const Register& records)
{
    qint64 expected = 0;
    forEachRecordType([&]<class T>() {
        if (hasSearchedColumn<T>())
            expected += std::ranges::count_if(records.all<T>(), [&](const T& row) { return hasEntry(records, row); });
    });
    expected +=
        connection_.value(u"SELECT count(*) FROM document_page AS p JOIN document AS d USING (sha256)"_s).toLongLong();
    // The tables behind the index are counted: the index itself may be damaged.
    QSqlQuery counts =
        connection_.run(u"SELECT (SELECT count(*) FROM search_entry), (SELECT count(*) FROM search_entry AS e JOIN "
                        "search_content AS c ON c.id = e.id JOIN search_docsize AS s ON s.id = e.id), "
                        "(SELECT count(*) FROM search_content), (SELECT count(*) FROM search_docsize), "
                        "(SELECT count(*) FROM search_idx), (SELECT count(*) FROM search_data WHERE id IN (1, 10)), "
                        "(SELECT count(*) FROM search_config WHERE k = 'version'), "
                        "(SELECT count(*) FROM search_entry WHERE (page > 0) <> (id >= ?))"_s,
                        {firstPageEntry});
    counts.next();
    for (int i = 0; i < 4; ++i) {
        if (counts.value(i).toLongLong() != expected)
            return false;
    }
    const bool hasFrame = counts.value(5).toInt() == 2 && counts.value(6).toInt() == 1; // no edit goes without it
    const bool areApart = counts.value(7).toLongLong() == 0;
    return hasFrame && areApart && (counts.value(4).toLongLong() > 0 || expected == 0);
}

bool SearchIndex::areEntriesTrue(const Register& records)
{
    QSqlQuery query = connection_.run(
        u"SELECT e.record_table, e.record_id, e.page, c.c0, c.c1, p.text FROM search_entry AS e "
        "LEFT JOIN search_content AS c ON c.id = e.id LEFT JOIN document AS d ON e.page > 0 AND d.id = e.record_id "
        "LEFT JOIN document_page AS p ON p.sha256 = d.sha256 AND p.page = e.page"_s);
    while (query.next()) {
        const RecordRef record{query.value(0).toString(), query.value(1).toLongLong()};
        const bool isPage = query.value(2).toInt() > 0;
        if (isPage ? record.table != recordOf<Document>().table || query.value(5).isNull() : !isSearched(record.table))
            return false;
        const auto text = isPage ? IndexedText{u""_s, fold(query.value(5).toString())} : indexedText(records, record);
        if (!text)
            return false;
        const bool titleDiffers = query.value(3).toString() != text->title && !isNamedByKind(records, record);
        if (titleDiffers || query.value(4).toString() != text->body)
            return false;
    }
    return true;
}

bool SearchIndex::areWordsTrue()
{
    connection_.run(definition().replace(u"TABLE search "_s, u"TABLE temp.made_again "_s));
    connection_.runScript("INSERT INTO temp.made_again (rowid, title, body) SELECT id, c0, c1 FROM search_content;"
                          "CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, search, instance);"
                          "CREATE VIRTUAL TABLE temp.words_again USING fts5vocab (temp, made_again, instance);");
    const bool differs = connection_
                             .value(u"SELECT EXISTS (SELECT term, doc, col, \"offset\" FROM temp.words EXCEPT "
                                    "SELECT term, doc, col, \"offset\" FROM temp.words_again) OR EXISTS ("
                                    "SELECT term, doc, col, \"offset\" FROM temp.words_again EXCEPT "
                                    "SELECT term, doc, col, \"offset\" FROM temp.words)"_s)
                             .toBool();
    connection_.runScript("DROP TABLE temp.words; DROP TABLE temp.words_again; DROP TABLE temp.made_again;");
    return !differs;
}

bool SearchIndex::isTrue(const Register& records)
{
    return isComplete(records) && areEntriesTrue(records) && areWordsTrue();
}

} // namespace parvis
