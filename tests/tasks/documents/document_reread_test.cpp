// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_reread.h"

#include "store/check/check.h"
#include "store/documents.h"
#include "store/search/search.h"
#include "tasks/documents/document_edits.h"
#include "tests/catch.h"
#include "tests/support/sample_pdf.h"
#include "tests/tasks/verb_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// A library whose documents have the text that an older reader made of them.
struct OldLibrary : VerbFixture
{
    Id<Document> add(const QByteArray& bytes, const PageTexts& text)
    {
        Document document;
        document.sha256 = checksum(bytes);
        document.title = u"Contrat %1"_s.arg(records().all<Document>().size());
        document.pages = int(text.size());
        Transaction tx(*database, u"Add"_s);
        tx.attach({document.sha256, bytes, text});
        tx.insert(document);
        tx.commit();
        return document.id;
    }
    std::vector<RereadDocument> read(const QHash<QString, QString>& passwords = {})
    {
        const auto& documents = records().all<Document>();
        return rereadDocuments(path(), {documents.begin(), documents.end()}, passwords);
    }
    int store(const std::vector<RereadDocument>& read)
    {
        Transaction tx(*database);
        const int stored = storeRereading(tx, records(), read);
        tx.commit();
        return stored;
    }
    PageTexts text(Id<Document> id) { return DocumentReader(path()).pages(records().find(id)->sha256); }
    std::size_t found(const QString& word) { return Search(path()).find(word).size(); }

    const QByteArray pdf = samplePdf({u"La zinniaculture"_s, u"Suite"_s});
    const PageTexts cut{u"La zinnia-\nculture"_s, u"Suite"_s};
};

} // namespace

TEST_CASE_METHOD(OldLibrary, "a document that reads differently gets its new text, can be found by it, and back again")
{
    const Id<Document> old = add(pdf, cut);
    const Id<Document> good = add(samplePdf({u"Bien lu"_s}), {u"Bien lu"_s});
    CHECK(found(u"zinniaculture"_s) == 0);
    const std::vector<RereadDocument> again = read();
    REQUIRE(again.size() == 2);
    CHECK(again[0].fate == RereadDocument::Fate::Changed);
    CHECK(again[0].changedPages == 1);
    CHECK(again[1].fate == RereadDocument::Fate::Same);
    CHECK(store(again) == 1);
    CHECK(text(old) == PageTexts{u"La zinniaculture"_s, u"Suite"_s});
    CHECK(text(good) == PageTexts{u"Bien lu"_s});
    CHECK(found(u"zinniaculture"_s) == 1);
    CHECK(database->undoState().undo->title == u"Read 1 document(s) again");
    database->undo();
    CHECK(text(old) == cut);
    CHECK(found(u"zinniaculture"_s) == 0);
    CHECK(found(u"zinnia"_s) == 1);
    database->redo();
    CHECK(text(old) == PageTexts{u"La zinniaculture"_s, u"Suite"_s});
    CHECK(found(u"zinniaculture"_s) == 1);
    // Also after a restart.
    database.reset();
    database = open();
    database->undo();
    CHECK(text(old) == cut);
    CHECK(checkDatabase(path()).isSound());
}

TEST_CASE_METHOD(OldLibrary, "what reads as before is not written, and a later change is not undone with it")
{
    const Id<Document> old = add(pdf, cut);
    CHECK(store(read()) == 1);
    const qint64 action = database->undoState().undo->id;
    CHECK(store(read()) == 0);
    CHECK(database->undoState().undo->id == action);
    run(setDocumentTitle, old, u"Autre titre"_s);
    database->undo();
    database->undo();
    CHECK(text(old) == cut);
}

TEST_CASE_METHOD(OldLibrary, "pages that an older reader did not find are counted, and a removed document is left out")
{
    const Id<Document> old = add(pdf, {u"La zinnia-\nculture"_s});
    const std::vector<RereadDocument> again = read();
    CHECK(again.front().changedPages == 2);
    CHECK(store(again) == 1);
    CHECK(records().find(old)->pages == 2);
    database->undo();
    CHECK(records().find(old)->pages == 1);
    Transaction tx(*database);
    removeDocuments(tx, records(), std::vector{old});
    tx.commit();
    CHECK(store(again) == 0);
}

TEST_CASE_METHOD(OldLibrary, "one that is protected or damaged keeps its text and is named, and the others are read")
{
    const QByteArray locked = encrypted(pdf, "sesame");
    const Id<Document> secret = add(locked, cut);
    const Id<Document> bad = add("no PDF", {u"Ancien texte"_s});
    const Id<Document> good = add(pdf, cut);
    std::vector<RereadDocument> again = read();
    CHECK(again[0].fate == RereadDocument::Fate::Locked);
    CHECK(again[1].fate == RereadDocument::Fate::Refused);
    CHECK(again[1].problem->where() == records().find(bad)->title);
    CHECK(store(again) == 1);
    CHECK(text(bad) == PageTexts{u"Ancien texte"_s});
    CHECK(text(good) != cut);
    CHECK(store(read({{checksum(locked), u"sesame"_s}})) == 1);
    CHECK(text(secret) != cut);
}

TEST_CASE_METHOD(OldLibrary, "a page that cannot be read any more keeps its text, and reading stops when it is told to")
{
    const Id<Document> old = add(pdfWithEndlessPages(3, {2}), {u"Page1"_s, u"Ancienne page"_s, u"Page-\n3"_s});
    qputenv("PARVIS_PDF_SECONDS", "1");
    CHECK(store(read()) == 1);
    qunsetenv("PARVIS_PDF_SECONDS");
    CHECK(text(old) == PageTexts{u"Page1"_s, u"Ancienne page"_s, u"Page3"_s});
    std::stop_source stop;
    const auto& documents = records().all<Document>();
    const auto progress = [&](double) { stop.request_stop(); };
    CHECK_THROWS_AS(rereadDocuments(path(), {documents.begin(), documents.end()}, {}, progress, stop.get_token()),
                    Cancelled);
}
