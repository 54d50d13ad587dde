// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documents.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/connection.h"

#include <QCryptographicHash>
#include <QRegularExpression>

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

bool holdsStampsAlone(const ScannedPage& page, const QString& text)
{
    static const QRegularExpression blank(u"\\s+"_s);
    const QStringList words = text.split(blank, Qt::SkipEmptyParts);
    const auto stamps = std::ranges::count(page.words, 1.0, &ScannedWord::confidence);
    return words.size() <= stamps && std::ranges::any_of(page.words, [&](const ScannedWord& word) {
               return word.confidence < 1 && !words.contains(word.whole.isEmpty() ? word.text : word.whole);
           });
}

// The words stay when the reading is undone, for the next time; then the page has no text, or that of its stamps.

namespace {

/// Pages that were read from their pictures: all of a document, or that with this number.
QString readPages()
{
    return u"SELECT s.page, s.confidence, s.words, p.text FROM scanned_page AS s "
           "JOIN document_page AS p USING (sha256, page) "
           "WHERE s.sha256 = ? AND p.text <> '' AND s.confidence > 0 AND ? IN (0, s.page) ORDER BY s.page"_s;
}

/// Whether a row of these has the words of its page in its text. Damaged words are told where they are asked for.
bool isInText(const QSqlQuery& row)
{
    try {
        return !holdsStampsAlone({row.value(0).toInt(), decodeWords(row.value(2).toByteArray())},
                                 row.value(3).toString());
    } catch (const Error&) {
        return true;
    }
}

} // namespace

std::vector<ScannedWord> DocumentReader::words(const QString& sha256, int page)
{
    QSqlQuery row = connection_->run(readPages(), {sha256, page});
    if (page < 1 || !row.next() || !isInText(row))
        return {};
    return decodeWords(row.value(2).toByteArray());
}

std::vector<ScanMark> DocumentReader::scannedPages(const QString& sha256)
{
    QSqlQuery query = connection_->run(readPages(), {sha256, 0});
    std::vector<ScanMark> marks;
    while (query.next()) {
        if (isInText(query))
            marks.push_back({query.value(0).toInt(), query.value(1).toDouble()});
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
    QSqlQuery query = connection_->run(readPages(), {sha256, 0});
    while (query.next()) {
        if (!isInText(query))
            pages.push_back(query.value(0).toInt());
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
