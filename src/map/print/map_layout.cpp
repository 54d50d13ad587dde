// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/map_layout.h"

#include "domain/typography.h"
#include "map/paint/map_font.h"
#include "map/paint/map_painter.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double metresPerInch = 0.0254;
constexpr double pixelsPerInch = 96;
constexpr double closestDenominator = 2000;
constexpr double mapPadding = 16;     ///< pixels between what must be seen and the neatline
constexpr double besideShare = 0.225; ///< of the width, for the blocks beside the map
constexpr double mostBelow = 0.34;    ///< of the height, for the blocks below it
constexpr int smallestText = 10;      ///< pixels: 7.5 points
constexpr double locatorHeight = 7.5; ///< of the size of plain text
constexpr double sourcesSize = 0.66;  ///< of plain text
constexpr double logoHeightMm = 15;
constexpr double logoWidthMm = 45;
constexpr double locatedShare = 0.5; ///< of the region's height or width; a map of more needs no locator

QString translated(const char* text)
{
    return QCoreApplication::translate("map", text);
}

bool isLarge(PageFormat format)
{
    return format == PageFormat::A3Portrait || format == PageFormat::A3Landscape;
}

/// Widths in a PDF are those of the design, not those of a screen's pixels.
QFont pageFont(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

double heightOf(const std::vector<LayoutBlock>& column, double width, double gap, bool& fits)
{
    double height = column.empty() ? 0 : -gap;
    for (const LayoutBlock& block : column) {
        const QSizeF size = block.size(width);
        fits = fits && size.width() <= width + 0.5;
        height += size.height() + gap;
    }
    return height;
}

} // namespace

QSizeF paperMm(PageFormat format)
{
    const QSizeF portrait = isLarge(format) ? QSizeF(297, 420) : QSizeF(210, 297);
    return isLandscape(format) ? portrait.transposed() : portrait;
}

bool isLandscape(PageFormat format)
{
    return format == PageFormat::A4Landscape || format == PageFormat::A3Landscape;
}

double roundDenominator(double atLeast)
{
    const double power = std::pow(10, std::floor(std::log10(atLeast)) - 1); // two digits stand before it
    const double digits = std::ceil(atLeast / power - 1e-9);
    const double step = digits <= 20 ? 1 : 5;
    return std::ceil(digits / step) * step * power;
}

LayoutPage::LayoutPage(const MapScene& scene, MapLayout layout)
    : scene_(scene)
    , layout_(std::move(layout))
    , unit_(isLarge(layout_.format) ? 13 : 11)
    , gap_(unit_ * 1.5)
    , size_(paperMm(layout_.format) * pixelsPerMm)
    , look_{scene_, view_, layout_.options, pageFont(layout_.options.font, int(unit_))}
{
    layout_.options.shade = Shade::Light;
    layout_.options.smallestText = smallestText;
    polish();
    layout_.options.title.clear(); // it stands above the map
    layout_.options.font = pageFont(layout_.options.font, isLarge(layout_.format) ? 12 : 11);
    const double margin = layout_.marginMm * pixelsPerMm;
    content_ = QRectF({0, 0}, size_).adjusted(margin, margin, -margin, -margin);
    layOutHeader();
    layOutFooter();
    using enum MapLegend::Detail;
    const Economy economies[] = {{1, true, All, 1},       {0.92, true, All, 1},    {0.92, true, All, 1.2},
                                 {0.92, false, All, 1.2}, {0.92, false, All, 1.4}, {0.92, false, NoNotes, 1.4}};
    for (const Economy& economy : economies) {
        look_.font = sized(pageFont(layout_.options.font, int(unit_)), economy.textSize, smallestText);
        if (isLandscape(layout_.format) ? layOutBeside(economy) : layOutBelow(economy))
            break;
    }
}

/// What is printed beside the map; names on it are polished where they are drawn.
void LayoutPage::polish()
{
    const auto polishOne = [&](QString& text) {
        text = polished(withWrittenDates(text, layout_.options.locale), layout_.options.locale);
    };
    for (QString* text : {&layout_.title, &layout_.subtitle, &layout_.notice, &layout_.author})
        polishOne(*text);
    for (LayoutFact& fact : layout_.facts) {
        polishOne(fact.label);
        polishOne(fact.value);
        polishOne(fact.source);
    }
}

QString LayoutPage::title() const
{
    return layout_.title.isEmpty() ? scene_.theme().title : layout_.title;
}

