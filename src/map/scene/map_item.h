// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_state.h"
#include "domain/register.h"
#include "map/scene/map_shape.h"

#include <memory>
#include <set>

namespace parvis {

/// How well the extent of a QPV is known.
enum class ExtentKind {
    Official,  ///< an imported contour
    Schematic, ///< its ellipse of inertia
    Place      ///< a point inside, nothing more
};

/// One QPV on the map.
struct MapItem
{
    Id<Qpv> qpv = {};
    QString code = {};
    QString name = {};
    DepartementCode departement = {};
    std::optional<int> population = {}; ///< inhabitants
    QString populationVintage = {};
    std::optional<double> weight = {};            ///< of its symbol, in inhabitants; none: unknown, a small ring
    QString place = {};                           ///< "Lille, Nord": its communes and département
    ContractState state = ContractState::Unknown; ///< of its contract; Unknown without one
    int classIndex = 0;                           ///< in the classes of the scene's theme
    ExtentKind extent = ExtentKind::Place;
    Source extentSource = {}; ///< without an id: not recorded
    std::shared_ptr<const MapShape> shape = {};

    Point at() const { return shape->anchor(); }
};

/// A set of QPV: a selection, or what a filter lets through.
using QpvSet = std::set<Id<Qpv>>;

} // namespace parvis
