// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/page_flow.h"

#include "domain/error.h"
#include "pdf/flow_layout.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace parvis {

namespace {

constexpr double topMargin = 62 * unitsPerPoint;
constexpr double bottomMargin = 64 * unitsPerPoint;
constexpr double leastEnd = 110 * unitsPerPoint; ///< on the last of several pages
constexpr int maxLayouts = 4;
const QColor furnitureColour(0x5c, 0x66, 0x70);
const QColor furnitureRule(0xc4, 0xcb, 0xd2);

void checkStop(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
}

/// The sheet that the text stands on. Lengths are device units.
struct Sheet
{
    explicit Sheet(const FlowPaper& paper)
        : width(paper.size.width() * unitsPerPoint)
        , height(paper.size.height() * unitsPerPoint)
        , side(paper.sideMargin * unitsPerPoint)
    {
    }

    double textWidth() const { return width - 2 * side; }
    double textEnd() const { return height - bottomMargin; }

    double width;
    double height;
    double side;
};

struct Placed
{
    const Strip* strip;
    double y;
};

/// Strips on pages.
struct Pages
{
    std::vector<std::vector<Placed>> pages{1};
    QHash<QString, PdfPlace> anchors;
    std::vector<PdfOutlineEntry> outline;
};

/// What ends a text stands on one page, so that the last page never holds a line or two.
void holdEnd(std::vector<Strip>& strips)
{
    double height = 0;
    for (std::size_t i = strips.size(); i-- > 1 && !strips[i].breakPage;) {
        height += strips[i].height + strips[i].before + strips[i - 1].after;
        if (height + strips[i - 1].height > leastEnd)
            break;
        strips[i - 1].glued = true;
    }
}

class Paginator
{
public:
    Paginator(const std::vector<Strip>& strips, const Sheet& sheet)
        : strips_(strips)
        , sheet_(sheet)
    {
    }

    Pages run()
    {
        for (std::size_t first = 0; first < strips_.size();) {
            std::size_t last = first;
            double height = strips_[first].height;
            while (strips_[last].glued && last + 1 < strips_.size() && !strips_[last + 1].breakPage) {
                height += strips_[last].after + strips_[last + 1].before + strips_[last + 1].height;
                ++last;
            }
            // What is longer than a page is cut somewhere: it begins where it stands.
            const bool canFit = height <= sheet_.textEnd() - topMargin;
            if (strips_[first].breakPage || (canFit && !fits(strips_[first], height)))
                startPage();
            for (; first <= last; ++first)
                place(strips_[first]);
        }
        return std::move(result_);
    }

private:
    bool atTop() const { return result_.pages.back().empty(); }
    bool fits(const Strip& strip, double height) const
    {
        return y_ + (atTop() ? 0 : gap_ + strip.before) + height <= sheet_.textEnd();
    }
    void startPage()
    {
        if (!atTop())
            result_.pages.emplace_back();
        y_ = topMargin;
        gap_ = 0;
    }
    void place(const Strip& strip)
    {
        if (!fits(strip, strip.height))
            startPage();
        if (!atTop())
            y_ += gap_ + strip.before;
        else if (strip.head) {
            result_.pages.back().push_back({strip.head.get(), y_});
            y_ += strip.head->height;
        }
        const PdfPlace here{int(result_.pages.size()), y_ / unitsPerPoint};
        if (!strip.anchor.isEmpty())
            result_.anchors.insert(strip.anchor, here);
        if (!strip.outlineTitle.isEmpty())
            result_.outline.push_back({strip.outlineTitle, here, strip.outlineLevel});
        result_.pages.back().push_back({&strip, y_});
        y_ += strip.height;
        gap_ = strip.after;
    }

    const std::vector<Strip>& strips_;
    const Sheet& sheet_;
    Pages result_;
    double y_ = topMargin;
    double gap_ = 0;
};

/// Page numbers in the text are known only once the text is laid out: it is laid out again until they hold still.
struct Layout
{
    std::vector<Strip> strips;
    PdfStructure structure;
    Pages pages;
};

Layout layOut(const FlowDocument& document, QPaintDevice* device, const std::stop_token& stop)
{
    Layout layout;
    const Sheet sheet(document.paper);
    const TextSetter setter(device, document.fonts, document.info.language);
    for (int attempt = 0; attempt < maxLayouts; ++attempt) {
        const QHash<QString, PdfPlace> known = layout.pages.anchors;
        StripMaker maker(setter, sheet.textWidth(), known);
        for (const FlowItem& item : document.items) {
            if (const FlowTable* table = std::get_if<FlowTable>(&item))
                maker.prepare(*table);
        }
        for (const FlowItem& item : document.items) {
            checkStop(stop);
            std::visit(maker, item);
        }
        layout.strips = maker.take();
        layout.structure = maker.takeStructure();
        holdEnd(layout.strips);
        layout.pages = Paginator(layout.strips, sheet).run();
        if (layout.pages.anchors == known)
            break;
    }
    return layout;
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
    Sheet sheet_;
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
        Layout layout = layOut(document, &writer, stop);
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
            for (const Placed& placed : pages[std::size_t(page - 1)])
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
