// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_memory.h"

#include "domain/enum_names.h"

using namespace Qt::StringLiterals;

namespace parvis {

QStringList viewNumbers(const MapView& view)
{
    const auto text = [](double number) { return QString::number(number, 'g', 12); };
    return {text(view.centre.x), text(view.centre.y), text(view.metresPerPixel)};
}

std::optional<MapView> viewFrom(const QStringList& numbers)
{
    if (numbers.size() != 3)
        return std::nullopt;
    MapView view;
    view.centre = {numbers[0].toDouble(), numbers[1].toDouble()};
    view.metresPerPixel = numbers[2].toDouble();
    const bool isPossible = view.metresPerPixel >= MapView::closest && view.metresPerPixel <= MapView::smallest;
    return isPossible ? std::optional(view) : std::nullopt;
}

MapMemory::MapMemory(const QString& path)
    : path_(path)
    , view_(fileSettingKey(path, u"map_view"_s))
    , theme_(fileSettingKey(path, u"map_theme"_s))
{
}

std::optional<MapView> MapMemory::view() const
{
    return viewFrom(view_.value());
}

void MapMemory::keep(const MapView& view) const
{
    if (!path_.isEmpty())
        view_.keep(viewNumbers(view));
}

ThemeId MapMemory::theme() const
{
    return parseIdentifier<ThemeId>(theme_.value()).value_or(ThemeId::State);
}

void MapMemory::keep(ThemeId theme) const
{
    if (!path_.isEmpty())
        theme_.keep(identifier(theme));
}

} // namespace parvis
