// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documents.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/connection.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString textReaderKey()
{
    return u"text_reader"_s;
}

/// 0: of a version that did not say so.
int readerOf(Connection& connection)
{
    return connection.value(u"SELECT value FROM setting WHERE key = ?"_s, {textReaderKey()}).toInt();
}

} // namespace

DocumentReader::DocumentReader(const QString& path)
    : connection_(std::make_unique<Connection>(path, Connection::Mode::ReadOnly))
{
}

DocumentReader::~DocumentReader() = default;

QByteArray DocumentReader::content(const QString& sha256)
{
    return documentContent(*connection_, sha256);
}

QByteArray documentContent(Connection& connection, const QString& sha256)
{
    const QVariant bytes = connection.value(u"SELECT content FROM document_content WHERE sha256 = ?"_s, {sha256});
    if (!bytes.isValid())
        throw Error(translate("store", "The content of this document is missing from the database."), sha256,
                    translate("store", "Restore the latest backup."));
    const QByteArray content = bytes.toByteArray();
    if (checksum(content) != sha256)
        throw Error(translate("store", "The content of this document was altered outside Parvis."), sha256,
                    translate("store", "Restore the latest backup."));
    return content;
}

std::vector<QString> DocumentReader::pages(const QString& sha256)
{
    QSqlQuery query = connection_->run(u"SELECT text FROM document_page WHERE sha256 = ? ORDER BY page"_s, {sha256});
    std::vector<QString> pages;
    while (query.next())
        pages.push_back(query.value(0).toString());
    return pages;
}

KeptContents DocumentReader::keptContents()
{
    QSqlQuery query = connection_->run(u"SELECT count(*), coalesce(sum(length(content)), 0) FROM document_content "
                                       "WHERE sha256 NOT IN (SELECT sha256 FROM document)"_s);
    query.next();
    return {query.value(0).toInt(), query.value(1).toLongLong()};
}

void stampTextReader(Connection& connection)
{
    connection.run(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s,
                   {textReaderKey(), QString::number(textReaderVersion)});
}

bool takeRereadingOffer(const QString& path)
{
    {
        Connection reader(path, Connection::Mode::ReadOnly);
        if (readerOf(reader) >= textReaderVersion)
            return false;
    }
    Connection writer(path, Connection::Mode::ReadWrite);
    writer.transaction([&] { stampTextReader(writer); });
    return true;
}

QString checksum(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace parvis
