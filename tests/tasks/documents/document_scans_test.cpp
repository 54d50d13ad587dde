// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_scans.h"

#include "store/check/check.h"
#include "store/pages/document_texts.h"
#include "store/search/search.h"
#include "tasks/documents/document_edits.h"
#include "tasks/documents/document_recognition.h"
#include "tasks/documents/document_reread.h"
#include "tasks/documents/scanned_words.h"
#include "tests/catch.h"
#include "tests/support/sample_pdf.h"
#include "tests/tasks/verb_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

using Fate = ScannedDocument::Fate;

/// A library with a document whose second page is a picture, the words of which were read before: nothing that reads
/// pictures is needed.
struct ScanLibrary : VerbFixture
{
    Id<Document> add(const QByteArray& bytes, const PageTexts& text)
    {
        Document document;
        document.sha256 = checksum(bytes);
        document.title = u"Contrat"_s;
        document.pages = int(text.size());
        Transaction tx(*database, u"Add"_s);
        tx.attach({document.sha256, bytes, text});
        tx.insert(document);
        tx.commit();
        return document.id;
    }
    void know(int page, const std::vector<ScannedWord>& known)
    {
        keepScannedPage(path(), checksum(pdf), {page, known});
    }
    /// A scan whose two pages have the same head, and a number at the foot; their words were read.
    QByteArray addScanWithHeads(const PageTexts& text)
    {
        const QByteArray scan = samplePdf({QString(), QString()});
        add(scan, text);
        for (int page = 1; page <= 2; ++page) {
            std::vector<ScannedWord> lines;
            for (const QString& line :
                 {u"Contrat de ville"_s, u"Article %1"_s.arg(QString(page, u'b')), u"Les habitants"_s,
                  u"sont entendus à %1"_s.arg(QString(page, u'k')), u"- %1 -"_s.arg(page)})
                lines.push_back(
                    {.text = line, .box = QRectF(72, 60 + 40 * double(lines.size()), 90, 10), .endsLine = true});
            keepScannedPage(path(), checksum(scan), {page, lines});
        }
        return scan;
    }
    std::vector<ScannedDocument> read()
    {
        const auto& documents = records().all<Document>();
        return readScans(path(), {documents.begin(), documents.end()}, {},
                         [this](double share) { shares.push_back(share); });
    }
    int store(const std::vector<ScannedDocument>& read)
    {
        Transaction tx(*database);
        const int stored = storeScans(tx, records(), read);
        tx.commit();
        return stored;
    }
    PageTexts text() { return DocumentReader(path()).pages(checksum(pdf)); }
    std::size_t found(const QString& word) { return Search(path()).find(word).size(); }

    const QByteArray pdf = samplePdf({u"Contrat"_s, QString()});
    const PageTexts ownText{u"Contrat"_s, u""_s};
    const PageTexts readText{u"Contrat"_s, u"La zinniaculture\nà Hirson"_s};
    const std::vector<ScannedWord> words{
        {.text = u"La"_s, .box = QRectF(72, 72, 12, 10), .confidence = 0.9},
        {.text = u"zinnia-"_s, .box = QRectF(90, 72, 40, 10), .endsLine = true, .whole = u"zinniaculture"_s, .rest = 2},
        {.text = u"culture"_s, .box = QRectF(72, 90, 40, 10), .endsLine = true, .confidence = 0.5},
        {.text = u"à"_s, .box = QRectF(72, 108, 6, 10), .confidence = 0.9},
        {.text = u"Hirson"_s, .box = QRectF(82, 108, 40, 10), .endsLine = true, .confidence = 0.7}};
    const PageTexts textWithoutHeads{u"Contrat de ville\nArticle b\nLes habitants\nsont entendus à k"_s,
                                     u"Article bb\nLes habitants\nsont entendus à kk"_s};
    std::vector<double> shares;
};

} // namespace

TEST_CASE_METHOD(ScanLibrary, "of scanned pages, too, a running head is text where it stands first, page numbers never")
{
    const QByteArray scan = addScanWithHeads({u""_s, u""_s});
    store(read());
    CHECK(DocumentReader(path()).pages(checksum(scan)) == textWithoutHeads);
}

TEST_CASE_METHOD(ScanLibrary,
                 "texts of scans that were stored with their running heads are made anew of the kept words")
{
    const QByteArray scan = addScanWithHeads({u"Contrat de ville\nArticle b\n- 1 -"_s, u"Contrat de ville\n- 2 -"_s});
    const std::vector<Document> documents = records().all<Document>().rows();
    const std::vector<RereadDocument> again = rereadDocuments(path(), documents);
    CHECK(again[0].fate == RereadDocument::Fate::Changed);
    CHECK(again[0].after == textWithoutHeads);
    Transaction tx(*database);
    CHECK(storeRereading(tx, records(), again) == 1);
    tx.commit();
    CHECK(DocumentReader(path()).pages(checksum(scan)) == textWithoutHeads);
    CHECK(rereadDocuments(path(), documents)[0].fate == RereadDocument::Fate::Same);
}

