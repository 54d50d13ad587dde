// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/workspace.h"

#include <QCoreApplication>

namespace parvis {

/// What can be done with the layers of the map, each one undoable action. Errors are shown in the message bar.
class MapLayerEdits
{
    Q_DECLARE_TR_FUNCTIONS(parvis::MapLayerEdits)

public:
    explicit MapLayerEdits(Workspace& workspace)
        : workspace_(workspace)
    {
    }

    /// On top of the others; nothing when it went wrong.
    std::optional<Id<MapLayer>> add(MapLayer layer);
    /// Writes what differs; the title of the action says what that is.
    void save(const MapLayer& layer);
    void remove(Id<MapLayer> layer);
    /// Changes places with the one above (1) or below (-1); nothing at the end.
    void move(Id<MapLayer> layer, int step);

    /// One that no layer has yet, if any is left.
    static QString nextColour(const Register& records);

private:
    QString changeTitle(const MapLayer& before, const MapLayer& after) const;

    Workspace& workspace_;
};

} // namespace parvis
