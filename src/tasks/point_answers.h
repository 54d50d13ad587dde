// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "exchange/points/point_table.h"
#include "geo/locator.h"
#include "tasks/point_doubts.h"

#include <functional>
#include <map>
#include <stop_token>

namespace parvis {

/// What every answer to "is this place in a QPV?" says of itself.
QString indicativeNotice();
/// What it says besides when schematic extents took part in it.
QString schematicNotice();

/// That a position is no address, as an answer says it: a QPV may end between two houses of a street. Empty when it is
/// one, or when nobody says.
QString accuracyText(PointAccuracy accuracy);

/// That the register has no QPV within 60 km: it says nothing of such a place, where there may be others.
bool isBeyondRegister(const Locator::Location& location);

/// Which QPV hold each point of a table. A plain value; any thread.
struct PointAnswers
{
    std::vector<Locator::Location> locations; ///< one per point of the table, in their order
    std::map<std::size_t, PointDoubt> doubts; ///< by the place of the point: it is in no QPV, and probably not meant
    int inside = 0;                           ///< points in at least one QPV
    int imprecise = 0;                        ///< points that their geocoder calls no sure address
    int beyond = 0;                           ///< points far from every QPV of the register, without a doubt
    bool schematic = false;                   ///< an extent that is not official took part in an answer

    int doubtful() const { return int(doubts.size()); }
    int outside() const { return int(locations.size()) - inside - doubtful(); } ///< in no QPV, without a doubt
    const PointDoubt* doubtOf(std::size_t point) const;
};

/// Points done, points in all.
using PointProgress = std::function<void(int done, int total)>;

/// Throws Cancelled.
PointAnswers locatePoints(const Locator& locator, const std::vector<TablePoint>& points,
                          const PointProgress& progress = {}, std::stop_token stop = {});

/// Of a position in degrees or in metres of Lambert-93.
Point planePoint(const Coordinates& at);
LonLat lonLat(const Coordinates& at);

/// What the answer for a place rests on.
enum class AnswerBasis {
    Official,  ///< contours
    Schematic, ///< at least one extent that is not official
    None       ///< there is no answer: the position is doubtful, or lies beyond the register
};
AnswerBasis basisOf(const Locator::Location& location, bool isDoubtful);
/// That its position is no address, and that it lies beyond the register; empty: nothing is to be said.
QString remarkText(const TablePoint& point, const Locator::Location& location, bool isDoubtful);
QStringList hitCodes(const Register& records, const Locator::Location& location);
QStringList hitNames(const Register& records, const Locator::Location& location);

/// The doubtful lines, the first of them one by one.
Notices doubtNotices(const PointTable& table, const PointAnswers& answers);

/// Writes the table with the answers as more columns: code, name, the nearest QPV, the distance to its edge in metres
/// (0 inside), whether the extent is official, the doubt about the position, which leaves the others blank, and a
/// remark: why a row has no answer, why its position is no address, or that it lies beyond the register. See
/// writePointTable.
void writePointAnswers(const QString& path, const Register& records, const PointTable& table,
                       const PointAnswers& answers, std::stop_token stop = {});

} // namespace parvis
