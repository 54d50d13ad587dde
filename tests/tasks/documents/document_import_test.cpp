// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_import.h"

#include "pdf/pdf_document.h"
#include "store/check/check.h"
#include "store/documents.h"
#include "store/search/search.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/errors.h"
#include "tests/support/files.h"
#include "tests/support/sample_pdf.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

QByteArray twoPages()
{
    return samplePdf({u"Contrat de ville"_s, u"Signatures"_s});
}

} // namespace

TEST_CASE("a PDF becomes a document with its checksum and the text of its pages")
{
    const ImportedDocument imported = importDocument(twoPages(), u"contrat signé.pdf"_s);
    CHECK(imported.document.title == u"contrat signé");
    CHECK(imported.document.fileName == u"contrat signé.pdf");
    CHECK(imported.document.pages == 2);
    CHECK(imported.document.bytes == twoPages().size());
    CHECK(imported.document.sha256 == checksum(twoPages()));
    REQUIRE(imported.content.pages.size() == 2);
    CHECK(imported.content.pages[1].contains(u"Signatures"));
}

TEST_CASE("what is no readable PDF is refused")
{
    CHECK_THROWS_AS(importDocument("Bonjour", u"a.pdf"_s), Error);
    CHECK_THROWS_AS(importDocument({}, u"a.pdf"_s), Error);
    CHECK_THROWS_AS(importDocument(encrypted(twoPages(), "secret"), u"a.pdf"_s), PdfLocked);
    const QTemporaryDir folder;
    CHECK_THROWS_AS(importDocumentFile(folder.path()), Error);
    CHECK_THROWS_AS(importDocumentFile(folder.filePath(u"missing.pdf"_s)), Error);
}

TEST_CASE("a folder is read with the folders in it: each PDF once, and what is wrong with a file or a folder is said")
{
    const Register none;
    const QTemporaryDir folder;
    const QDir root(folder.path());
    REQUIRE(root.mkpath(u"b/tief"_s));
    REQUIRE(root.mkpath(u"vide"_s));
    writeFile(root.filePath(u"z.pdf"_s), twoPages());
    writeFile(root.filePath(u"note.txt"_s), "Bonjour");
    writeFile(root.filePath(u"b/copie.PDF"_s), twoPages());
    writeFile(root.filePath(u"b/tief/a.pdf"_s), samplePdf({u"Avenant"_s}));
    writeFile(root.filePath(u"b/tief/mauvais.pdf"_s), "no PDF");
    REQUIRE(QFile::link(folder.path(), root.filePath(u"b/rond"_s))); // leads round in a circle

    const DocumentBatch batch = readDocuments({}, {{folder.path() + u'/'}, {root.filePath(u"vide/"_s)}}, none);
    QStringList said;
    for (const ReadDocument& file : batch.files)
        said << file.file.name() + u" %1"_s.arg(int(file.fate));
    using Fate = ReadDocument::Fate;
    const auto expected = [](const char* name, Fate fate) { return QLatin1StringView(name) + u" %1"_s.arg(int(fate)); };
    said.sort();
    CHECK(said == QStringList{expected("a.pdf", Fate::New), expected("copie.PDF", Fate::Known),
                              expected("mauvais.pdf", Fate::Refused), expected("vide", Fate::Refused),
                              expected("z.pdf", Fate::New)});
    CHECK(batch.documents.size() == 2);
    CHECK(batch.reason(none, batch.files.front()).contains(u"There is no PDF in this folder."));
}

TEST_CASE("looking through folders can be stopped")
{
    const QTemporaryDir folder;
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(readDocuments({}, {{folder.path()}}, {}, {}, stop.get_token()), Cancelled);
}

TEST_CASE("a protected PDF is read with its password, and stays as it was")
{
    const QByteArray bytes = encrypted(twoPages(), "secret");
    CHECK_THROWS_AS(importDocument(bytes, u"a.pdf"_s, u"autre"_s), PdfLocked);
    const ImportedDocument imported = importDocument(bytes, u"a.pdf"_s, u"secret"_s);
    CHECK(imported.content.pages.size() == 2);
    CHECK(imported.content.bytes == bytes);
}

