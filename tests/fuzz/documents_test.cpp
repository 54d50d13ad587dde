// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_document.h"
#include "tasks/documents/document_import.h"
#include "tests/fuzz/mutation.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

TEST_CASE("a spoilt PDF is taken in with the text of its pages and drawn, or refused")
{
    const QByteArray pdf = samplePdf({u"Contrat de ville"_s, u"Signature"_s, QString()});
    Mutator mutator(5, {"endstream", "endobj", "/Kids [2 0 R]", "/Length 9999999", "/MediaBox [0 0 1e9 1e9]", "<<",
                        ">>", "/Filter /FlateDecode", "xref", "%PDF-"});
    int read = 0;
    for (int round = 0; round < rounds(150); ++round) {
        const QByteArray bytes = mutator.spoil(pdf, round % 2 ? 9 : 0);
        CAPTURE(round, bytes.toPercentEncoding(" /<>[]()"));
        read += endsWell([&] {
            const ImportedDocument imported = importDocument(bytes, u"contrat.pdf"_s);
            CHECK(imported.document.pages == int(imported.content.pages.size()));
            CHECK(imported.content.bytes == bytes);
        });
        endsWell([&] {
            const PdfDocument document(bytes);
            document.outline();
            for (int page = 1; page <= std::min(3, document.pageCount()); ++page) {
                document.links(page);
                document.pageWords(page);
                if (!document.pageSize(page).isEmpty())
                    CHECK_FALSE(document.pageImage(page, 20).isNull());
            }
        });
    }
    CHECK(read > rounds(150) / 10);
}
