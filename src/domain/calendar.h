// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace parvis
