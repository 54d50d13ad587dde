// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/support/files.h"
#include "tests/support/folders.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// tests/pdf/golden/README.md
QByteArray sealedPdf()
{
    return bytesOf(testFolder(u"pdf"_s) + u"/golden/sealed.pdf"_s);
}

std::vector<PdfSeal> sealsIn(const QByteArray& pdf)
{
    return PdfDocument(pdf).properties().seals;
}

} // namespace

TEST_CASE("a PDF says how it was made and which of its fonts it does not bring")
{
    const PdfProperties found = PdfDocument(sealedPdf()).properties();
    CHECK(found.creator == u"Exemple de traitement de texte");
    CHECK(found.producer == u"Exemple de PDF");
    CHECK(found.version == u"1.7");
    CHECK(found.created == QDateTime(QDate(2024, 5, 16), QTime(10, 0), Qt::UTC));
    CHECK_FALSE(found.modified.isValid());
    CHECK(found.fonts == std::vector<PdfFont>{{u"Helvetica"_s, false}});
    CHECK_FALSE(found.hasScripts);
    CHECK_FALSE(found.hasEmbeddedFiles);
}

TEST_CASE("an electronic signature says who signed, when, and that nothing was changed")
{
    const std::vector<PdfSeal> seals = sealsIn(sealedPdf());
    REQUIRE(seals.size() == 2);
    const PdfSeal& seal = seals.front();
    CHECK(seal.signer == u"Commune d’Exemple, cachet électronique");
    CHECK(seal.reason == u"Signature du contrat");
    CHECK(seal.place == u"Exemple");
    CHECK(seal.signedAt.isValid());
    CHECK(seal.state == PdfSealState::Sound);
    CHECK(seal.certificate == PdfCertificateState::Unvouched);
    CHECK(seal.coversAll);
    CHECK(seal.page == 1);
    CHECK(seal.box == QRectF(72, 712, 200, 50));
    CHECK(seals.back() == PdfSeal{.page = 1, .box = QRectF(320, 712, 200, 50)}); // nobody signed in it
}

TEST_CASE("what was changed after an electronic signature is told", "[bad input]")
{
    QByteArray changed = sealedPdf();
    changed.replace("Contrat de ville", "Contrat de vilie");
    REQUIRE(sealsIn(changed).size() == 2);
    CHECK(sealsIn(changed).front().state == PdfSealState::Altered);

    const std::vector<PdfSeal> added = sealsIn(sealedPdf() + "% added afterwards\n");
    REQUIRE(added.size() == 2);
    CHECK(added.front().state == PdfSealState::Sound);
    CHECK_FALSE(added.front().coversAll);

    QByteArray damaged = sealedPdf();
    const qsizetype at = damaged.indexOf("/Contents <3") + 10;
    damaged.replace(at, 400, QByteArray(400, 'f'));
    REQUIRE(sealsIn(damaged).size() == 2);
    CHECK(sealsIn(damaged).front().state != PdfSealState::Sound);
}

TEST_CASE("scripts and embedded files are told of, and a PDF without any says so", "[bad input]")
{
    const QByteArray page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>";
    const QByteArray scripted = pdfOf(
        {"<< /Type /Catalog /Pages 2 0 R /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (1) >>] >> >> >>",
         "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page});
    CHECK(PdfDocument(scripted).properties().hasScripts);
    const QByteArray carrying = pdfOf(
        {"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.txt) /EF "
         "<< /F 4 0 R >> >>] >> >> >>",
         "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page,
         "<< /Type /EmbeddedFile /Length 1 >>\nstream\na\nendstream"});
    CHECK(PdfDocument(carrying).properties().hasEmbeddedFiles);
    const PdfProperties plain = PdfDocument(samplePdf({u"Un"_s})).properties();
    CHECK_FALSE(plain.hasScripts);
    CHECK_FALSE(plain.hasEmbeddedFiles);
    CHECK(plain.seals.empty());
}
