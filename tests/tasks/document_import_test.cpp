#include "tasks/document_import.h"

#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/sample_pdf.h"

#include <QFile>

using namespace parvis;
using namespace parvis::test;

namespace {

QByteArray twoPages()
{
    return samplePdf({QStringLiteral("Contrat de ville"), QStringLiteral("Signatures")});
}

} // namespace

TEST_CASE("a PDF becomes a document with its checksum and the text of its pages")
{
    const ImportedDocument imported = importDocument(twoPages(), QStringLiteral("contrat signé.pdf"));
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
    CHECK_THROWS_AS(importDocument("Bonjour", QStringLiteral("a.pdf")), Error);
    CHECK_THROWS_AS(importDocument({}, QStringLiteral("a.pdf")), Error);
    CHECK_THROWS_AS(importDocument(encrypted(twoPages(), "secret"), QStringLiteral("a.pdf")), PdfLocked);
    const QTemporaryDir folder;
    CHECK_THROWS_AS(importDocumentFile(folder.path()), Error);
    CHECK_THROWS_AS(importDocumentFile(folder.filePath(QStringLiteral("missing.pdf"))), Error);
}

TEST_CASE("a protected PDF is read with its password, and stays as it was")
{
    const QByteArray bytes = encrypted(twoPages(), "secret");
    CHECK_THROWS_AS(importDocument(bytes, QStringLiteral("a.pdf"), QStringLiteral("autre")), PdfLocked);
    const ImportedDocument imported = importDocument(bytes, QStringLiteral("a.pdf"), QStringLiteral("secret"));
    CHECK(imported.content.pages.size() == 2);
    CHECK(imported.content.bytes == bytes);
}

TEST_CASE("a stopped import throws Cancelled")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(importDocument(twoPages(), QStringLiteral("a.pdf"), {}, {}, stop.get_token()), Cancelled);
}

TEST_CASE("the same content is stored once")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    Transaction tx(*database, QStringLiteral("Add"));
    const AddedDocument added =
        addDocument(tx, database->records(), importDocument(twoPages(), QStringLiteral("a.pdf")));
    CHECK(added.added);
    tx.commit();
    CHECK(DocumentReader(fixture.path()).content(checksum(twoPages())) == twoPages());

    Transaction again(*database, QStringLiteral("Add"));
    const AddedDocument known =
        addDocument(again, database->records(), importDocument(twoPages(), QStringLiteral("b.pdf")));
    CHECK_FALSE(known.added);
    CHECK(known.id == added.id);
    CHECK(again.isEmpty());
}
