// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "store/connection.h"

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

IndexedText indexedText(const Register& records, const RecordRef& record)
{
    IndexedText text;
    forEachRecordType([&]<class T>() {
        if (recordOf<T>().table != record.table)
            return;
        const T* row = records.find(Id<T>{record.id});
        if (!row)
            return;
        QStringList titles;
        QStringList bodies;
        for (const Column<T>& column : recordOf<T>().columns) {
            if (!column.searched)
                continue;
            const bool isTitle = column.name == u"title" || column.name == u"name" || column.name == u"code";
            (isTitle ? titles : bodies) << column.get(*row).toString();
        }
        titles << otherNames(records, *row);
        text = {fold(titles.join(u' ')), fold(bodies.join(u' '))};
    });
    return text;
}

template <class T>
bool hasSearchedColumn()
{
    return std::ranges::any_of(recordOf<T>().columns, [](const Column<T>& column) { return column.searched; });
}

bool isSearched(const QString& table)
{
    bool searched = false;
    forEachRecordType(
        [&]<class T>() { searched = searched || (recordOf<T>().table == table && hasSearchedColumn<T>()); });
    return searched;
}

/// The records whose indexed text speaks of a changed record.
std::set<std::pair<QString, qint64>> touchedRecords(const std::vector<RowChange>& changes, const Register& after)
{
    std::set<std::pair<QString, qint64>> touched;
    const auto addQpv = [&](qint64 id) { touched.emplace(recordOf<Qpv>().table, id); };
    for (const RowChange& change : changes) {
        const auto& [table, id] = change.record;
        if (isSearched(table))
            touched.emplace(table, id);
        if (table == recordOf<Epci>().table) {
            if (const Contract* contract = after.contractOf(Id<Epci>{id}))
                touched.emplace(recordOf<Contract>().table, contract->id.value);
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

} // namespace

void SearchIndex::update(const std::vector<RowChange>& changes, const Register& after)
{
    for (const auto& [table, id] : touchedRecords(changes, after))
        replace({table, id}, after);
}

void SearchIndex::replace(const RecordRef& record, const Register& records)
{
    const IndexedText text = indexedText(records, record);
    const QVariantList key{record.table, record.id};
    connection_.run(u"DELETE FROM search WHERE rowid = (SELECT id FROM search_entry "
                    "WHERE record_table = ? AND record_id = ? AND page = 0)"_s,
                    key);
    connection_.run(u"DELETE FROM search_entry WHERE record_table = ? AND record_id = ? AND page = 0"_s, key);
    if (!text.title.isEmpty() || !text.body.isEmpty())
        insert(record, 0, text.title, text.body);
    if (record.table == recordOf<Document>().table && !records.find(Id<Document>{record.id})) {
        connection_.run(u"DELETE FROM search WHERE rowid IN (SELECT id FROM search_entry "
                        "WHERE record_table = ? AND record_id = ?)"_s,
                        key);
        connection_.run(u"DELETE FROM search_entry WHERE record_table = ? AND record_id = ?"_s, key);
    } else if (record.table == recordOf<Document>().table) {
        QSqlQuery pages = connection_.run(u"SELECT p.text FROM document_page AS p JOIN document AS d "
                                          "ON d.sha256 = p.sha256 WHERE d.id = ? ORDER BY p.page"_s,
                                          {record.id});
        std::vector<QString> texts;
        while (pages.next())
            texts.push_back(pages.value(0).toString());
        addPages(record.id, texts);
    }
}

void SearchIndex::insert(const RecordRef& record, int page, const QString& title, const QString& body)
{
    const QSqlQuery entry =
        connection_.run(u"INSERT INTO search_entry (record_table, record_id, page) VALUES (?, ?, ?)"_s,
                        {record.table, record.id, page});
    connection_.run(u"INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)"_s, {entry.lastInsertId(), title, body});
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
    for (std::size_t i = 0; i < pages.size(); ++i)
        insert(record, int(i) + 1, u""_s, fold(pages[i]));
}

void SearchIndex::rebuild(const Register& records)
{
    connection_.runScript("DELETE FROM search; DELETE FROM search_entry;");
    forEachRecordType([&]<class T>() {
        if (!hasSearchedColumn<T>())
            return;
        for (const T& row : records.all<T>())
            replace(refOf(row.id), records);
    });
}

} // namespace parvis
