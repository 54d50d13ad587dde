#include "map/map_furniture.h"

#include "map/map_font.h"
#include "map/map_symbol.h"

#include <cmath>

namespace parvis {

namespace {

constexpr double padding = 9;

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
    , metrics_(font_)
    , line_(std::ceil(metrics_.height() * 1.25))
{
    layOutLegend();
    layOutScale();
    layOutAttribution();
    if (options.north)
        north_ = QRectF(view.size.width() - margin - 22, margin, 22, 34);
}

bool MapFurniture::shows(ExtentKind extent) const
{
    return std::ranges::any_of(scene_.items(),
                               [&](const MapItem& item) { return item.extent == extent && options_.shows(item); });
}

QFont MapFurniture::fontOf(RowKind kind) const
{
    QFont font = font_;
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
    std::vector<int> counts(scene_.theme().classes.size());
    for (const MapItem& item : scene_.items())
        counts[static_cast<std::size_t>(item.classIndex)] += options_.shows(item);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const MapClass& style = scene_.theme().classes[i];
        if (counts[i] > 0)
            rows_.push_back({.kind = RowKind::Class,
                             .text = style.label,
                             .count = options_.locale.toString(counts[i]),
                             .classIndex = static_cast<int>(i)});
    }
}

void MapFurniture::addSymbolRow()
{
    QString vintage;
    for (const MapItem* item : scene_.within(view_.worldBox())) {
        if (!options_.shows(*item) || symbolOpacity(*item, view_.metresPerPixel) == 0 || !item->population)
            continue;
        vintage = item->populationVintage;
        rows_.push_back({.kind = RowKind::Note,
                         .text = vintage.isEmpty()
                                     ? QCoreApplication::translate("map", "Inhabitants (date not stated)")
                                     : QCoreApplication::translate("map", "Inhabitants in %1").arg(vintage)});
        rows_.push_back({.kind = RowKind::Symbols});
        return;
    }
}

void MapFurniture::layOutLegend()
{
    if (!options_.title.isEmpty())
        rows_.push_back({.kind = RowKind::Title, .text = options_.title});
    if (options_.legend) {
        addClassRows();
        if (shows(ExtentKind::Schematic))
            rows_.push_back(
                {.kind = RowKind::Schematic, .text = translated(QT_TRANSLATE_NOOP("map", "schematic extent"))});
        addSymbolRow();
        const int unplaced = static_cast<int>(scene_.unplaced().size());
        if (unplaced > 0)
            rows_.push_back(
                {.kind = RowKind::Note,
                 .text = QCoreApplication::translate("map", "%n QPV without a known place", nullptr, unplaced)});
    }
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
        return 2 * symbolRadius(symbolSizes[std::size(symbolSizes) - 1], view_.metresPerPixel) + metrics_.height() + 4;
    return row.kind == RowKind::Title ? std::ceil(line_ * 1.5) : line_;
}

double MapFurniture::rowWidth(const Row& row) const
{
    const double text = QFontMetricsF(fontOf(row.kind)).horizontalAdvance(row.text);
    switch (row.kind) {
    case RowKind::Class:
        return line_ * 2.9 + text + 14 + metrics_.horizontalAdvance(row.count);
    case RowKind::Schematic:
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
    scaleLength_ = roundLength(130 * view_.metresPerPixel);
    const double width = scaleLength_ / view_.metresPerPixel;
    const double height = metrics_.height() + 8;
    scale_ = QRectF(margin, view_.size.height() - margin - height, width + 4, height);
}

void MapFurniture::layOutAttribution()
{
    attributionText_ = scene_.attributions().join(QStringLiteral(" · "));
    const QFontMetricsF small(sized(font_, attributionSize));
    const double widest =
        std::max(80.0, view_.size.width() - (options_.scaleBar ? scale_.right() + 24 : margin) - margin);
    const double wanted = std::min(widest, std::max(420.0, view_.size.width() * 0.5)) - 12;
    const QRectF text = small.boundingRect({0, 0, wanted, 1000}, Qt::TextWordWrap, attributionText_);
    attribution_ = QRectF(view_.size.width() - text.width() - 14, view_.size.height() - text.height() - 6,
                          text.width() + 14, text.height() + 6);
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
    const MapFurniture furniture(scene, view, options);
    const double edge = 2 * MapFurniture::margin;
    QMarginsF margins(edge, edge, edge, edge + 14);
    if (size.width() > size.height() * 1.15)
        margins.setLeft(furniture.legend().right() + edge / 2);
    else if (!furniture.legend().isEmpty())
        margins.setTop(furniture.legend().bottom() + edge / 2);
    return MapView::fitting(box, size, margins, devicePixelRatio);
}

} // namespace parvis
