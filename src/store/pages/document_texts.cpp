// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pages/document_texts.h"

#include "store/connection.h"
#include "store/pages/read_pages.h"

using namespace Qt::StringLiterals;

namespace parvis {

QHash<QString, DocumentText> documentTexts(const QString& path)
{
    Connection connection(path, Connection::Mode::ReadOnly);
    QSqlQuery query =
        connection.run(u"SELECT p.sha256, max(trim(p.text, char(9, 10, 32)) <> '' AND s.page IS NULL), "
                       "max(coalesce(s.confidence, 0) > 0) "
                       "FROM document_page AS p LEFT JOIN scanned_page AS s USING (sha256, page) GROUP BY p.sha256"_s);
    QHash<QString, DocumentText> texts;
    while (query.next()) {
        const QString sha256 = query.value(0).toString();
        const bool isScanned = query.value(2).toBool() && holdsReadPage(connection, sha256);
        const bool isRead = query.value(1).toBool();
        texts.insert(sha256, isScanned ? DocumentText::Scanned : isRead ? DocumentText::Own : DocumentText::None);
    }
    return texts;
}

} // namespace parvis