TEST_CASE("a PDF whose header is late or missing is taken in when it can be read")
{
    const QByteArray late = QByteArray(3000, 'x') + '\n' + twoPages();
    const QByteArray missing = twoPages().mid(9);
    for (const QByteArray& bytes : {late, missing}) {
        const ImportedDocument imported = importDocument(bytes, u"a.pdf"_s);
        CHECK(imported.document.pages == 2);
        CHECK(imported.content.bytes == bytes);
    }
    CHECK_THROWS_AS(importDocument(QByteArray(3000, 'x') + "%PDF-1.4", u"a.pdf"_s), Error);
}

TEST_CASE("a device or a pipe is refused, and a scan is known to hold no text")
{
    const QString refusal = errorOf([] { importDocumentFile(u"/dev/zero"_s); });
    CHECK(refusal.contains(u"This is a device or a pipe, not a file."));
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"tube.pdf"_s);
    REQUIRE(::mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
    CHECK(errorOf([&] { importDocumentFile(pipe); }).contains(u"device or a pipe"));
    CHECK(importDocument(twoPages(), u"a.pdf"_s).hasText);
    CHECK_FALSE(importDocument(samplePdf({QString(), QString()}), u"scan.pdf"_s).hasText);
}

TEST_CASE("a stopped import throws Cancelled")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(importDocument(twoPages(), u"a.pdf"_s, {}, {}, stop.get_token()), Cancelled);
}

namespace {

struct BatchFixture : DatabaseFixture
{
    QString file(const QString& name, const QByteArray& bytes) const
    {
        writeFile(folder.filePath(name), bytes);
        return folder.filePath(name);
    }
    DocumentBatch read(const std::vector<DocumentFile>& files, DocumentBatch before = {}) const
    {
        return readDocuments(std::move(before), files, database->records());
    }
    std::vector<Document> add(const DocumentBatch& batch, std::optional<Id<Contract>> contract = {})
    {
        Transaction tx(*database);
        std::vector<Document> added = addDocuments(tx, database->records(), batch, contract);
        tx.commit();
        return added;
    }

    std::unique_ptr<Database> database = open();
    QString first = file(u"a.pdf"_s, twoPages());
    QString other = file(u"b.pdf"_s, samplePdf({u"Avenant"_s}));
};

} // namespace

TEST_CASE_METHOD(BatchFixture, "files are added together as one action, with their content and their contract")
{
    const Id<Contract> contract = database->records().all<Contract>().begin()->id;
    const std::vector<Document> added = add(read({{first}, {other}}), contract);
    REQUIRE(added.size() == 2);
    CHECK(database->undoState().undo->title == u"Add 2 document(s)");
    CHECK(database->records().find(added[1].id)->contract == contract);
    CHECK(DocumentReader(path()).content(checksum(twoPages())) == twoPages());
    database->undo();
    CHECK(database->records().all<Document>().empty());
}

TEST_CASE_METHOD(BatchFixture, "content is stored once, whether the library has it or an earlier file")
{
    const QString copy = file(u"copie.pdf"_s, twoPages());
    const DocumentBatch batch = read({{first}, {copy}});
    CHECK(batch.documents.size() == 1);
    CHECK(batch.files[1].fate == ReadDocument::Fate::Known);
    CHECK(batch.reason(database->records(), batch.files[1]).startsWith(u"copie.pdf: "));
    CHECK(batch.reason(database->records(), batch.files[1]).contains(u"“a”"));
    CHECK(add(batch).size() == 1);
    const DocumentBatch again = read({{copy}});
    CHECK(again.documents.empty());
    CHECK(again.files.front().sha256 == checksum(twoPages()));
    CHECK(add(batch).empty()); // read before the library had it
    CHECK(database->records().all<Document>().size() == 1);
}

