// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using test::samplePdf;

namespace {

QString refusal(const QByteArray& bytes)
{
    try {
        const PdfDocument document(bytes, u"contrat.pdf"_s);
        return u"opened with %1 pages"_s.arg(document.pageCount());
    } catch (const Error& error) {
        CHECK(error.where() == u"contrat.pdf");
        CHECK_FALSE(error.advice().isEmpty());
        return error.message();
    }
}

} // namespace

TEST_CASE("a PDF gives its pages, their size and their text")
{
    const PdfDocument document(samplePdf({u"Premiere page"_s, u"Seconde page"_s}));
    REQUIRE(document.pageCount() == 2);
    CHECK(document.pageSize(1) == QSizeF(595, 842));
    CHECK(document.pageText(1) == u"Premiere page");
    CHECK(document.pageText(2) == u"Seconde page");
    CHECK_FALSE(document.isEncrypted());
    CHECK(document.title().isEmpty());
    CHECK(document.outline().empty());
    CHECK(document.links(1).empty());
}

TEST_CASE("words have their box in points from the top left")
{
    const PdfDocument document(samplePdf({u"Signature du contrat"_s}));
    const auto words = document.pageWords(1);
    REQUIRE(words.size() == 3);
    CHECK(words[0].text == u"Signature");
    CHECK(words[0].box.left() == Approx(72).margin(1));
    // The line stands 700 points above the foot of a page of 842.
    CHECK(words[0].box.top() < 142);
    CHECK(words[0].box.bottom() > 142);
    CHECK(words[1].box.left() > words[0].box.right());
    CHECK(words[0].spaceAfter);
    CHECK_FALSE(words[0].endsLine);
    CHECK(words[2].endsLine);
}

TEST_CASE("a page becomes a picture at the resolution asked for, with highlights")
{
    const PdfDocument document(samplePdf({u"Signature"_s}));
    const QImage plain = document.pageImage(1, 72);
    CHECK(plain.size() == QSize(595, 842));
    CHECK(plain.pixelColor(500, 500) == QColor(Qt::white));
    const QImage tinted = document.pageImage(1, 144, {QRectF(200, 200, 100, 50)});
    CHECK(tinted.width() == 1190);
    CHECK(tinted.pixelColor(500, 450) == QColor(0xff, 0xe0, 0x66));
    CHECK(tinted.pixelColor(900, 900) == QColor(Qt::white));
}

