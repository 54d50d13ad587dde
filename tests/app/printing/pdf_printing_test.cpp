// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pdf_printing.h"

#include "app/printing/printer_memory.h"
#include "domain/error.h"
#include "tests/app/printing/quietly.h"
#include "tests/catch.h"
#include "tests/support/files.h"
#include "tests/support/folders.h"
#include "tests/support/sample_pdf.h"

#include <QDir>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct FilePrinter
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"sortie.pdf"_s);
    QPrinter printer{QPrinter::HighResolution};

    FilePrinter()
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setResolution(300);
        setPaper(printer, {595.28, 841.89});
    }
    PdfDocument printed() const { return PdfDocument(bytesOf(path)); }
};

/// How much the pictures of two pages differ, from 0 to 255.
double difference(const QImage& a, const QImage& b)
{
    const QImage left = a.convertToFormat(QImage::Format_Grayscale8);
    const QImage right = b.scaled(a.size()).convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            sum += std::abs(left.constScanLine(y)[x] - right.constScanLine(y)[x]);
    }
    return sum / (left.width() * left.height());
}

} // namespace

TEST_CASE("printing to a file gives the pages of the PDF, with their text")
{
    FilePrinter file;
    const QByteArray pdf = samplePdf({u"Un"_s, u"Deux"_s, u"Trois"_s});
    const PrintedPages whole = printPdf({pdf}, file.printer, {1, 2, 3}, quietly);
    CHECK(whole.count == 3);
    CHECK(whole.file == file.path);
    CHECK(bytesOf(file.path) == pdf);
    printPdf({pdf}, file.printer, {2, 3}, quietly);
    REQUIRE(file.printed().pageCount() == 2);
    CHECK(file.printed().pageText(1) == u"Deux");
}

TEST_CASE("pages are painted on paper as they are shown, in the order that was asked for")
{
    FilePrinter file;
    const QByteArray pdf = samplePdf({u"M"_s.repeated(40), u"Et une autre"_s});
    std::vector<double> shares;
    const JobControl control{{}, [&](double share) { shares.push_back(share); }};
    CHECK(printPdf({pdf}, file.printer, {2, 1}, control).count == 2); // not in a row: painted, as for a printer
    CHECK(shares == std::vector<double>{0.5, 1});
    const PdfDocument printed = file.printed();
    const PdfDocument source(pdf);
    REQUIRE(printed.pageCount() == 2);
    CHECK(printed.pageSize(1) == source.pageSize(1));
    CHECK(difference(source.pageImage(2, 72), printed.pageImage(1, 72)) < 1);
    CHECK(difference(source.pageImage(1, 72), printed.pageImage(2, 72)) < 1);
    CHECK(difference(source.pageImage(1, 72), printed.pageImage(1, 72)) >
          2 * difference(source.pageImage(2, 72), printed.pageImage(1, 72)));
}

TEST_CASE("copies are printed one whole set after the other, or page by page, as the printer dialog was told")
{
    const QByteArray pdf = samplePdf({u"M"_s.repeated(40), u"Et une autre"_s});
    const PdfDocument source(pdf);
    for (const bool collates : {true, false}) {
        CAPTURE(collates);
        FilePrinter file;
        file.printer.setCopyCount(2);
        file.printer.setCollateCopies(collates);
        CHECK(printPdf({pdf}, file.printer, {2, 1}, quietly).count == 4);
        const PdfDocument printed = file.printed();
        REQUIRE(printed.pageCount() == 4);
        const std::vector<int> wanted = collates ? std::vector{2, 1, 2, 1} : std::vector{2, 2, 1, 1};
        for (int sheet = 0; sheet < 4; ++sheet) {
            const int page = wanted[std::size_t(sheet)];
            const QImage shown = printed.pageImage(sheet + 1, 72);
            CHECK(difference(source.pageImage(page, 72), shown) < difference(source.pageImage(3 - page, 72), shown));
        }
    }
}

TEST_CASE("a page is turned and made smaller for the paper, never larger")
{
    FilePrinter file;
    QImage black(100, 200, QImage::Format_RGB32);
    black.fill(Qt::black);
    const auto inkOf = [&](const QSizeF& page) {
        QPainter painter(&file.printer);
        paintPage(painter, file.printer, {black, page});
        painter.end();
        const QImage image = file.printed().pageImage(1, 72);
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink;
    };
    const QRect small = inkOf({200, 400});
    CHECK(std::abs(small.width() - 200) <= 2);
    CHECK(std::abs(small.center().x() - 297) <= 2);
    CHECK(std::abs(small.center().y() - 421) <= 2);
    const QRect across = inkOf({400, 200}); // turned: the paper is upright
    CHECK(std::abs(across.width() - 200) <= 2);
    CHECK(std::abs(across.height() - 400) <= 2);
    const QRect large = inkOf({1190, 1684});
    CHECK(std::abs(large.width() - 595) <= 2);
    CHECK(std::abs(large.height() - 842) <= 2);
}