void LayoutPage::layOutHeader()
{
    if (!layout_.logo.isNull()) {
        const QSizeF most(logoWidthMm * pixelsPerMm, logoHeightMm * pixelsPerMm);
        const QSizeF logo = QSizeF(layout_.logo.size()).scaled(most, Qt::KeepAspectRatio);
        logo_ = QRectF(QPointF(content_.right() - logo.width(), content_.top()), logo);
    }
    const double width = content_.width() - (logo_.isEmpty() ? 0 : logo_.width() + gap_);
    // One line, if need be in smaller letters, before two.
    for (const auto& [size, lines] : {std::pair(2.2, 1), {1.85, 1}, {1.6, 1}, {1.85, 2}, {1.5, 2}, {1.2, 3}}) {
        titleLines_ = TextLines(title(), bold(sized(look_.font, size)), width, lines);
        if (!titleLines_.isCut())
            break;
    }
    subtitleLines_ = TextLines(layout_.subtitle, sized(look_.font, 1.15), width, 2);
    subtitleTop_ = titleLines_.height() + (subtitleLines_.isEmpty() ? 0 : unit_ * 0.25);
    const double height = std::max(logo_.height(), subtitleTop_ + subtitleLines_.height());
    header_ = QRectF(content_.topLeft(), QSizeF(width, height));
    content_.setTop(content_.top() + height + gap_ * 0.8);
}

void LayoutPage::layOutFooter()
{
    const double height = std::ceil(QFontMetricsF(look_.sized(sourcesSize)).height());
    footer_ = QRectF(content_.left(), content_.bottom() - height, content_.width(), height);
    content_.setBottom(footer_.top() - gap_ * 0.5);
}

