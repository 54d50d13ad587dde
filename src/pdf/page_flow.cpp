// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/page_flow.h"

#include "domain/error.h"
#include "pdf/flow_pages.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace parvis {

namespace {

const QColor furnitureColour(0x5c, 0x66, 0x70);
const QColor furnitureRule(0xc4, 0xcb, 0xd2);

void checkStop(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
}

/// What stands at the head and the foot of every page.
class FurniturePainter
{
public:
    FurniturePainter(TaggedCanvas& canvas, const FlowDocument& document)
        : canvas_(canvas)
        , furniture_(document.furniture)
        , sheet_(document.paper)
        , font_(pageFont({7.5, false, false, furnitureColour}, document.fonts))
        , metrics_(font_, canvas.painter().device())
    {
    }

    void paint(int page, int count)
    {
        canvas_.painter().setFont(font_);
        if (page > 1)
            canvas_.artifact(PdfArtifact::Header, [this] { paintHead(); });
        canvas_.artifact(PdfArtifact::Footer, [&] { paintFoot(page, count); });
    }

private:
    void paintHead()
    {
        paintRule(46 * unitsPerPoint);
        paintText({sheet_.side, 40 * unitsPerPoint},
                  metrics_.elidedText(furniture_.runningTitle, Qt::ElideRight, sheet_.textWidth()));
    }

    void paintFoot(int page, int count)
    {
        const double foot = sheet_.height - 40 * unitsPerPoint;
        const QString label = furniture_.pageLabel ? furniture_.pageLabel(page, count) : QString::number(page);
        const double labelWidth = metrics_.horizontalAdvance(label);
        const double room = sheet_.textWidth() - labelWidth - 12 * unitsPerPoint;
        paintRule(foot - 12 * unitsPerPoint);
        paintText({sheet_.side, foot}, metrics_.elidedText(furniture_.attribution, Qt::ElideRight, room));
        paintText({right() - labelWidth, foot}, label);
    }

    void paintRule(double y)
    {
        canvas_.painter().setPen(QPen(furnitureRule, 0.5 * unitsPerPoint));
        canvas_.painter().drawLine(QPointF(sheet_.side, y), QPointF(right(), y));
    }

    void paintText(QPointF at, const QString& text)
    {
        canvas_.painter().setPen(furnitureColour);
        canvas_.painter().drawText(at, text);
    }

    double right() const { return sheet_.side + sheet_.textWidth(); }

    TaggedCanvas& canvas_;
    const PageFurniture& furniture_;
    FlowSheet sheet_;
    QFont font_;
    QFontMetricsF metrics_;
};

} // namespace

QByteArray paintFlow(const FlowDocument& document, std::stop_token stop,
                     const std::function<void(double share)>& progress)
{
    QBuffer painted;
    painted.open(QIODevice::WriteOnly);
    PdfFinish finish{document.info, {}};
    {
        QPdfWriter writer(&painted);
        writer.setPageSize(QPageSize(document.paper.size, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(int(72 * unitsPerPoint));
        PagedFlow layout = layOut(document, &writer, stop);
        const auto& pages = layout.pages.pages;
        finish.outline = layout.pages.outline;
        finish.anchors = layout.pages.anchors;
        QPainter painter(&writer);
        TaggedCanvas canvas(painter, layout.structure, unitsPerPoint);
        FurniturePainter furniture(canvas, document);
        const int count = int(pages.size());
        for (int page = 1; page <= count; ++page) {
            checkStop(stop);
            if (page > 1)
                writer.newPage();
            canvas.beginPage(page);
            for (const PlacedStrip& placed : pages[std::size_t(page - 1)])
                placed.strip->paint(canvas, QPointF(document.paper.sideMargin * unitsPerPoint, placed.y));
            furniture.paint(page, count);
            if (progress)
                progress(double(page) / count);
        }
        finish.structure = std::move(layout.structure);
    }
    return finishPdf(painted.data(), finish);
}

} // namespace parvis