TEST_CASE("the pages of the dialog: all, some, the one that is read, the last one first")
{
    FilePrinter file;
    CHECK(chosenPages(file.printer, 3, 0) == std::vector<int>{1, 2, 3});
    file.printer.setPrintRange(QPrinter::CurrentPage);
    CHECK(chosenPages(file.printer, 3, 2) == std::vector<int>{2});
    file.printer.setPrintRange(QPrinter::PageRange);
    QPageRanges ranges;
    ranges.addRange(2, 3);
    file.printer.setPageRanges(ranges);
    CHECK(chosenPages(file.printer, 5, 0) == std::vector<int>{2, 3});
    file.printer.setPageOrder(QPrinter::LastPageFirst);
    CHECK(chosenPages(file.printer, 5, 0) == std::vector<int>{3, 2});
}

TEST_CASE("printing that is stopped leaves no file")
{
    FilePrinter file;
    const QByteArray pdf = samplePdf({u"Un"_s, u"Deux"_s, u"Trois"_s});
    std::stop_source stop;
    const JobControl control{stop.get_token(), [&](double) { stop.request_stop(); }};
    CHECK_THROWS_AS(printPdf({pdf}, file.printer, {3, 1, 2}, control), Cancelled);
    CHECK_FALSE(QFile::exists(file.path));
}

TEST_CASE("a file that stood there stays until the last page is painted")
{
    FilePrinter file;
    writeFile(file.path, "as it was");
    const QByteArray pdf = samplePdf({u"Un"_s, u"Deux"_s, u"Trois"_s});
    std::stop_source before;
    before.request_stop();
    CHECK_THROWS_AS(printPdf({pdf}, file.printer, {3, 1, 2}, {before.get_token(), [](double) {}}), Cancelled);
    CHECK(bytesOf(file.path) == "as it was");
    std::stop_source amid;
    const JobControl control{amid.get_token(), [&](double) { amid.request_stop(); }};
    CHECK_THROWS_AS(printPdf({pdf}, file.printer, {3, 1, 2}, control), Cancelled);
    CHECK(bytesOf(file.path) == "as it was");
    CHECK(QDir(file.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1); // nothing half made beside it
    CHECK(printPdf({pdf}, file.printer, {3, 1, 2}, quietly).file == file.path);
    CHECK(file.printed().pageCount() == 3);
    CHECK(file.printer.outputFileName() == file.path);
}

TEST_CASE("what its author does not allow is not printed, and the preview knows it")
{
    FilePrinter file;
    const QByteArray pdf = notToBePrinted(samplePdf({u"Un"_s}));
    CHECK_FALSE(previewPagesOf({pdf}, quietly).isPrintable);
    CHECK_THROWS_AS(printPdf({pdf}, file.printer, {1}, quietly), Error);
    CHECK_FALSE(QFile::exists(file.path));
}

TEST_CASE("a protected document is printed with its password")
{
    FilePrinter file;
    const QByteArray pdf = encrypted(samplePdf({u"Secret"_s}), "sesame");
    CHECK(printPdf({pdf, u"sesame"_s}, file.printer, {1}, quietly).count == 1);
    CHECK(file.printed().pageCount() == 1);
}

TEST_CASE("a preview of many pages stays within its memory")
{
    QStringList texts;
    for (int page = 0; page < 120; ++page)
        texts << u"Page %1"_s.arg(page);
    const PreviewPages preview = previewPagesOf({samplePdf(texts)}, quietly);
    REQUIRE(preview.pages.size() == 120);
    qint64 bytes = 0;
    for (const PageImage& page : preview.pages)
        bytes += page.image.sizeInBytes();
    CHECK(bytes < 210'000'000);
    QByteArray wide = samplePdf(texts.mid(0, 10));
    wide.replace("595 842", "9999 9999"); // three and a half metres each way
    const PreviewPages large = previewPagesOf({wide}, quietly);
    bytes = 0;
    for (const PageImage& page : large.pages)
        bytes += page.image.sizeInBytes();
    CHECK(bytes < 210'000'000);
    CHECK(previewPagesOf({samplePdf({u"Une"_s})}, quietly).pages.front().image.width() > 1000);
}

TEST_CASE("the printer is set up as it was for pages of that size")
{
    const QSizeF a4(595.28, 841.89);
    const QSizeF a3across(1190.55, 841.89);
    QPrinter first{QPrinter::HighResolution};
    recallPrinter(first, a3across);
    CHECK(first.pageLayout().pageSize().id() == QPageSize::A3);
    CHECK(first.pageLayout().orientation() == QPageLayout::Landscape);
    first.setPageSize(QPageSize(QPageSize::A4));
    first.setDuplex(QPrinter::DuplexLongSide);
    first.setColorMode(QPrinter::GrayScale);
    rememberPrinter(first, a3across);
    QPrinter second{QPrinter::HighResolution};
    recallPrinter(second, a3across);
    CHECK(second.pageLayout().pageSize().id() == QPageSize::A4);
    CHECK(second.pageLayout().orientation() == QPageLayout::Landscape);
    CHECK(second.duplex() == first.duplex()); // not every printer has both sides
    CHECK(second.colorMode() == QPrinter::GrayScale);
    recallPrinter(second, a4);
    CHECK(second.pageLayout().pageSize().id() == QPageSize::A4);
    CHECK(second.pageLayout().orientation() == QPageLayout::Portrait);
    first.setPageSize(QPageSize(QPageSize::A3));
    rememberPrinter(first, a3across); // its own paper again
    recallPrinter(second, a3across);
    CHECK(second.pageLayout().pageSize().id() == QPageSize::A3);
}
