// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documents.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/connection.h"
#include "store/pages/read_pages.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString textReaderKey()
{
    return u"text_reader"_s;
}

std::vector<int> numbersOf(QSqlQuery query)
{
    std::vector<int> numbers;
    while (query.next())
        numbers.push_back(query.value(0).toInt());
    return numbers;
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

QString DocumentReader::page(const QString& sha256, int page)
{
    return connection_->value(u"SELECT text FROM document_page WHERE sha256 = ? AND page = ?"_s, {sha256, page})
        .toString();
}

std::optional<ScannedPage> DocumentReader::scannedPage(const QString& sha256, int page, bool anyReader)
{
    const QVariant bytes =
        connection_->value(u"SELECT words FROM scanned_page WHERE sha256 = ? AND page = ? AND reader >= ?"_s,
                           {sha256, page, anyReader ? 1 : scanReaderVersion});
    if (!bytes.isValid())
        return std::nullopt;
    return ScannedPage{page, decodeWords(bytes.toByteArray())};
}

std::vector<ScannedWord> DocumentReader::words(const QString& sha256, int page)
{
    const std::optional<ReadPage> read = readPage(*connection_, sha256, page);
    if (!read || !read->isInText)
        return {};
    return decodeWords(
        connection_->value(u"SELECT words FROM scanned_page WHERE sha256 = ? AND page = ?"_s, {sha256, page})
            .toByteArray());
}

std::vector<ScanMark> DocumentReader::scannedPages(const QString& sha256)
{
    std::vector<ScanMark> marks;
    for (const ReadPage& read : readPages(*connection_, sha256)) {
        if (read.isInText)
            marks.push_back({read.page, read.confidence});
    }
    return marks;
}

std::vector<int> DocumentReader::pagesWithoutText(const QString& sha256)
{
    std::vector<int> pages = numbersOf(connection_->run(
        u"SELECT p.page FROM document_page AS p LEFT JOIN scanned_page AS s USING (sha256, page) WHERE p.sha256 = ? "
        "AND (trim(p.text, char(9, 10, 32)) = '' OR s.confidence = 0) ORDER BY p.page"_s,
        {sha256}));
    const auto textless = std::ssize(pages);
    for (const ReadPage& read : readPages(*connection_, sha256)) {
        if (!read.isInText)
            pages.push_back(read.page);
    }
    std::ranges::inplace_merge(pages, pages.begin() + textless);
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    return pages;
}

std::vector<int> DocumentReader::unreadStampedPages(const QString& sha256)
{
    return numbersOf(
        connection_->run(u"SELECT p.page FROM document_page AS p JOIN scanned_page AS s USING (sha256, page) "
                         "WHERE p.sha256 = ? AND trim(p.text, char(9, 10, 32)) <> '' AND s.confidence = 0 "
                         "AND s.reader < ? ORDER BY p.page"_s,
                         {sha256, scanReaderVersion}));
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
