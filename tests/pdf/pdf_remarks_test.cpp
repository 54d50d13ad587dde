// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_remarks.h"

#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

QStringList kindsIn(const QByteArray& pdf)
{
    QStringList kinds;
    for (const PdfRemark& remark : PdfDocument(pdf).allTexts({}, {}).remarks)
        kinds << remark.kind;
    return kinds;
}

QString remarksIn(const QByteArray& pdf)
{
    return inWords(PdfDocument(pdf).allTexts({}, {}).remarks);
}

const QByteArray twoPages = samplePdf({u"Contrat"_s, u"Signatures"_s});

} // namespace

TEST_CASE("of a sound file there is nothing to say")
{
    CHECK(kindsIn(twoPages).isEmpty());
    CHECK(kindsIn(encrypted(twoPages, "")).isEmpty());
    CHECK(kindsIn(twoPages + "\n\n").isEmpty());
    CHECK(kindsIn(QByteArray(500, ' ') + '\n' + twoPages).isEmpty());
    // Rubbish behind the end, as mail programs and web servers leave it, is no object of the file.
    for (const char* rubbish : {"-- \nSee the object below, 12 objects in all\n", "<html><object></object></html>",
                                "no 3 obj", "1 0 object", "x1 0 objx", "1.0 obj"})
        CHECK(kindsIn(twoPages + rubbish).isEmpty());
}

TEST_CASE("a file whose end is missing is called so, with the number of pages that were read")
{
    const QByteArray cut = twoPages.left(twoPages.indexOf("xref\n0 "));
    CHECK(remarksIn(cut) == u"the file is cut off: its end is missing, 2 page(s) read");
    // Cut in the middle of the second page.
    const QByteArray half = twoPages.left(twoPages.indexOf("(Signatures"));
    CHECK(kindsIn(half).contains(u"truncated"_s));
    CHECK(PdfDocument(half).pageText(1) == u"Contrat");
    // A later state of the file was being written when it broke off.
    const QByteArray later = twoPages + "6 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n";
    CHECK(kindsIn(later + "7 0 obj\n<<").contains(u"truncated"_s));
    CHECK(kindsIn(twoPages + "7\n0\tobj<<").contains(u"truncated"_s));
}

TEST_CASE("a table of the objects that is wrong is said to have been made anew")
{
    QByteArray wrong = twoPages;
    wrong.replace("startxref\n", "startxref\n9");
    CHECK(kindsIn(wrong) == QStringList{u"object-table"_s});
    CHECK(remarksIn(wrong) == u"the table of its objects is damaged and was made anew");
}

TEST_CASE("damaged data, fonts and pictures are counted by kind, without the words of the reader")
{
    const QByteArray squeezed = qCompress(QByteArray("BT /F1 12 Tf 72 700 Td (Contrat) Tj ET\n").repeated(50)).mid(4);
    const QByteArray data = pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
                                   "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                                   "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 "
                                   "0 R >> >> /Contents 5 0 R >>",
                                   streamObject("/Filter /FlateDecode", squeezed.left(20) + QByteArray(30, '\xff'))});
    CHECK(kindsIn(data).contains(u"data"_s));
    const QByteArray letters = pageWith("BT /F9 12 Tf 72 700 Td (Contrat) Tj ET");
    CHECK(kindsIn(letters).contains(u"fonts"_s));
    const QByteArray pictures = pageWith("/Absent Do", "/Font << /F1 3 0 R >> /XObject << >>");
    CHECK(kindsIn(pictures).contains(u"pictures"_s));
    for (const QByteArray& pdf : {data, letters, pictures}) {
        const QString text = remarksIn(pdf);
        CAPTURE(text);
        CHECK_FALSE(text.contains(u"rror"));
        CHECK_FALSE(text.contains(u"xref"));
    }
}

TEST_CASE("what weighs most comes first, and pages that could not be read are named")
{
    const PdfRemarks remarks = remarksOn({{2, 1, 3, 4, 5, 6}, false, 9, {3, 7}});
    QStringList kinds;
    for (const PdfRemark& remark : remarks)
        kinds << u"%1 %2"_s.arg(remark.kind).arg(remark.count);
    CHECK(kinds == QStringList{u"unread-pages 2"_s, u"object-table 2"_s, u"page-list 1"_s, u"data 3"_s, u"fonts 4"_s,
                               u"pictures 5"_s, u"other 6"_s});
    CHECK(remarks[0].text == u"2 page(s) could not be read: 3, 7");
    CHECK(remarks.back().text == u"6 other fault(s)");
    CHECK(inWords(remarksOn({{0, 0, 0, 0, 0, 2}, false, 9, {}})) == u"2 fault(s): something may be missing");
    CHECK(inWords(remarksOn({{}, false, 9, {1, 3, 4, 6, 7, 8}})) == u"6 page(s) could not be read: 1, 3 to 4, 6 to 8");
    CHECK(inWords(remarksOn({{}, false, 9, {}})).isEmpty());
    // What came after the state that is shown was lost, though nothing is amiss in that state.
    CHECK(inWords(remarksOn({{}, true, 9, {}})) == u"the file is cut off: its end is missing, 9 page(s) read");
}
