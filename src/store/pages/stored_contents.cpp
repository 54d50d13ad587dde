// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pages/stored_contents.h"

#include "store/connection.h"
#include "store/record.h"

using namespace Qt::StringLiterals;

namespace parvis {

QStringList writeContents(Connection& connection, const std::vector<DocumentContent>& contents)
{
    QStringList written;
    for (const DocumentContent& content : contents) {
        const QSqlQuery added =
            connection.run(u"INSERT OR IGNORE INTO document_content (sha256, content) VALUES (?, ?)"_s,
                           {content.sha256, content.bytes});
        if (added.numRowsAffected() > 0)
            written << content.sha256;
        for (std::size_t i = 0; i < content.pages.size(); ++i) {
            connection.run(u"INSERT OR IGNORE INTO document_page (sha256, page, text) VALUES (?, ?, ?)"_s,
                           {content.sha256, int(i) + 1, column_value::write(content.pages[i]).toString()});
        }
    }
    return written;
}

QStringList storeAhead(const QString& database, const std::vector<DocumentContent>& contents)
{
    QStringList written;
    Connection writer(database, Connection::Mode::ReadWrite);
    writer.transaction([&] { written = writeContents(writer, contents); });
    return written;
}

void takeOutAhead(const QString& database, const QStringList& sha256s)
{
    if (sha256s.isEmpty())
        return;
    Connection writer(database, Connection::Mode::ReadWrite);
    writer.transaction([&] {
        for (const QString& sha256 : sha256s)
            writer.run(u"DELETE FROM document_content WHERE sha256 = ? "
                       "AND sha256 NOT IN (SELECT sha256 FROM document)"_s,
                       {sha256});
    });
}

} // namespace parvis