TEST_CASE_METHOD(BatchFixture, "a known file is linked to the contract, unless it belongs to another")
{
    const auto& contracts = database->records().all<Contract>();
    const Id<Contract> contract = contracts.begin()->id;
    const Id<Contract> another = std::next(contracts.begin())->id;
    const DocumentBatch batch = read({{first}, {first}});
    const Document stored = add(batch).front();
    CHECK(database->undoState().undo->title == u"Add 1 document(s)");
    const auto link = [&](Id<Contract> wanted) {
        Transaction tx(*database);
        const std::vector<Document> linked =
            linkKnownDocuments(tx, database->records(), read({{first}, {first}}), wanted);
        tx.commit();
        return linked.size();
    };
    CHECK(link(contract) == 1);
    CHECK(database->records().find(stored.id)->contract == contract);
    CHECK(database->undoState().undo->title == u"Link 1 document(s) to their contract");
    CHECK(link(contract) == 0);
    CHECK(link(another) == 0);
    CHECK(database->records().find(stored.id)->contract == contract);
}

TEST_CASE_METHOD(BatchFixture, "the history counts only what was added")
{
    const DocumentBatch batch = read({{first}, {other}});
    add(read({{first}}));
    CHECK(add(batch).size() == 1);
    CHECK(database->undoState().undo->title == u"Add 1 document(s)");
}

TEST_CASE_METHOD(BatchFixture, "a file that cannot be read stops nothing, and a locked one can be read again")
{
    const QString locked = file(u"fermé.pdf"_s, encrypted(twoPages(), "secret"));
    const QString missing = folder.filePath(u"absent.pdf"_s);
    DocumentBatch batch = read({{missing}, {locked}, {other}});
    CHECK(batch.documents.size() == 1);
    REQUIRE(batch.files.size() == 3);
    CHECK(batch.files[0].fate == ReadDocument::Fate::Refused);
    CHECK(batch.reason(database->records(), batch.files[0]).startsWith(u"absent.pdf: The file does not exist."));
    CHECK(batch.files[1].fate == ReadDocument::Fate::Locked);
    const auto asked = batch.takeLocked();
    REQUIRE(asked);
    CHECK(asked->file.name() == u"fermé.pdf");
    CHECK(!batch.takeLocked());
    CHECK(batch.files.size() == 2);
    batch = read({{asked->file.path, u"secret"_s}}, batch);
    CHECK(batch.documents.size() == 2);
    CHECK(batch.files.back().fate == ReadDocument::Fate::New);
    CHECK(add(batch).size() == 2);
}

TEST_CASE_METHOD(BatchFixture,
                 "of each file that cannot be read its name and the reason are told, and a giant page is read",
                 "[bad input]")
{
    const QByteArray whole = twoPages();
    const QByteArray looping = pdfWithPageTree("2 0 R", 1);
    QByteArray giant = samplePdf({u"Grande"_s});
    giant.replace("/MediaBox [0 0 595 842]", "/MediaBox [0 0 100000 100000]");
    REQUIRE(giant.contains("100000"));
    struct Bad
    {
        QString name;
        QByteArray bytes;
        QString reason; ///< how it begins, behind the name
    };
    const std::vector<Bad> all{{u"vide.pdf"_s, {}, u"The file is empty."_s},
                               {u"tronqué.pdf"_s, whole.left(12), u"The PDF is damaged"_s},
                               {u"renommé.pdf"_s, "PK\x03\x04 feuille de calcul", u"The file is not a PDF."_s},
                               {u"fermé.pdf"_s, encrypted(whole, "secret"), u"The PDF is protected by a password."_s},
                               {u"sans page.pdf"_s, pdfWithPageTree("", 0), u"The PDF has no page."_s}};
    std::vector<DocumentFile> files;
    for (const Bad& bad : all)
        files.push_back({file(bad.name, bad.bytes)});
    files.push_back({file(u"boucle.pdf"_s, looping)});
    files.push_back({file(u"géant.pdf"_s, giant)});
    files.push_back({first});
    const DocumentBatch batch = read(files);
    REQUIRE(batch.files.size() == files.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString reason = batch.reason(database->records(), batch.files[i]);
        INFO(reason.toStdString());
        CHECK(batch.files[i].fate != ReadDocument::Fate::New);
        CHECK(reason.startsWith(all[i].name + u": "_s + all[i].reason));
    }
    const ReadDocument& loop = batch.files[all.size()];
    CHECK((loop.fate == ReadDocument::Fate::New ||
           batch.reason(database->records(), loop).startsWith(u"boucle.pdf: The PDF has no page."_s)));
    const ImportedDocument* page = batch.find(checksum(giant));
    REQUIRE(page);
    CHECK(page->content.pages == std::vector{u"Grande"_s});
    CHECK(batch.files.back().fate == ReadDocument::Fate::New);
}

