#pragma once

#include "domain/contract.h"

namespace parvis {

/// A dated event of the national or regional calendar, or of one contract.
struct Event
{
    Id<Event> id;
    PartialDate date = *PartialDate::year(2024);
    QString kind;
    QString title;
    QString place;
    std::optional<Id<Contract>> contract;
    std::optional<Id<Source>> source;

    friend bool operator==(const Event&, const Event&) = default;
};

/// A vector file that the user put under the perimeters.
struct MapLayer
{
    Id<MapLayer> id;
    QString title;
    QString path;
    QString layer; ///< in that file; empty: the first
    QString labelField;
    QString colour; ///< "#rrggbb"
    bool visible = true;
    int position = 0;

    friend bool operator==(const MapLayer&, const MapLayer&) = default;
};

} // namespace parvis
