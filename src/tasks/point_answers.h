// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "exchange/points/point_table.h"
#include "geo/locator.h"

#include <functional>
#include <stop_token>

namespace parvis {

/// What every answer to "is this place in a QPV?" says of itself.
QString indicativeNotice();
/// What it says besides when schematic extents took part in it.
QString schematicNotice();

/// Which QPV hold each point of a table. A plain value; any thread.
struct PointAnswers
{
    std::vector<Locator::Location> locations; ///< one per point of the table, in their order
    int inside = 0;                           ///< points in at least one QPV
    bool schematic = false;                   ///< an extent that is not official took part in an answer

    int outside() const { return int(locations.size()) - inside; }
};

/// Points done, points in all.
using PointProgress = std::function<void(int done, int total)>;

/// Throws Cancelled.
PointAnswers locatePoints(const Locator& locator, const std::vector<TablePoint>& points,
                          const PointProgress& progress = {}, std::stop_token stop = {});

/// Of a position in degrees or in metres of Lambert-93.
Point planePoint(const Coordinates& at);
LonLat lonLat(const Coordinates& at);

bool isSchematic(const Locator::Location& location);
QStringList hitCodes(const Register& records, const Locator::Location& location);
QStringList hitNames(const Register& records, const Locator::Location& location);

/// Writes the table with the answers as more columns: code, name, the nearest QPV, the distance to its edge in metres
/// (0 inside), and whether the extent is official. See writePointTable.
void writePointAnswers(const QString& path, const Register& records, const PointTable& table,
                       const PointAnswers& answers, std::stop_token stop = {});

} // namespace parvis