TEST_CASE_METHOD(BatchFixture, "reading files tells its share and stops when it is asked to")
{
    std::vector<double> shares;
    readDocuments({}, {{first}, {other}}, database->records(), [&](double share) { shares.push_back(share); });
    REQUIRE(!shares.empty());
    CHECK(std::ranges::is_sorted(shares));
    CHECK(shares.back() == 1);
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(readDocuments({}, {{first}}, database->records(), {}, stop.get_token()), Cancelled);
}

TEST_CASE_METHOD(BatchFixture,
                 "contents that are too many to be held are not, nor in the database until one action adds them")
{
    const QString third = file(u"c.pdf"_s, samplePdf({u"Zinniaculture"_s}));
    const DocumentBatch before{.mostHeldBytes = 1};
    const DocumentBatch batch = read({{first}, {other}, {folder.filePath(u"absent.pdf"_s)}, {third}}, before);
    REQUIRE(batch.documents.size() == 3);
    for (const ImportedDocument& document : batch.documents) {
        CHECK(document.content.bytes.isEmpty());
        CHECK(document.content.pages.empty());
        CHECK(document.hasText);
    }
    CHECK(database->records().all<Document>().empty());
    CHECK(DocumentReader(path()).keptContents().count == 0); // also when the batch is never added
    CHECK(add(batch).size() == 3);
    CHECK(Search(path()).find(u"zinniaculture"_s).size() == 1);
    CHECK(DocumentReader(path()).content(checksum(twoPages())) == twoPages());
    CHECK(checkDatabase(path()).isSound());
    database->undo();
    CHECK(database->records().all<Document>().empty());
    database->redo();
    CHECK(database->records().all<Document>().size() == 3);
}

TEST_CASE_METHOD(BatchFixture,
                 "while files are read, and their contents are not held, the database takes other changes")
{
    const QString third = file(u"c.pdf"_s, samplePdf({u"Annexe"_s}));
    int written = 0;
    const auto editMeanwhile = [&](double) {
        Transaction tx(*database, u"Meanwhile"_s);
        Funder funder;
        funder.code = funder.title = u"F%1"_s.arg(++written);
        tx.insert(funder);
        tx.commit();
    };
    const DocumentBatch batch =
        readDocuments({.mostHeldBytes = 1}, {{first}, {other}, {third}}, database->records(), editMeanwhile);
    CHECK(written > 2);
    CHECK(add(batch).size() == 3);
}

TEST_CASE_METHOD(BatchFixture, "two batches with the same content, read at once, add it once")
{
    const DocumentBatch one = read({{first}, {other}}, {.mostHeldBytes = 1});
    const DocumentBatch two = read({{other}, {first}}, {.mostHeldBytes = 1});
    CHECK(add(one).size() == 2);
    CHECK(add(two).empty());
    CHECK(DocumentReader(path()).content(checksum(twoPages())) == twoPages());
    CHECK(checkDatabase(path()).isSound());
}
