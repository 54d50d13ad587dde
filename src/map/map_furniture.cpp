#include "map/map_furniture.h"

#include "map/map_font.h"
#include "map/map_symbol.h"

#include <cmath>

namespace parvis {

namespace {

constexpr double padding = 9;
constexpr double mostForLegend = 0.6; ///< of the width, or of the height, of the picture
constexpr double northWidth = 22;
constexpr double northHeight = 34;
constexpr double highestAttribution = 0.2; ///< of the height of the picture, if smaller text makes it so

QString translated(const char* text)
{
    return QCoreApplication::translate("map", text);
}

/// The longest of 1, 2 or 5 times a power of ten that is not above `metres`.
double roundLength(double metres)
{
    const double power = std::pow(10, std::floor(std::log10(metres)));
    for (const double digit : {5.0, 2.0}) {
        if (digit * power <= metres)
            return digit * power;
    }
    return power;
}

} // namespace

MapFurniture::MapFurniture(const MapScene& scene, const MapView& view, const MapOptions& options)
    : scene_(scene)
    , view_(view)
    , options_(options)
    , font_(sized(options.font, 1))
    , legendFont_(font_)
    , metrics_(font_)
{
    layOutScale();
    layOutAttribution();
    layOutLegend();
    const QRectF north(view.size.width() - margin - northWidth, margin, northWidth, northHeight);
    if (options.north && !north.intersects(attribution_) && !north.intersects(legend_))
        north_ = north;
}

bool MapFurniture::shows(ExtentKind extent) const
{
    return std::ranges::any_of(scene_.items(),
                               [&](const MapItem& item) { return item.extent == extent && options_.shows(item); });
}

QFont MapFurniture::fontOf(RowKind kind) const
{
    QFont font = legendFont_;
    if (kind == RowKind::Title)
        font = sized(font, 1.3);
    if (kind == RowKind::Title || kind == RowKind::Heading)
        font.setWeight(QFont::DemiBold);
    if (kind == RowKind::Note)
        font = sized(font, 0.9);
    return font;
}

void MapFurniture::addClassRows()
{
    rows_.push_back({.kind = RowKind::Heading, .text = scene_.theme().title});
    if (!scene_.theme().note.isEmpty())
        rows_.push_back({.kind = RowKind::Note, .text = scene_.theme().note});
    std::vector<int> counts(scene_.theme().classes.size());
    for (const MapItem& item : scene_.items())
        counts[static_cast<std::size_t>(item.classIndex)] += options_.counts(item);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const MapClass& style = scene_.theme().classes[i];
        if (counts[i] > 0)
            rows_.push_back({.kind = RowKind::Class,
                             .text = style.label,
                             .count = options_.locale.toString(counts[i]),
                             .classIndex = static_cast<int>(i)});
    }
}

void MapFurniture::addSymbolRows()
{
    const MapItem* sized = nullptr;
    const MapItem* unknown = nullptr;
    for (const MapItem* item : scene_.within(view_.worldBox())) {
        if (options_.shows(*item) && symbolOpacity(*item, view_.metresPerPixel) > 0)
            (item->weight ? sized : unknown) = item;
    }
    const bool byValue = scene_.theme().symbolUnit > 0;
    if (sized) {
        const QString& vintage = sized->populationVintage;
        rows_.push_back({.kind = RowKind::Note,
                         .text = byValue ? scene_.theme().title
                                 : vintage.isEmpty()
                                     ? QCoreApplication::translate("map", "Inhabitants (date not stated)")
                                     : QCoreApplication::translate("map", "Inhabitants in %1").arg(vintage)});
        rows_.push_back({.kind = RowKind::Symbols});
    }
    if (unknown)
        rows_.push_back({.kind = RowKind::UnknownSymbol,
                         .text = byValue ? translated(QT_TRANSLATE_NOOP("map", "value to be filled in"))
                                         : translated(QT_TRANSLATE_NOOP("map", "population to be filled in"))});
}

