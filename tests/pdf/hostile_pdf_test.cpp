// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are made to hold a reader, or to break it: each is read or refused, and costs no more than it may.

#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const QByteArray helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

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

/// A page tree of one branch that is so deep, with a page at its end, or the root again.
QByteArray deepTree(int depth, bool endsInRoot)
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>"};
    for (int i = 0; i < depth; ++i) {
        const int next = endsInRoot && i == depth - 1 ? 2 : i + 3;
        objects << "<< /Type /Pages /Count 1 /Kids [" + QByteArray::number(next) + " 0 R] >>";
    }
    objects << "<< /Type /Page /Parent " + QByteArray::number(depth + 1) + " 0 R /MediaBox [0 0 595 842] >>";
    return pdfOf(objects);
}

/// A form that draws itself, or two that draw each other.
QByteArray drawingEachOther(int forms)
{
    QList<QByteArray> objects;
    for (int i = 0; i < forms; ++i) {
        const QByteArray next = QByteArray::number(6 + (i + 1) % forms);
        objects << streamObject("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X " +
                                    next + " 0 R >> >>",
                                "/X Do /X Do");
    }
    return pageWith("/X Do", "/XObject << /X 6 0 R >>", objects);
}

/// Its table names as the one before it `previous`, as a byte of the file; -1: itself.
QByteArray withPrevious(qsizetype previous)
{
    QByteArray pdf = samplePdf({u"Boucle"_s});
    const qsizetype start = pdf.lastIndexOf("xref\n0 ");
    return pdf.replace("/Root 1 0 R", "/Root 1 0 R /Prev " + QByteArray::number(previous < 0 ? start : previous));
}

QByteArray pageOf(const QByteArray& mediaBox, const QByteArray& content)
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", helvetica,
                  "<< /Type /Page /Parent 2 0 R /MediaBox [" + mediaBox +
                      "] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>",
                  streamObject({}, content)});
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
