// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recognition/paper_finish.h"

#include "pdf/pdf_document.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <random>

namespace parvis::test {

namespace {

/// A page as it lay on the glass.
QImage scanned(const QImage& page, const ScanLook& look, std::mt19937& random)
{
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(look.skew);
    painter.translate(-page.width() / 2.0, -page.height() / 2.0);
    painter.drawImage(0, 0, page);
    painter.resetTransform();
    for (int i = 0; i < look.speckles; ++i) {
        const int grain = 1 + int(random() % 2);
        painter.fillRect(int(random() % unsigned(page.width())), int(random() % unsigned(page.height())), grain, grain,
                         random() % 3 == 0 ? Qt::white : Qt::black);
    }
    painter.end();
    return paper.convertToFormat(look.isGrey ? QImage::Format_Grayscale8 : QImage::Format_Mono,
                                 Qt::ThresholdDither | Qt::MonoOnly);
}

} // namespace

QByteArray scannedPdf(const QByteArray& pdf, const ScanLook& look)
{
    const PdfDocument document(pdf);
    std::mt19937 random(7);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageMargins({});
    QPainter painter;
    for (int page = 1; page <= document.pageCount(); ++page) {
        const QSizeF size = document.pageSize(page);
        writer.setPageSize(QPageSize(size, QPageSize::Point));
        page == 1 ? painter.begin(&writer) : writer.newPage();
        painter.drawImage(QRectF(0, 0, writer.width(), writer.height()),
                          scanned(document.pageImage(page, look.dpi), look, random));
    }
    painter.end();
    return bytes;
}

} // namespace parvis::test