TEST_CASE_METHOD(ScanLibrary, "what was read from a scanned page is its text, is found, and can be undone and redone")
{
    const Id<Document> id = add(pdf, ownText);
    know(2, words);
    const std::vector<ScannedDocument> scans = read();
    REQUIRE(scans.size() == 1);
    CHECK(scans[0].fate == Fate::Read);
    CHECK(scans[0].pages == std::vector<int>{2});
    CHECK(std::abs(scans[0].confidence - 0.8) < 1e-9);
    CHECK(shares == std::vector<double>{1});
    CHECK(found(u"zinniaculture"_s) == 0);
    CHECK(store(scans) == 1);
    CHECK(text() == readText);
    CHECK(found(u"zinniaculture"_s) == 1);
    CHECK(database->undoState().undo->title == u"Read the scanned pages of 1 document(s)");
    CHECK(checkDatabase(path()).isSound());
    database->undo();
    CHECK(text() == ownText);
    CHECK(found(u"zinniaculture"_s) == 0);
    database->redo();
    CHECK(text() == readText);
    CHECK(read()[0].fate == Fate::Same);

    Transaction tx(*database);
    removeDocuments(tx, records(), std::vector{id});
    tx.commit();
    CHECK(store(scans) == 0);
}

TEST_CASE_METHOD(ScanLibrary, "a page has its own words, and a scanned one those that were read from it")
{
    add(pdf, ownText);
    know(2, words);
    const PdfDocument document(pdf);
    DocumentReader library(path());
    CHECK(wordsOfPage(document, library, checksum(pdf), 2).empty());
    store(read());
    const std::vector<PdfWord> scanned = wordsOfPage(document, library, checksum(pdf), 2);
    CHECK(asScannedWords(scanned) == words);
    const std::vector<PdfWord> own = wordsOfPage(document, library, checksum(pdf), 1);
    REQUIRE(own.size() == 1);
    CHECK(own[0].text == u"Contrat");
    CHECK(own[0].confidence == 1);
}

TEST_CASE_METHOD(ScanLibrary, "reading the texts again keeps those of scans")
{
    add(pdf, ownText);
    know(2, words);
    store(read());
    const auto& documents = records().all<Document>();
    const std::vector<RereadDocument> again = rereadDocuments(path(), {documents.begin(), documents.end()});
    CHECK(again[0].fate == RereadDocument::Fate::Same);
    CHECK(text() == readText);
}

TEST_CASE_METHOD(ScanLibrary, "recognition takes the words of a scan that the library has")
{
    const Id<Document> id = add(pdf, ownText);
    know(2, words);
    store(read());
    int last = 0;
    const auto progress = [&](int done, int total) {
        CHECK(done >= last);
        CHECK(done <= total);
        last = done;
    };
    const RecognisedDocument document = recogniseStoredDocument(records(), path(), *records().find(id), {}, progress);
    CHECK_FALSE(document.unread);
    CHECK(document.scannedPages == std::vector<int>{2});
    CHECK(document.pagesWithoutText.empty());
}

TEST_CASE_METHOD(ScanLibrary,
                 "a page on which nothing stands is read once, and a document without scans is none to read")
{
    add(pdf, ownText);
    add(samplePdf({u"Bien lu"_s}), {u"Bien lu"_s});
    know(2, {});
    const std::vector<ScannedDocument> scans = read();
    REQUIRE(scans.size() == 2);
    CHECK(scans[0].fate == Fate::Same);
    CHECK(scans[1].fate == Fate::Same);
    CHECK(store(scans) == 0);
    CHECK(text() == ownText);
}

TEST_CASE_METHOD(ScanLibrary, "a stamped picture counts as one without text until it is read, and keeps its stamp")
{
    const QByteArray scan = samplePdf({u"Vu"_s});
    const QString sha256 = checksum(scan);
    Document document{.sha256 = sha256, .title = u"Arrêté"_s, .pages = 1};
    Transaction tx(*database, u"Add"_s);
    tx.attach({sha256, scan, {u"Vu"_s}, {1}});
    tx.insert(document);
    tx.commit();
    DocumentReader library(path());
    CHECK(library.pagesWithoutText(sha256) == std::vector{1});
    CHECK(library.scannedPages(sha256).empty());
    CHECK(documentTexts(path()).value(sha256) == DocumentText::None);
    CHECK(Search(path()).documentsWithoutText() == 1);
    CHECK(checkDatabase(path()).isSound());

    keepScannedPage(path(), sha256,
                    {1,
                     {{.text = u"Vu"_s, .box = QRectF(72, 20, 12, 10), .endsLine = true},
                      {.text = u"zinnia"_s, .box = QRectF(72, 72, 40, 10), .endsLine = true, .confidence = 0.9}}});
    const auto readAgain = [&] {
        const std::vector<ScannedDocument> scans = readScans(path(), records().all<Document>().rows());
        REQUIRE(scans.size() == 1);
        CHECK(scans[0].fate == Fate::Read);
        CHECK(store(scans) == 1);
        CHECK(library.pages(sha256) == std::vector{u"Vu\nzinnia"_s});
    };
    readAgain();
    CHECK(documentTexts(path()).value(sha256) == DocumentText::Scanned);
    CHECK(Search(path()).documentsWithoutText() == 0);
    CHECK(library.scannedPages(sha256).size() == 1);
    database->undo();
    CHECK(library.pages(sha256) == std::vector{u"Vu"_s});
    CHECK(library.scannedPages(sha256).empty());
    CHECK(library.words(sha256, 1).empty());
    CHECK(library.pagesWithoutText(sha256) == std::vector{1});
    CHECK(documentTexts(path()).value(sha256) == DocumentText::None);
    CHECK(Search(path()).documentsWithoutText() == 1);
    readAgain();
    CHECK(library.scannedPages(sha256).size() == 1);
}
