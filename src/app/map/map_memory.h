// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_theme.h"
#include "map/scene/map_view.h"
#include "widgets/look/settings.h"

#include <optional>

namespace parvis {

/// Centre and scale as three numbers, and back; none: they are no possible view.
QStringList viewNumbers(const MapView& view);
std::optional<MapView> viewFrom(const QStringList& numbers);

/// What the map of each database file was left with: where it looked, and its theme. Kept by the path of the file,
/// between sessions; the file itself holds nothing of it. GUI thread.
class MapMemory
{
public:
    /// @param path  of the file; empty: none is open, and nothing is kept
    explicit MapMemory(const QString& path);

    const QString& path() const { return path_; }
    /// Centre and scale; none: it was never moved.
    std::optional<MapView> view() const;
    void keep(const MapView& view) const;
    ThemeId theme() const;
    void keep(ThemeId theme) const;

private:
    QString path_;
    Setting<QStringList> view_;
    Setting<QString> theme_;
};

} // namespace parvis
