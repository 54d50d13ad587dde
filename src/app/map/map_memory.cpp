// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_memory.h"

#include "domain/enum_names.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString keyOf(const QString& path, const QString& name)
{
    const QByteArray whole = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex();
    return u"files/%1/%2"_s.arg(QLatin1StringView(hash), name);
}

} // namespace

MapMemory::MapMemory(const QString& path)
    : path_(path)
    , view_(keyOf(path, u"map_view"_s))
    , theme_(keyOf(path, u"map_theme"_s))
{
}

std::optional<MapView> MapMemory::view() const
{
    const QStringList numbers = view_.value();
    if (numbers.size() != 3)
        return std::nullopt;
    MapView view;
    view.centre = {numbers[0].toDouble(), numbers[1].toDouble()};
    view.metresPerPixel = numbers[2].toDouble();
    const bool isPossible = view.metresPerPixel >= MapView::closest && view.metresPerPixel <= MapView::smallest;
    return isPossible ? std::optional(view) : std::nullopt;
}

void MapMemory::keep(const MapView& view) const
{
    if (path_.isEmpty())
        return;
    const auto text = [](double number) { return QString::number(number, 'g', 12); };
    view_.keep({text(view.centre.x), text(view.centre.y), text(view.metresPerPixel)});
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
