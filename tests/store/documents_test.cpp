// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documents.h"

#include "store/connection.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/errors.h"
#include "tests/support/raw_database.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const QByteArray scanBytes("%PDF-1.7 some content");

void add(Database& database)
{
    Transaction tx(database, u"Add"_s);
    tx.insert(Document{.sha256 = checksum(scanBytes), .title = u"Contrat"_s, .pages = 1, .bytes = scanBytes.size()});
    tx.attach({checksum(scanBytes), scanBytes, {u"Texte de la page"_s}});
    tx.commit();
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "a stored document comes back byte by byte, with the text of its pages")
{
    auto database = open();
    add(*database);
    REQUIRE(database->records().documentWith(checksum(scanBytes)));
    DocumentReader reader(path());
    CHECK(reader.content(checksum(scanBytes)) == scanBytes);
    CHECK(reader.pages(checksum(scanBytes)) == std::vector<QString>{u"Texte de la page"_s});
}

TEST_CASE_METHOD(DatabaseFixture, "adding a document twice keeps its content once")
{
    auto database = open();
    add(*database);
    add(*database);
    CHECK(database->records().all<Document>().size() == 2);
    Connection connection(path(), Connection::Mode::ReadOnly);
    CHECK(connection.value(u"SELECT count(*) FROM document_content"_s).toInt() == 1);
}

TEST_CASE_METHOD(DatabaseFixture, "undoing the addition keeps the content, so that it can be done again")
{
    auto database = open();
    add(*database);
    database->undo();
    CHECK(database->records().all<Document>().empty());
    database->redo();
    CHECK(DocumentReader(path()).content(checksum(scanBytes)) == scanBytes);
}

TEST_CASE_METHOD(DatabaseFixture, "a content that was altered outside is not handed out")
{
    add(*open());
    Connection(path(), Connection::Mode::ReadWrite).run(u"UPDATE document_content SET content = x'00'"_s);
    DocumentReader reader(path());
    CHECK(errorOf([&] { reader.content(checksum(scanBytes)); }).contains(u"altered"_s));
    CHECK(errorOf([&] { reader.content(QString(64, u'0')); }).contains(u"missing"_s));
}

TEST_CASE_METHOD(DatabaseFixture, "a database says once that its texts are of an older reader")
{
    CHECK_FALSE(takeRereadingOffer(path()));
    const QString former = GENERATE(as<QString>{}, u"DELETE FROM setting WHERE key = 'text_reader'"_s,
                                    u"UPDATE setting SET value = 'x' WHERE key = 'text_reader'"_s);
    tamper(path(), {former});
    const auto database = open(); // it may be in use
    CHECK(takeRereadingOffer(path()));
    CHECK_FALSE(takeRereadingOffer(path()));
}

TEST_CASE_METHOD(DatabaseFixture, "what a newer reader read is not offered, nor taken for older afterwards")
{
    tamper(path(), {u"UPDATE setting SET value = '999' WHERE key = 'text_reader'"_s});
    CHECK_FALSE(takeRereadingOffer(path()));
    CHECK(Connection(path(), Connection::Mode::ReadOnly)
              .value(u"SELECT value FROM setting WHERE key = 'text_reader'"_s) == u"999"_s);
}

TEST_CASE_METHOD(DatabaseFixture,
                 "words that were read from a picture are those of the page as long as it has their text")
{
    auto database = open();
    const QString sha256 = checksum(scanBytes);
    Document document{.sha256 = sha256, .title = u"Scan"_s, .pages = 2, .bytes = scanBytes.size()};
    {
        Transaction tx(*database, u"Add"_s);
        document.id = tx.insert(document);
        tx.attach({sha256, scanBytes, {u""_s, u"Texte"_s}});
        tx.commit();
    }
    const ScannedPage read{1,
                           {{.text = u"Con-"_s,
                             .box = QRectF(72, 100.05, 30.5, 12),
                             .endsLine = true,
                             .whole = u"Contrat"_s,
                             .rest = 1,
                             .confidence = 0.5},
                            {.text = u"trat"_s, .box = QRectF(72, 114, 25, 12), .spaceAfter = false, .confidence = 1}}};
    keepScannedPage(path(), sha256, {1, {}});
    keepScannedPage(path(), sha256, read);
    DocumentReader reader(path());
    CHECK(reader.words(sha256, 1).empty()); // the document does not say so yet
    REQUIRE(reader.scannedPage(sha256, 1));
    CHECK(reader.scannedPage(sha256, 1)->words == read.words);
    CHECK_FALSE(reader.scannedPage(sha256, 2));
    {
        Transaction tx(*database, u"Read"_s);
        tx.replaceText(document.id, {u""_s, u"Texte"_s}, {u"Contrat"_s, u"Texte"_s});
        tx.commit();
    }
    CHECK(reader.words(sha256, 1) == read.words);
    CHECK(reader.words(sha256, 2).empty());
    REQUIRE(reader.scannedPages(sha256).size() == 1);
    CHECK(reader.scannedPages(sha256)[0].page == 1);
    CHECK(reader.scannedPages(sha256)[0].confidence == 0.75);
    database->undo();
    CHECK(reader.words(sha256, 1).empty());
    CHECK(reader.scannedPages(sha256).empty());
    database->redo();
    CHECK(reader.words(sha256, 1) == read.words);
}

TEST_CASE("words of a scan that are damaged are refused", "[bad input]")
{
    const QByteArray sound = encodeWords({{.text = u"mot"_s, .box = QRectF(1, 2, 3, 4)}});
    CHECK(decodeWords(sound).size() == 1);
    CHECK(decodeWords(encodeWords({})).empty());
    const QByteArray farRest = encodeWords({{.text = u"mot"_s, .rest = 7}});
    const QByteArray huge = QByteArray("\x7f\xff\xff\xff", 4) + sound.mid(4);
    for (const QByteArray& bad : {QByteArray(), QByteArray("abc"), sound.chopped(3), qCompress("no CBOR"),
                                  qCompress("\xa0"), qCompress(QByteArray("\x81\x01", 2)), farRest, huge})
        CHECK_FALSE(errorOf([&] { decodeWords(bad); }).isEmpty());
}
