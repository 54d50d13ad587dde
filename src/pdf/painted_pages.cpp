// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/painted_pages.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace parvis {

namespace {

constexpr int resolution = 1200; ///< dots per inch: what rounds the coordinates in the file

} // namespace

QByteArray paintPages(const PaintedPages& pages, const PdfFinish& finish)
{
    QBuffer painted;
    painted.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&painted);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(pages.size, QPageSize::Inch, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.scale(resolution / pages.unitsToInch, resolution / pages.unitsToInch);
        for (int page = 0; page < pages.count; ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    return finishPdf(painted.data(), finish);
}

} // namespace parvis
