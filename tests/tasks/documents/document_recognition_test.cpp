// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_recognition.h"

#include "tests/catch.h"
#include "tests/support/no_ocr.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE("a page that cannot be drawn takes none of the others with it when a document is recognised")
{
    const QByteArray pdf =
        pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 99 0 R] /Count 2 >>",
               "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R "
               ">> >> /Contents 4 0 R >>",
               streamObject({}, "BT /F1 20 Tf 72 700 Td (Contrat de ville) Tj ET"),
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"});
    const RecognisedDocument document = recogniseDocument(Register(), pdf, u"contrat.pdf"_s);
    CHECK(document.pages == 2);
    CHECK(document.facts.kind);
    if (document.unread) // without what reads pictures nobody looks at the page
        CHECK(document.pagesWithoutText == std::vector<int>{2});
    else
        CHECK(document.lost == std::vector<int>{2});
}

TEST_CASE("where pictures cannot be read, the facts of the other pages are there, and it is said beside them why")
{
    const NoOcr absent;
    const RecognisedDocument document =
        recogniseDocument(Register(), samplePdf({u"Contrat de ville"_s, QString()}), u"contrat.pdf"_s);
    REQUIRE(document.facts.kind);
    CHECK(document.facts.kind->value == u"contrat");
    CHECK(document.pagesWithoutText == std::vector<int>{2});
    CHECK(document.lost.empty());
    REQUIRE(document.unread);
    CHECK(document.unread->line().contains(u"tesseract-ocr-fra"));
}