void LayoutPage::fitView()
{
    frame_.setSize(QSizeF(std::floor(frame_.width()), std::floor(frame_.height())));
    const Box box = layout_.extent.isEmpty() ? scene_.bounds() : layout_.extent;
    const double metresPerPixel = std::max(box.width() / std::max(16.0, frame_.width() - 2 * mapPadding),
                                           box.height() / std::max(16.0, frame_.height() - 2 * mapPadding));
    denominator_ = roundDenominator(std::max(closestDenominator, metresPerPixel * pixelsPerInch / metresPerInch));
    view_ = {{(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2},
             denominator_ * metresPerInch / pixelsPerInch,
             frame_.size().toSize().expandedTo({1, 1}),
             1};
}

bool LayoutPage::showsLocator(const Economy& economy) const
{
    const Box region = scene_.background().bounds();
    const Box seen = view_.worldBox();
    return layout_.locator && economy.locator && seen.width() < locatedShare * region.width() &&
           seen.height() < locatedShare * region.height();
}

/// Beside the map: what stands at the top, and what at the bottom; below it: three columns.
std::vector<LayoutPage::Column> LayoutPage::columns(const Economy& economy) const
{
    Column about;
    if (!layout_.facts.empty())
        about.push_back(factsBlock(look_, layout_.facts));
    Column legend{legendBlock(look_, economy.detail)};
    Column place;
    if (showsLocator(economy))
        place.push_back(locatorBlock(look_, unit_ * locatorHeight));
    const LayoutBlock scale = scaleBlock(look_, denominator_);
    Column notes;
    if (!layout_.notice.isEmpty())
        notes.push_back(textBlock(look_, {}, layout_.notice, 0.75));
    notes.push_back(textBlock(look_, translated(QT_TRANSLATE_NOOP("map", "Sources")),
                              polished(attributionsOf(scene_, layout_.options).join(u'\n'), layout_.options.locale),
                              sourcesSize));

    const auto append = [](Column& to, const Column& more) { to.insert(to.end(), more.begin(), more.end()); };
    if (isLandscape(layout_.format)) {
        append(about, legend);
        place.push_back(scale);
        append(place, notes);
        return {about, place};
    }
    if (about.empty()) {
        place.push_back(scale);
        return {legend, place, notes};
    }
    legend.push_back(scale);
    append(place, notes);
    return {about, legend, place};
}

double LayoutPage::placeColumn(const Column& column, QRectF box, bool& fits)
{
    const double height = heightOf(column, box.width(), gap_, fits);
    double top = box.top();
    for (const LayoutBlock& block : column) {
        const QSizeF size = block.size(box.width());
        blocks_.push_back({block, QRectF(QPointF(box.left(), top), QSizeF(box.width(), size.height()))});
        top += size.height() + gap_;
    }
    return height;
}

bool LayoutPage::layOutBeside(const Economy& economy)
{
    const double width = std::round(content_.width() * besideShare * economy.room);
    frame_ = content_.adjusted(0, 0, -(width + gap_), 0);
    fitView();
    blocks_.clear();
    bool fits = true;
    const std::vector<Column> parts = columns(economy);
    const QRectF beside(content_.right() - width, content_.top(), width, frame_.height());
    const double below = heightOf(parts[1], width, gap_, fits);
    const double above = placeColumn(parts[0], beside, fits);
    placeColumn(parts[1], beside.adjusted(0, beside.height() - below, 0, 0), fits);
    return fits && above + gap_ + below <= beside.height();
}

/// How high the blocks are depends on the map's scale a little, and that on how much room they leave.
bool LayoutPage::layOutBelow(const Economy& economy)
{
    const double width = (content_.width() - 2 * gap_ * 1.5) / 3;
    double height = content_.height() * 0.2;
    bool fits = true;
    std::vector<Column> parts;
    const auto highest = [&] {
        double most = 0;
        for (const Column& column : parts)
            most = std::max(most, heightOf(column, width, gap_, fits));
        return most;
    };
    for (int round = 0; round < 4; ++round) {
        frame_ = content_.adjusted(0, 0, 0, -(height + gap_));
        fitView();
        parts = columns(economy);
        fits = true;
        const double needed = std::ceil(highest());
        if (needed <= height && needed > height - 2)
            break;
        height = std::clamp(needed, 1.0, content_.height() * 0.6);
    }
    blocks_.clear();
    double left = content_.left();
    for (const Column& column : parts) {
        const double used = placeColumn(column, QRectF(left, frame_.bottom() + gap_, width, height), fits);
        fits = fits && used <= height;
        left += width + gap_ * 1.5;
    }
    return fits && height <= mostBelow * (1 + (economy.room - 1) * 0.4) * content_.height();
}

std::vector<QRectF> LayoutPage::boxes() const
{
    std::vector<QRectF> boxes{header_, footer_, frame_};
    if (!logo_.isEmpty())
        boxes.push_back(logo_);
    for (const Placed& placed : blocks_)
        boxes.push_back(placed.box);
    return boxes;
}

QString LayoutPage::footerText() const
{
    QStringList parts{layout_.author, layout_.date, translated(QT_TRANSLATE_NOOP("map", "Lambert-93 projection")),
                      u"Parvis"_s};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The land reaches beyond the frame where a painter cannot clip (SVG): paper covers it.
void LayoutPage::paintAround(QPainter& painter) const
{
    QPainterPath around;
    around.addRect(QRectF({0, 0}, size_).adjusted(-1, -1, 1, 1));
    around.addRect(frame_);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPath(around);
    painter.setPen(QPen(MapPalette::of(Shade::Light).text, 0.9, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame_);
}

void LayoutPage::paintFooter(QPainter& painter) const
{
    const QColor muted = MapPalette::of(Shade::Light).muted;
    const QFont font = sized(pageFont(layout_.options.font, int(unit_)), sourcesSize, smallestText);
    const TextLines label(layout_.pageLabel, font, footer_.width(), 1);
    label.paint(painter, footer_.topRight() - QPointF(label.width(), 0), muted);
    TextLines(footerText(), font, footer_.width() - label.width() - gap_, 1).paint(painter, footer_.topLeft(), muted);
}

void LayoutPage::paint(QPainter& painter, std::stop_token stop) const
{
    const MapPalette& palette = MapPalette::of(Shade::Light);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.save();
    painter.translate(frame_.topLeft());
    painter.setClipRect(view_.screenRect());
    MapOptions options = layout_.options;
    if (layout_.underlayOf)
        options.underlay = layout_.underlayOf(view_, stop);
    paintMap(painter, scene_, view_, options, {}, stop);
    painter.restore();
    if (stop.stop_requested())
        return;
    paintAround(painter);
    titleLines_.paint(painter, header_.topLeft(), palette.text);
    subtitleLines_.paint(painter, header_.topLeft() + QPointF(0, subtitleTop_), palette.muted);
    if (!logo_.isEmpty())
        painter.drawImage(logo_, layout_.logo);
    for (const Placed& placed : blocks_)
        placed.block.paint(painter, placed.box);
    paintFooter(painter);
}

} // namespace parvis
