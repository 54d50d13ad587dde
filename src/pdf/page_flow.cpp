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

#include <algorithm>
#include <optional>

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
        if (page > 1 && !furniture_.runningTitle.isEmpty())
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

/// A document that is laid out, while its pages are painted.
class FlowPainter
{
public:
    FlowPainter(const FlowDocument& document, std::stop_token stop)
        : document_(document)
        , stop_(std::move(stop))
    {
        painted_.open(QIODevice::WriteOnly);
        writer_.emplace(&painted_);
        writer_->setPageSize(QPageSize(document.paper.size, QPageSize::Point));
        writer_->setPageMargins(QMarginsF());
        writer_->setResolution(int(72 * unitsPerPoint));
        layout_ = layOut(document, &*writer_, stop_);
    }

    int count() const { return int(layout_.pages.pages.size()); }

    /// The PDF as it was painted.
    QByteArray paint(int first, int last, const std::function<void(double share)>& progress = {})
    {
        {
            QPainter painter(&*writer_);
            TaggedCanvas canvas(painter, layout_.structure, unitsPerPoint);
            FurniturePainter furniture(canvas, document_);
            for (int page = first; page <= last; ++page) {
                checkStop(stop_);
                if (page > first)
                    writer_->newPage();
                canvas.beginPage(page);
                for (const PlacedStrip& placed : layout_.pages.pages[std::size_t(page - 1)])
                    placed.strip->paint(canvas, QPointF(document_.paper.sideMargin * unitsPerPoint, placed.y));
                furniture.paint(page, count());
                if (progress)
                    progress(double(page) / count());
            }
        }
        writer_.reset();
        return painted_.data();
    }

    PdfFinish takeFinish()
    {
        return {.info = document_.info,
                .outline = std::move(layout_.pages.outline),
                .anchors = std::move(layout_.pages.anchors),
                .structure = std::move(layout_.structure)};
    }

private:
    const FlowDocument& document_;
    std::stop_token stop_;
    QBuffer painted_;
    std::optional<QPdfWriter> writer_;
    PagedFlow layout_;
};

} // namespace

QByteArray paintFlow(const FlowDocument& document, std::stop_token stop,
                     const std::function<void(double share)>& progress)
{
    FlowPainter painter(document, std::move(stop));
    const QByteArray painted = painter.paint(1, painter.count(), progress);
    return finishPdf(painted, painter.takeFinish());
}

FlowPage paintFlowPage(const FlowDocument& document, int page, std::stop_token stop)
{
    FlowPainter painter(document, std::move(stop));
    const int shown = std::clamp(page, 1, painter.count());
    return {painter.paint(shown, shown), shown, painter.count()};
}

} // namespace parvis
