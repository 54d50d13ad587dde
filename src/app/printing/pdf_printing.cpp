// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pdf_printing.h"

#include "domain/translate.h"
#include "files/whole_file.h"
#include "pdf/pdf_writer.h"

#include <QPageRanges>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QScopeGuard>

#include <cmath>

namespace parvis {

namespace {

constexpr double pointsPerInch = 72;
constexpr double mostPrintDpi = 600;
constexpr double mostPreviewDpi = 130;
constexpr double previewBytes = 200e6; ///< of all pages together
constexpr int bytesPerPixel = 2;       ///< of a coloured page; a grey one has one

void checkStop(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
}

bool isAcross(const QSizeF& size)
{
    return size.width() > size.height();
}

/// As few bytes as its colours need.
QImage lean(const QImage& image)
{
    return image.convertToFormat(image.allGray() ? QImage::Format_Grayscale8 : QImage::Format_RGB16);
}

/// However many and large the pages are: a small file may say that it has a hundred thousand.
double previewDpi(double squareInches)
{
    return std::min(mostPreviewDpi, std::sqrt(previewBytes / bytesPerPixel / std::max(1.0, squareInches)));
}

void checkPrintable(const PdfDocument& document)
{
    if (!document.isPrintable())
        throw Error(translate("app", "The author of this document does not allow it to be printed."), {},
                    translate("app", "Ask whoever made it for a copy that may be printed."));
}

PrintedPages writePages(const PrintedPdf& pdf, const QString& path, const std::vector<int>& pages, int count)
{
    const bool isWhole = int(pages.size()) == count;
    writeWholeFile(path, isWhole ? pdf.bytes : pagesOfPdf(pdf.bytes, pages.front(), pages.back()));
    return {int(pages.size()), path};
}

/// One after the other, without a gap and in this order: what pagesOfPdf can keep.
bool areInARow(const std::vector<int>& pages)
{
    for (std::size_t i = 1; i < pages.size(); ++i) {
        if (pages[i] != pages[i - 1] + 1)
            return false;
    }
    return !pages.empty();
}

[[noreturn]] void failPrinting(const QPrinter& printer)
{
    throw Error(translate("app", "The printer did not take the pages."), printer.printerName(),
                translate("app", "See whether it is switched on and reachable, or save the pages as PDF."));
}

/// As grey as it is: a printer then needs a third of the bytes.
QImage forPaper(const QImage& image)
{
    return image.allGray() ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

/// Returns how many.
int paintPages(const PdfDocument& document, QPrinter& printer, const std::vector<int>& pages, const JobControl& control)
{
    const double dpi = std::min(double(printer.resolution()), mostPrintDpi);
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    const int whole = int(pages.size()) * copies;
    printer.setFullPage(true);
    QPainter painter;
    for (int done = 0; done < whole; ++done) {
        checkStop(control.stop);
        const int place = printer.collateCopies() ? done % int(pages.size()) : done / copies;
        const int page = pages[std::size_t(place)];
        const PageImage picture{forPaper(document.pageImage(page, dpi, control.stop)),
                                document.pageSize(page, control.stop)};
        if (done == 0 ? !painter.begin(&printer) : !printer.newPage())
            failPrinting(printer);
        paintPage(painter, printer, picture);
        control.progress(double(done + 1) / whole);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        failPrinting(printer);
    return whole;
}

/// What a printer of files does, whole or not at all: until the last page is painted, what was there stays.
PrintedPages paintFile(const PdfDocument& document, QPrinter& printer, const std::vector<int>& pages,
                       const JobControl& control)
{
    const QString path = printer.outputFileName();
    WholeFile file(path);
    printer.setOutputFileName(file.path());
    const auto named = qScopeGuard([&] { printer.setOutputFileName(path); });
    const int count = paintPages(document, printer, pages, control);
    file.commit();
    return {count, path};
}

} // namespace

PreviewPages previewPagesOf(const PrintedPdf& pdf, const JobControl& control)
{
    const PdfDocument document(pdf.bytes, {}, pdf.password, control.stop);
    PreviewPages preview{pdf, document.isPrintable(), {}};
    const int count = document.pageCount();
    double squareInches = 0;
    for (int page = 1; page <= count; ++page) {
        preview.pages.push_back({{}, document.pageSize(page, control.stop)});
        const QSizeF inches = preview.pages.back().size / pointsPerInch;
        squareInches += inches.width() * inches.height();
    }
    const double dpi = previewDpi(squareInches);
    for (int page = 1; page <= count; ++page) {
        checkStop(control.stop);
        try {
            preview.pages[std::size_t(page) - 1].image = lean(document.pageImage(page, dpi, control.stop));
        } catch (const Error&) {
            // it stays white; printing says why
        }
        control.progress(double(page) / count);
    }
    return preview;
}

void setPaper(QPrinter& printer, const QSizeF& points)
{
    if (points.isEmpty())
        return;
    const QSizeF upright = isAcross(points) ? points.transposed() : points;
    const QPageSize size(upright, QPageSize::Point);
    printer.setPageLayout(QPageLayout(size, isAcross(points) ? QPageLayout::Landscape : QPageLayout::Portrait, {}));
    printer.setFullPage(true);
}

void paintPage(QPainter& painter, const QPrinter& printer, const PageImage& page)
{
    if (page.image.isNull() || page.size.isEmpty())
        return;
    const QSizeF paper = printer.paperRect(QPrinter::DevicePixel).size();
    const QSizeF own = page.size * printer.resolution() / pointsPerInch;
    const bool turned = isAcross(paper) != isAcross(own);
    const QSizeF upright = turned ? own.transposed() : own;
    const double scale = std::min({1.0, paper.width() / upright.width(), paper.height() / upright.height()});
    painter.save();
    painter.translate(paper.width() / 2, paper.height() / 2);
    if (turned)
        painter.rotate(90);
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.drawImage(QRectF(QPointF(-own.width() / 2, -own.height() / 2), own), page.image);
    painter.restore();
}

std::vector<int> chosenPages(const QPrinter& printer, int count, int current)
{
    std::vector<int> pages;
    const QPageRanges ranges = printer.pageRanges();
    for (int page = 1; page <= count; ++page) {
        const bool isChosen = printer.printRange() == QPrinter::CurrentPage                      ? page == current
                              : printer.printRange() == QPrinter::PageRange && !ranges.isEmpty() ? ranges.contains(page)
                                                                                                 : true;
        if (isChosen)
            pages.push_back(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    return pages;
}

PrintedPages printPdf(const PrintedPdf& pdf, QPrinter& printer, const std::vector<int>& pages,
                      const JobControl& control)
{
    const PdfDocument document(pdf.bytes, {}, pdf.password, control.stop);
    checkPrintable(document);
    if (pages.empty())
        throw Error(translate("app", "There is no page to print."), {}, translate("app", "Choose other pages."));
    try {
        if (printer.outputFormat() != QPrinter::PdfFormat)
            return {paintPages(document, printer, pages, control), {}};
        if (!document.isEncrypted() && areInARow(pages))
            return writePages(pdf, printer.outputFileName(), pages, document.pageCount());
        return paintFile(document, printer, pages, control);
    } catch (...) {
        printer.abort();
        throw;
    }
}

} // namespace parvis
