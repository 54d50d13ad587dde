// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "map/paint/text_lines.h"
#include "map/print/layout_blocks.h"

#include <QImage>

#include <stop_token>

namespace parvis {

/// A sheet of paper and how it lies.
enum class PageFormat { A4Portrait, A4Landscape, A3Portrait, A3Landscape };

template <>
struct EnumNames<PageFormat>
{
    static constexpr EnumName<PageFormat> all[] = {
        {PageFormat::A4Portrait, "a4-portrait", QT_TRANSLATE_NOOP("map", "A4, portrait")},
        {PageFormat::A4Landscape, "a4-landscape", QT_TRANSLATE_NOOP("map", "A4, landscape")},
        {PageFormat::A3Portrait, "a3-portrait", QT_TRANSLATE_NOOP("map", "A3, portrait")},
        {PageFormat::A3Landscape, "a3-landscape", QT_TRANSLATE_NOOP("map", "A3, landscape")}};
};

QSizeF paperMm(PageFormat format);
bool isLandscape(PageFormat format);

/// What a printed map says. A plain value; any thread.
struct MapLayout
{
    PageFormat format = PageFormat::A4Portrait;
    double marginMm = 12;
    QString title = {};                 ///< empty: that of the theme
    QString subtitle = {};              ///< may be empty
    std::vector<LayoutFact> facts = {}; ///< beside the map
    QString notice = {};                ///< what the map does not prove; may be empty
    QString author = {};                ///< the body that issues it, as printed; may be empty
    QString date = {};                  ///< as printed; may be empty
    QString pageLabel = {};             ///< "page 3 / 12", as printed; may be empty
    QImage logo = {};                   ///< the user's own
    Box extent = {};                    ///< EPSG:2154, shown whole; empty: everything
    bool locator = true;                ///< where the map lies in the region, if it shows a part of it
    MapOptions options = {};            ///< its font is that of all texts; its size follows the paper
    UnderlayForView underlayOf = {};    ///< gives the underlay while the page is painted; unset: that of the options
};

/// A page ready to be printed: title, map with a neatline, legend beside it (never on the data), the scale as a round
/// number and as a bar, north, where in the region, sources, date; no letters under 7 points. Composed when made, in
/// pixels of 1/96 inch from the top left corner of the paper; the map stands at exactly 1 : denominator(). Borrows the
/// scene. Any thread may paint.
class LayoutPage
{
public:
    static constexpr double pixelsPerMm = 96 / 25.4;

    LayoutPage(const MapScene& scene, MapLayout layout);
    LayoutPage(const LayoutPage&) = delete;
    LayoutPage& operator=(const LayoutPage&) = delete;

    QSizeF size() const { return size_; }
    const MapLayout& layout() const { return layout_; }
    QString title() const;
    double denominator() const { return denominator_; }
    const MapView& view() const { return view_; } ///< of the map within frame()
    const QRectF& frame() const { return frame_; }
    /// Header, footer, frame and every block beside the map: none overlaps another.
    std::vector<QRectF> boxes() const;
    /// A stopped painting returns early and leaves half a page.
    void paint(QPainter& painter, std::stop_token stop = {}) const;

private:
    struct Placed
    {
        LayoutBlock block;
        QRectF box = {};
    };
    /// How much gives way for want of room; the first is everything at full size.
    struct Economy
    {
        double textSize;
        bool locator;
        MapLegend::Detail detail;
        double room; ///< for the blocks, 1: as much as they get as a rule
    };
    using Column = std::vector<LayoutBlock>;

    void polish();
    void layOutHeader();
    void layOutFooter();
    bool layOutBeside(const Economy& economy);
    bool layOutBelow(const Economy& economy);
    void fitView();
    std::vector<Column> columns(const Economy& economy) const;
    bool showsLocator(const Economy& economy) const;
    double placeColumn(const Column& column, QRectF box, bool& fits);
    QString footerText() const;
    void paintAround(QPainter& painter) const;
    void paintFooter(QPainter& painter) const;

    const MapScene& scene_;
    MapLayout layout_;
    double unit_; ///< pixels; the size of plain text
    double gap_;
    QSizeF size_;
    QRectF content_; ///< within the margins, and in the end between header and footer
    QRectF header_;
    QRectF footer_;
    QRectF logo_;
    TextLines titleLines_;
    TextLines subtitleLines_;
    double subtitleTop_ = 0; ///< pixels below the title's top
    QRectF frame_;
    MapView view_;
    double denominator_ = 1;
    LayoutLook look_;
    std::vector<Placed> blocks_;
};

/// The next scale from that one on that reads well: two digits at most, above
/// 20 the second a 0 or a 5.
double roundDenominator(double atLeast);

} // namespace parvis