/// Three round numbers over the range.
std::vector<MapFurniture::SymbolSize> MapFurniture::symbolSizes() const
{
    const double unit = scene_.theme().symbolUnit;
    if (unit == 0)
        return {{1000, 1000}, {5000, 5000}, {15000, 15000}};
    const double highest = std::ranges::max(scene_.theme().values.values());
    std::vector<SymbolSize> sizes;
    for (const double share : {1.0 / 12, 1.0 / 3, 1.0}) {
        const double value = roundLength(highest * share);
        sizes.push_back({value, value * unit});
    }
    return sizes;
}

double MapFurniture::symbolReachInLegend() const
{
    return symbolRadius(symbolSizes().back().inhabitants, view_.metresPerPixel);
}

void MapFurniture::chooseRows()
{
    rows_.clear();
    if (!options_.title.isEmpty())
        rows_.push_back({.kind = RowKind::Title, .text = options_.title});
    if (!options_.legend)
        return;
    addClassRows();
    if (shows(ExtentKind::Schematic))
        rows_.push_back({.kind = RowKind::Schematic, .text = translated(QT_TRANSLATE_NOOP("map", "schematic extent"))});
    addSymbolRows();
    if (const int unplaced = static_cast<int>(scene_.unplaced().size()); unplaced > 0)
        rows_.push_back(
            {.kind = RowKind::Note,
             .text = QCoreApplication::translate("map", "%n QPV without a known place", nullptr, unplaced)});
}

/// The largest legend that hides nothing: smaller text, then no notes. Classes go all together, since a part would lie.
void MapFurniture::layOutLegend()
{
    for (const double size : {1.0, 0.8, 0.65}) {
        legendFont_ = sized(font_, size);
        metrics_ = QFontMetricsF(legendFont_);
        line_ = std::ceil(metrics_.height() * 1.25);
        chooseRows();
        placeRows();
        if (legendFits())
            return;
        std::erase_if(rows_, [](const Row& row) {
            return row.kind == RowKind::Symbols || row.kind == RowKind::UnknownSymbol || row.kind == RowKind::Note;
        });
        placeRows();
        if (legendFits())
            return;
    }
    std::erase_if(rows_, [](const Row& row) { return row.kind != RowKind::Title; });
    placeRows();
}

bool MapFurniture::legendFits() const
{
    const double north = options_.north ? northWidth + margin : 0;
    const QMarginsF beside = besideLegend();
    const QMarginsF below = belowLegend();
    return legend_.bottom() <= roomBelowLegend() && legend_.right() <= view_.size.width() - margin - north &&
           (beside.left() + beside.right() <= mostForLegend * view_.size.width() ||
            below.top() + below.bottom() <= mostForLegend * view_.size.height());
}

/// How far down the legend may reach.
double MapFurniture::roomBelowLegend() const
{
    double bottom = view_.size.height() - margin;
    if (!scale_.isEmpty())
        bottom = std::min(bottom, scale_.top());
    if (attribution_.left() < legend_.right())
        bottom = std::min(bottom, attribution_.top());
    return bottom;
}

void MapFurniture::placeRows()
{
    legend_ = {};
    if (rows_.empty())
        return;
    QPointF at(margin + padding, margin + padding);
    double width = 0;
    for (Row& row : rows_) {
        row.box = QRectF(at, QSizeF(rowWidth(row), rowHeight(row)));
        width = std::max(width, row.box.width());
        at.ry() += row.box.height();
    }
    for (Row& row : rows_)
        row.box.setWidth(width);
    legend_ = QRectF(QPointF(margin, margin), QSizeF(width + 2 * padding, at.y() - margin + padding));
}

double MapFurniture::rowHeight(const Row& row) const
{
    if (row.kind == RowKind::Symbols)
        return 2 * symbolReachInLegend() + metrics_.height() + 4;
    return row.kind == RowKind::Title ? std::ceil(line_ * 1.5) : line_;
}

double MapFurniture::rowWidth(const Row& row) const
{
    const double text = QFontMetricsF(fontOf(row.kind)).horizontalAdvance(row.text);
    switch (row.kind) {
    case RowKind::Class:
        return line_ * 2.9 + text + 14 + metrics_.horizontalAdvance(row.count);
    case RowKind::Schematic:
    case RowKind::UnknownSymbol:
        return line_ * 2.9 + text;
    case RowKind::Symbols:
        return line_ * 8;
    default:
        return text;
    }
}

