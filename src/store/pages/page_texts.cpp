// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pages/page_texts.h"

#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void replaceText(Connection& connection, const RecordRef& document, const PageTexts& pages)
{
    const QString sha256 = connection.value(u"SELECT sha256 FROM document WHERE id = ?"_s, {document.id}).toString();
    connection.run(u"DELETE FROM document_page WHERE sha256 = ?"_s, {sha256});
    for (std::size_t i = 0; i < pages.size(); ++i)
        connection.run(u"INSERT INTO document_page (sha256, page, text) VALUES (?, ?, ?)"_s,
                       {sha256, int(i) + 1, column_value::write(pages[i]).toString()});
    const QVariantList key{document.table, document.id};
    connection.run(u"DELETE FROM search WHERE rowid IN (SELECT id FROM search_entry "
                   "WHERE record_table = ? AND record_id = ? AND page > 0)"_s,
                   key);
    connection.run(u"DELETE FROM search_entry WHERE record_table = ? AND record_id = ? AND page > 0"_s, key);
}

} // namespace

void writePageTexts(Connection& connection, const std::vector<RowChange>& changes)
{
    for (const RowChange& change : changes) {
        if (change.after && change.textAfter)
            replaceText(connection, change.record, *change.textAfter);
    }
}

} // namespace parvis
