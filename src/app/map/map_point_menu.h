// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPoint;

namespace parvis {

class MapCanvas;
class Workspace;

/// What the map does with single points: the menu of the right button with the coordinates of the place, and the pins
/// that Requests::showPlaces asks for. Both live as long as the canvas.
void connectPoints(Workspace& workspace, MapCanvas& canvas);

} // namespace parvis
