// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are made to hold a reader, or to break it: each is read or refused, and costs no more than it may.

#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/support/hostile_pdf.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Reads it as the library and the reader do; a helper must not crash over it.
QString fateOf(const QByteArray& pdf)
{
    PdfLimits limits;
    limits.memory = 256LL << 20;
    limits.processorSeconds = 1;
    try {
        const PdfDocument document(pdf, u"bombe.pdf"_s, {}, {}, limits);
        document.allTexts({}, {});
        document.outline();
        document.links(1);
        document.pageImage(1, 36);
        return u"read"_s;
    } catch (const PdfBrokeOff& trouble) {
        return trouble.reason() == PdfBrokeOff::Reason::Time     ? u"time"_s
               : trouble.reason() == PdfBrokeOff::Reason::Memory ? u"memory"_s
                                                                 : u"crash"_s;
    } catch (const Error&) {
        return u"refused"_s;
    }
}

} // namespace

TEST_CASE("page trees that are deep, loop, or boast of a number of pages are read or refused")
{
    CHECK(fateOf(deepTree(100, false)) == u"read");
    for (const int depth : {5'000, 100'000}) {
        for (const bool loops : {false, true}) {
            CAPTURE(depth, loops);
            CHECK_FALSE(fateOf(deepTree(depth, loops)).isEmpty());
        }
    }
    for (const int count : {-1, 1'000'000, 2'147'483'647}) {
        CAPTURE(count);
        QByteArray boast = samplePdf({u"Un"_s});
        boast.replace("/Count 1 ", "/Count " + QByteArray::number(count) + ' ');
        CHECK_FALSE(fateOf(boast).isEmpty());
    }
}

TEST_CASE("forms that draw each other in a ring, and tables that name each other, come to an end")
{
    for (const int forms : {1, 2, 7})
        CHECK(fateOf(drawingEachOther(forms)) == u"read");
    for (const qsizetype previous : {qsizetype(-1), qsizetype(0), qsizetype(9), qsizetype(2'000'000'000)}) {
        CAPTURE(previous);
        const PdfDocument document(withPrevious(previous));
        CHECK(document.pageText(1) == u"Boucle");
    }
}

TEST_CASE("sizes and depths that cannot be are no trouble")
{
    for (const char* box : {"0 0 1e30 1e30", "0 0 0 0", "-1e9 -1e9 1e9 1e9", "0 0 100000 100000", "5 5 5 5"}) {
        CAPTURE(box);
        CHECK(fateOf(pageOf(box, "BT /F1 12 Tf 72 700 Td (Grand) Tj ET")) != u"crash");
    }
    CHECK(fateOf(pageOf("0 0 595 842", QByteArray("q ").repeated(2'000'000))) != u"crash");
    CHECK(fateOf(pageOf("0 0 595 842", QByteArray("[").repeated(1'000'000))) != u"refused");
    CHECK(fateOf(pageOf("0 0 595 842", QByteArray("BT /F1 1e9 Tf (A) Tj ET ").repeated(1000))) != u"crash");
}

TEST_CASE("one page that asks for too much leaves the rest of its document readable")
{
    PdfLimits limits;
    limits.processorSeconds = 1;
    const PdfDocument document(pdfWithEndlessPages(3, {1}), {}, {}, {}, limits);
    CHECK(document.allTexts({}, {}).pages == std::vector<QString>{QString(), u"Page2"_s, u"Page3"_s});
}
