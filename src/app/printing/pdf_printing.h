// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_document.h"
#include "widgets/workspace/printout.h"

#include <QSizeF>

class QPainter;
class QPrinter;

namespace parvis {

/// A page as a picture.
struct PageImage
{
    QImage image;
    QSizeF size; ///< points, as shown
};

/// What the preview shows of a PDF. Pages count from 1.
struct PreviewPages
{
    PrintedPdf pdf;
    bool isPrintable = true; ///< its author allows it
    std::vector<PageImage> pages;
};

/// Every page, as sharp as a bounded memory allows. A page that cannot be drawn is white. Any thread. Throws Error and
/// Cancelled.
PreviewPages previewPagesOf(const PrintedPdf& pdf, const JobControl& control);

/// Gives the printer the paper of that page, upright or across.
void setPaper(QPrinter& printer, const QSizeF& points);

/// Paints a page in the middle of the printer's paper: in its own size, or smaller where the paper is; turned where one
/// is upright and the other across.
void paintPage(QPainter& painter, const QPrinter& printer, const PageImage& page);

/// The pages that the user chose in the printer's dialog, in the order in which they come out. @param current  the page
/// that is shown
std::vector<int> chosenPages(const QPrinter& printer, int count, int current);

/// What was sent.
struct PrintedPages
{
    int count = 0;
    QString file; ///< written instead of paper; empty: it went to a printer
};

/// Prints these pages, one after the other, at the printer's resolution up to 600 dots per inch. "Print to a file"
/// gives the pages of the PDF themselves, with their text. Any thread; the printer is used by nobody else meanwhile.
/// Throws Error, also when the author of the PDF does not allow it; Cancelled, and then nothing more comes out.
PrintedPages printPdf(const PrintedPdf& pdf, QPrinter& printer, const std::vector<int>& pages,
                      const JobControl& control);

} // namespace parvis