TEST_CASE("a page that is asked for in a huge resolution comes smaller, not as a crash")
{
    const PdfDocument document(samplePdf({u"Signature"_s}));
    const QImage image = document.pageImage(1, 100'000);
    CHECK(double(image.width()) * image.height() <= 51e6);
    CHECK(image.width() > 1000);
}

TEST_CASE("work on a page stops when it is told to")
{
    const PdfDocument document(samplePdf({u"Signature"_s}));
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(document.pageImage(1, 72, source.get_token()), Cancelled);
    CHECK_THROWS_AS(document.pageText(1, source.get_token()), Cancelled);
}

TEST_CASE("a page without text has none, and is no error")
{
    const PdfDocument document(samplePdf({QString()}));
    CHECK(document.pageText(1).isEmpty());
    CHECK(document.pageWords(1).empty());
}

TEST_CASE("files that are no PDF are refused in clear words")
{
    CHECK(refusal({}) == u"The file is empty.");
    CHECK(refusal("PK\x03\x04 this is a spreadsheet") == u"The file is not a PDF.");
    CHECK(refusal(QByteArray(200'000, '\0')) == u"The file is not a PDF.");
    CHECK(refusal("%PDF-1.7\n") == u"The PDF is damaged and cannot be read.");
    CHECK(refusal("%PDF-1.7\n" + QByteArray(50'000, '\xff')) == u"The PDF is damaged and cannot be read.");
}

TEST_CASE("a PDF without a page is refused or read as it is, never a crash")
{
    CHECK(refusal(test::pdfWithPageTree("", 0)) == u"The PDF has no page.");
    const QString loop = refusal(test::pdfWithPageTree("2 0 R", 1));
    CHECK((loop == u"The PDF has no page." || loop == u"opened with 1 pages"));
    const QString boast = refusal(test::pdfWithPageTree("", 2'000'000'000));
    CHECK((boast == u"The PDF has no page." || boast == u"opened with 1 pages"));
}

TEST_CASE("a page that is missing is an empty one")
{
    const PdfDocument document(test::pdfWithPageTree("99 0 R", 1));
    REQUIRE(document.pageCount() == 1);
    CHECK(document.pageText(1).isEmpty());
    CHECK(document.links(1).empty());
    CHECK(document.pageSize(1).isEmpty());
    CHECK_THROWS_AS(document.pageImage(1, 72), Error);
}

TEST_CASE("a PDF that is cut anywhere opens or is refused, and never crashes")
{
    const QByteArray whole = samplePdf({u"Premiere"_s, u"Seconde"_s, u"Troisieme"_s});
    int refused = 0;
    for (qsizetype size = 0; size < whole.size(); size += 23) {
        try {
            const PdfDocument document(whole.left(size));
            for (int page = 1; page <= document.pageCount(); ++page)
                document.pageText(page);
        } catch (const Error&) {
            ++refused;
        }
    }
    CHECK(refused > 0);
}

TEST_CASE("a PDF with bytes turned over opens or is refused, and never crashes")
{
    const QByteArray whole = samplePdf({u"Premiere"_s, u"Seconde"_s});
    std::uint32_t random = 2030;
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray broken = whole;
        for (int i = 0; i < 8; ++i) {
            random = random * 1664525u + 1013904223u;
            broken[qsizetype(random % std::uint32_t(broken.size()))] = char(random >> 24);
        }
        try {
            const PdfDocument document(broken);
            document.pageText(1);
            document.outline();
            document.links(1);
        } catch (const Error&) {
            ++refused;
        }
    }
    CHECK(refused < 300);
}

TEST_CASE("a PDF behind a password says so, and opens with it")
{
    const QByteArray pdf = test::encrypted(samplePdf({u"Secret"_s}), "sésame");
    try {
        const PdfDocument document(pdf, u"contrat.pdf"_s);
        FAIL("it opened");
    } catch (const PdfLocked& locked) {
        CHECK(locked.message() == u"The PDF is protected by a password.");
        CHECK(locked.where() == u"contrat.pdf");
    }
    try {
        const PdfDocument document(pdf, {}, u"autre"_s);
        FAIL("it opened");
    } catch (const PdfLocked& locked) {
        CHECK(locked.message() == u"The password does not open the PDF.");
    }
    const PdfDocument document(pdf, {}, u"sésame"_s);
    CHECK(document.isEncrypted());
    CHECK(document.pageText(1) == u"Secret");
}

TEST_CASE("a PDF says whether its author lets it be printed")
{
    CHECK(PdfDocument(samplePdf({u"Ouvert"_s})).isPrintable());
    CHECK(PdfDocument(test::encrypted(samplePdf({u"Ouvert"_s}), "")).isPrintable());
    CHECK_FALSE(PdfDocument(test::notToBePrinted(samplePdf({u"Ouvert"_s}))).isPrintable());
}

TEST_CASE("a PDF that is encrypted without a password opens")
{
    const PdfDocument document(test::encrypted(samplePdf({u"Ouvert"_s}), ""));
    CHECK(document.isEncrypted());
    CHECK(document.pageText(1) == u"Ouvert");
}

TEST_CASE("ten thousand pages open, and each can be read")
{
    QStringList pages;
    for (int i = 1; i <= 10'000; ++i)
        pages << u"Page %1"_s.arg(i);
    const PdfDocument document(samplePdf(pages));
    REQUIRE(document.pageCount() == 10'000);
    CHECK(document.pageText(1) == u"Page 1");
    CHECK(document.pageText(10'000) == u"Page 10000");
}