void MapFurniture::layOutScale()
{
    if (!options_.scaleBar)
        return;
    const QFontMetricsF metrics(font_);
    const double longest = std::max(130.0, 2 * metrics.horizontalAdvance(QStringLiteral("100 km")));
    scaleLength_ = roundLength(longest * view_.metresPerPixel);
    const double width = scaleLength_ / view_.metresPerPixel;
    const double height = metrics.height() + 8;
    scale_ = QRectF(margin, view_.size.height() - margin - height, width + 4, height);
}

void MapFurniture::layOutAttribution()
{
    attributionText_ = scene_.attributions().join(QStringLiteral(" · "));
    const double widest =
        std::max(80.0, view_.size.width() - (options_.scaleBar ? scale_.right() + 24 : margin) - margin);
    const double usual = std::min(widest, std::max(420.0, view_.size.width() * 0.5)) - 12;
    const double highest = view_.size.height() * highestAttribution;
    QRectF text;
    const auto fits = [&](double width, double size) {
        attributionSize_ = size;
        text = QFontMetricsF(sized(font_, size)).boundingRect({0, 0, width, 10000}, Qt::TextWordWrap, attributionText_);
        return text.height() <= highest;
    };
    if (!fits(usual, attributionSize_) && !fits(widest - 12, attributionSize_) && !fits(widest - 12, 0.6))
        fits(widest - 12, 0.45);
    attribution_ = QRectF(view_.size.width() - text.width() - 14, view_.size.height() - text.height() - 6,
                          text.width() + 14, text.height() + 6);
    if (scale_.intersects(attribution_))
        scale_ = {};
}

std::vector<QRectF> MapFurniture::boxes() const
{
    std::vector<QRectF> boxes;
    for (const QRectF& box : {legend_, scale_, north_, attribution_}) {
        if (!box.isEmpty())
            boxes.push_back(box);
    }
    return boxes;
}

QMarginsF MapFurniture::besideLegend() const
{
    constexpr double edge = 2 * margin;
    return {legend_.right() + edge / 2, edge, edge, std::max(edge + 14, attribution_.height() + margin)};
}

QMarginsF MapFurniture::belowLegend() const
{
    constexpr double edge = 2 * margin;
    return {edge, legend_.bottom() + edge / 2, edge, std::max(edge + 14, attribution_.height() + margin)};
}

QMarginsF MapFurniture::margins() const
{
    constexpr double edge = 2 * margin;
    const Box box = scene_.bounds();
    const auto scale = [&](const QMarginsF& margins) { // pixels per metre for the whole scene
        const QRectF left = QRectF({}, QSizeF(view_.size)).marginsRemoved(margins);
        if (!left.isValid() || box.isEmpty())
            return 0.0;
        return std::min(left.width() / std::max(1.0, box.width()), left.height() / std::max(1.0, box.height()));
    };
    const QMarginsF beside = besideLegend();
    const QMarginsF below = belowLegend();
    if (legend_.isEmpty() || std::max(scale(beside), scale(below)) == 0.0)
        return {edge, edge, edge, beside.bottom()};
    return scale(beside) >= scale(below) ? beside : below;
}

std::optional<int> MapFurniture::classAt(QPointF at) const
{
    for (const Row& row : rows_) {
        if (row.kind == RowKind::Class && row.box.contains(at))
            return row.classIndex;
    }
    return std::nullopt;
}

MapView startView(const MapScene& scene, QSize size, const MapOptions& options, double devicePixelRatio,
                  const DepartementCode& departement)
{
    Box box = departement.isEmpty() ? scene.bounds() : scene.boundsOf(departement);
    if (box.isEmpty())
        box = scene.bounds();
    MapView view = MapView::fitting(box, size, {}, devicePixelRatio);
    return MapView::fitting(box, size, MapFurniture(scene, view, options).margins(), devicePixelRatio);
}

} // namespace parvis
