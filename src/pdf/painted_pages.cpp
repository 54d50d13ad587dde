// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/painted_pages.h"

#include "pdf/tagging/tagged_canvas.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QScopeGuard>

namespace parvis {

namespace {

constexpr int resolution = 1200; ///< dots per inch: what rounds the coordinates in the file
constexpr double paperPointsPerInch = 72;

} // namespace

QByteArray paintPages(const PaintedPages& pages, PdfFinish finish)
{
    QBuffer painted;
    painted.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&painted);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(pages.size, QPageSize::Inch, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        TaggedCanvas canvas(painter, finish.structure, resolution / paperPointsPerInch);
        for (int page = 0; page < pages.count; ++page) {
            if (page > 0)
                writer.newPage();
            canvas.beginPage(page + 1);
            PdfElement figure{.role = PdfRole::Figure, .alternative = pages.alternative(page)};
            const int element = finish.structure.add(0, std::move(figure));
            canvas.placeFigure(element, QRectF(QPointF(), pages.size * resolution));
            canvas.run(element, [&] {
                painter.save();
                const auto restore = qScopeGuard([&painter] { painter.restore(); });
                painter.scale(resolution / pages.unitsToInch, resolution / pages.unitsToInch);
                pages.paint(painter, page);
            });
        }
    }
    return finishPdf(painted.data(), finish);
}

} // namespace parvis
